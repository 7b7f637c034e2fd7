// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.operation.ExtensionInstallers;

/** Contributes sites to a registry of its own, as plug-ins do. */
class ExtensionHubsTest {

    private final Object key = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new ByName(), key, key);
    private final Strangers strangers = new Strangers();
    private final Hubs hubs = new ExtensionHubs(registry, strangers);

    /** Classes are found by their names. */
    private static final class ByName extends RegistryStrategy {

        ByName() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className,
                String overriddenContributor) throws CoreException {
            try {
                return Class.forName(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException broken) {
                throw new CoreException(Status.error(className, broken));
            }
        }
    }

    @BeforeEach
    void declareThePoint() {
        contribute("dev.maquette.api", "<extension-point id=\"installers\" name=\"Installers\"/>");
    }

    private void contribute(String bundle, String content) {
        var xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                new RegistryContributor(bundle, bundle, null, null), false, bundle, null, key));
    }

    private static String hub(String id, String name, Class<?> type) {
        return "<extension point=\"dev.maquette.api.installers\"><hub id=\"" + id + "\" name=\"" + name
                + "\" class=\"" + type.getName() + "\"/></extension>";
    }

    @Test
    void sitesAreInTheOrderOfTheirIdsWithTheirClasses() throws Exception {
        contribute("org.example.b", hub("oven", "The Oven", QuietHub.class));
        contribute("org.example.a", hub("kiln", "The Kiln", QuietHub.class));

        assertEquals(List.of("kiln", "oven"), hubs.all().stream().map(Site::id).toList());
        assertEquals("The Oven", hubs.find("oven").name());
        assertEquals(List.of("quiet.example"), hubs.find("oven").hub().hosts(name -> null));
    }

    @Test
    void ofTwoWithOneIdMaquettesOwnCounts() throws Exception {
        contribute("a.stranger", hub("kiln", "Mine now", QuietHub.class));
        contribute("dev.maquette.install.kiln", hub("kiln", "The Kiln", QuietHub.class));

        assertEquals(List.of("The Kiln"), hubs.all().stream().map(Site::name).toList());
    }

    @Test
    void aClassThatIsNoSiteIsLeftOut() {
        contribute("org.example.a", hub("broken", "Broken", String.class));
        contribute("org.example.b", hub("oven", "The Oven", QuietHub.class));

        assertEquals(List.of("oven"), hubs.all().stream().map(Site::id).toList());
        var unknown = assertThrows(LibraryException.class, () -> hubs.find("broken"));
        assertTrue(unknown.remedy().contains("oven"), unknown.remedy());
    }

    @Test
    void aSiteIsNotTakenForAnInstaller() {
        contribute("org.example.b", hub("oven", "The Oven", QuietHub.class));

        var nobody =
                assertThrows(LibraryException.class, () -> new ExtensionInstallers(registry, strangers).find("oven"));

        assertTrue(!nobody.remedy().contains("The Oven"), nobody.remedy());
    }
}
