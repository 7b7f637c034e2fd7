// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.isolate.TestExtensions;
import dev.maquette.core.internal.operation.ExtensionInstallers;

/** Contributes sites to a registry of its own, as plug-ins do. */
class ExtensionHubsTest {

    private final TestExtensions extensions = new TestExtensions();
    private final Strangers strangers = new Strangers();
    private final Hubs hubs = new ExtensionHubs(extensions.registry(), strangers);

    @BeforeEach
    void declareThePoints() throws IOException {
        extensions.points();
    }

    private static String hub(String id, String name, Class<?> type) {
        return "<extension point=\"dev.maquette.api.installers\"><hub id=\"" + id + "\" name=\"" + name
                + "\" class=\"" + type.getName() + "\"/></extension>";
    }

    @Test
    void sitesAreInTheOrderOfTheirIdsWithTheirClasses() throws Exception {
        extensions.contribute("org.example.b", hub("oven", "The Oven", QuietHub.class));
        extensions.contribute("org.example.a", hub("kiln", "The Kiln", QuietHub.class));

        assertEquals(List.of("kiln", "oven"), hubs.all().stream().map(Site::id).toList());
        assertEquals("The Oven", hubs.find("oven").name());
        assertEquals(List.of("quiet.example"), hubs.find("oven").hub().hosts(name -> null));
    }

    @Test
    void ofTwoWithOneIdMaquettesOwnCounts() throws Exception {
        extensions.contribute("a.stranger", hub("kiln", "Mine now", QuietHub.class));
        extensions.contribute("dev.maquette.install.kiln", hub("kiln", "The Kiln", QuietHub.class));

        assertEquals(List.of("The Kiln"), hubs.all().stream().map(Site::name).toList());
    }

    @Test
    void aClassThatIsNoSiteIsLeftOut() {
        extensions.contribute("org.example.a", hub("broken", "Broken", String.class));
        extensions.contribute("org.example.b", hub("oven", "The Oven", QuietHub.class));

        assertEquals(List.of("oven"), hubs.all().stream().map(Site::id).toList());
        var unknown = assertThrows(LibraryException.class, () -> hubs.find("broken"));
        assertTrue(unknown.remedy().contains("oven"), unknown.remedy());
    }

    @Test
    void aSiteIsNotTakenForAnInstaller() {
        extensions.contribute("org.example.b", hub("oven", "The Oven", QuietHub.class));

        var installers = new ExtensionInstallers(extensions.registry(), strangers);
        var nobody = assertThrows(LibraryException.class, () -> installers.find("oven"));

        assertTrue(!nobody.remedy().contains("The Oven"), nobody.remedy());
    }
}
