// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.RegistryStores;

/** Opens registries on the stores that are installed. */
@Component
public final class StoredRegistries implements Registries {

    private final RegistryStores stores;

    /** @param stores where the registries are kept */
    @Activate
    public StoredRegistries(@Reference RegistryStores stores) {
        this.stores = stores;
    }

    @Override
    public Registry open(Path folder) throws RegistryException {
        return on(stores.open(folder));
    }

    @Override
    public Registry open(RegistryServer server) throws RegistryException {
        return on(stores.open(server));
    }

    @Override
    public void make(RegistryServer server) throws RegistryException {
        stores.make(server);
    }

    @Override
    public void copy(Path from, RegistryServer to) throws RegistryException {
        stores.copy(from, to);
    }

    @Override
    public void copy(RegistryServer from, Path to) throws RegistryException {
        stores.copy(from, to);
    }

    private static Registry on(RegistryStore store) throws RegistryException {
        try {
            return StoredRegistry.on(store);
        } catch (RegistryException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    @Override
    public Optional<String> holder(Path folder) {
        return stores.holder(folder);
    }
}
