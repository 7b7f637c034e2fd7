// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.testkit.install.GivenContext;
import dev.maquette.testkit.osgi.RunningIdentifier;

/** What the file of a remote model becomes in the library. */
class ExternalModelTest {

    private static Identifier identifier;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findTheService() {
        identifier = RunningIdentifier.find();
    }

    @Test
    void itIsAnImageGeneratorWithItsCapabilitiesAndSettings() throws LibraryException {
        var file = new ExternalInstaller().deliver("external://openai/gpt-image-2", GivenContext.of(folder, folder))
                .path();
        var found = identifier.identify(file, Map.of(), new NullProgressMonitor());
        assertEquals(Status.IDENTIFIED, found.status(), found.reason());
        assertEquals(List.of("external_image_generator", "external", "external_api"),
                List.of(found.type().id(), found.base().id(), found.format().id()));
        assertEquals(1024, found.defaultSettings().width());
        assertEquals("openai", found.extra().get("provider_id"));
        assertEquals("gpt-image-2", found.extra().get("provider_model_id"));
        var capabilities = assertInstanceOf(Map.class, found.extra().get("capabilities"));
        assertEquals(List.of("txt2img", "img2img"), capabilities.get("modes"));
    }

    @Test
    void aFileThatNamesNoProviderIsNotOne() throws IOException {
        var file = Files.writeString(folder.resolve("x.external"), "{\"provider_model_id\":\"x\"}");
        assertEquals(Status.UNKNOWN, identifier.identify(file, Map.of(), new NullProgressMonitor()).status());
    }
}
