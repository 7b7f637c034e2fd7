// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import org.osgi.framework.FrameworkUtil;

import dev.maquette.registry.Registries;
import dev.maquette.registry.spi.RegistryStores;

/** The real registry on H2: the service where bundles run, else put together from the class path. */
final class TestRegistries {

    private static final Registries H2 = find();

    private TestRegistries() {
    }

    static Registries h2() {
        return H2;
    }

    private static Registries find() {
        var bundle = FrameworkUtil.getBundle(TestRegistries.class);
        if (bundle == null) {
            return fromClassPath();
        }
        var context = bundle.getBundleContext();
        return context.getService(context.getServiceReference(Registries.class));
    }

    private static Registries fromClassPath() {
        try {
            var stores = Class.forName("dev.maquette.registry.sql.internal.SqlStores").getConstructor().newInstance();
            return (Registries) Class.forName("dev.maquette.registry.internal.StoredRegistries")
                    .getConstructor(RegistryStores.class).newInstance(stores);
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalStateException("The store is not on the class path", notThere);
        }
    }
}
