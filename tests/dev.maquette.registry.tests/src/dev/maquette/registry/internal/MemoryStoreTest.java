// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.testkit.registry.RegistryStoreContract;

/** The store that the tests of the registry use is a store like any other. */
class MemoryStoreTest extends RegistryStoreContract {

    @Override
    protected RegistryStores stores() {
        return new MemoryStore.Opener();
    }
}
