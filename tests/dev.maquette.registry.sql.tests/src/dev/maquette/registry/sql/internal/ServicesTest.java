// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.registry.Registries;
import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.Eventually;

/** In OSGi the bundles find each other: the registry is a service, and it has a store. */
class ServicesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void registriesAreAServiceThatKeepsThemInTheLibraryFolder() throws Exception {
        var bundle = FrameworkUtil.getBundle(SqlStores.class);
        assumeTrue(bundle != null, "not in OSGi");
        startAll(bundle, FrameworkUtil.getBundle(Registries.class));
        var context = bundle.getBundleContext();
        Eventually.holds("the service is there", PATIENCE, () -> context.getServiceReference(Registries.class) != null);
        var reference = context.getServiceReference(Registries.class);
        try {
            open(context.getService(reference));
        } finally {
            context.ungetService(reference);
        }
    }

    private static void startAll(Bundle... bundles) throws BundleException {
        for (var bundle : bundles) {
            bundle.start();
        }
    }

    private void open(Registries registries) throws RegistryException {
        try (var registry = registries.open(folder)) {
            RegistryProcess.add(registry, "a");
            assertEquals(1, registry.query(ModelQuery.all()).total());
        }
    }
}
