// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry of extensions of its own, with Maquette's points, to which tests contribute as plug-ins do. */
public final class TestExtensions {

    private final Object key = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new OwnClasses(), key, key);

    public IExtensionRegistry registry() {
        return registry;
    }

    /** Adds the points that the API has. */
    public TestExtensions points() throws IOException {
        contribute("dev.maquette.api", Files.readString(api("plugin.xml")));
        return this;
    }

    /** @param xml extensions, or a whole {@code plugin.xml} */
    public void contribute(String contributor, String xml) {
        var text = xml.contains("<plugin") ? xml : "<?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>";
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(registry.addContribution(in, new RegistryContributor(contributor, contributor, null, null), false,
                null, null, key));
    }

    /** Takes all extensions of a point away, as the framework does when their bundles go. */
    public void remove(String point) {
        for (var extension : registry.getExtensionPoint(point).getExtensions()) {
            assertTrue(registry.removeExtension(extension, key));
        }
    }

    /** A file of the API's bundle. */
    public static Path api(String file) {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root.resolve("bundles/dev.maquette.api").resolve(file);
    }

    /** Makes what is contributed of the classes of the tests. */
    private static final class OwnClasses extends RegistryStrategy {

        OwnClasses() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                throws CoreException {
            try {
                return Class.forName(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(name, e));
            }
        }
    }
}
