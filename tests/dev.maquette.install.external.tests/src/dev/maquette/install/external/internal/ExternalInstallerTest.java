// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.install.GivenContext;
import dev.maquette.testkit.probe.Trial;

class ExternalInstallerTest {

    @TempDir
    private Path staging;
    private final ExternalInstaller installer = new ExternalInstaller(
            new KnownModels(ExternalInstaller.class.getResource("/data/models.json")));

    @Test
    void aKnownModelIsDescribedByAFileOfItsName() throws LibraryException, IOException {
        var delivery = installer.deliver("external://openai/gpt-image-2", GivenContext.of(staging, staging));
        assertEquals("GPT Image 2.external", delivery.path().getFileName().toString());
        assertEquals("external://openai/gpt-image-2", delivery.source());
        assertEquals("external", delivery.sourceType());
        assertEquals("GPT Image 2", delivery.published().name());
        assertTrue(Files.readString(delivery.path()).contains("\"modes\""));
    }

    @Test
    void aModelNobodyKnowsIsDescribedByItsIds() throws LibraryException, IOException {
        var delivery = installer.deliver("external://acme/v2/paint:fast", GivenContext.of(staging, staging));
        assertEquals("v2_paint_fast.external", delivery.path().getFileName().toString());
        assertEquals("{\"provider_id\":\"acme\",\"provider_model_id\":\"v2/paint:fast\",\"name\":\"v2/paint:fast\"}",
                Files.readString(delivery.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"external://", "external://openai", "external://openai/", "external:///gpt",
            "external://a b/c"})
    void aSourceThatLacksAPartSaysHowItIsWritten(String source) {
        assertTrue(installer.accepts(source));
        var refused = assertThrows(LibraryException.class,
                () -> installer.deliver(source, GivenContext.of(staging, staging)));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.remedy().contains("external://provider/model"), refused.remedy());
    }

    @Test
    void otherSourcesAreLeftToOthers() {
        assertFalse(installer.accepts("https://external/openai/gpt"));
        assertFalse(installer.accepts("external/openai"));
    }

    @Test
    void theReaderSurvivesACutAtEachByte() throws LibraryException, IOException {
        var file = installer.deliver("external://openai/gpt-image-2", GivenContext.of(staging, staging)).path();
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length <= bytes.length; length++) {
            Trial.file(new ExternalReader(), Arrays.copyOf(bytes, length), "m.external");
        }
    }
}
