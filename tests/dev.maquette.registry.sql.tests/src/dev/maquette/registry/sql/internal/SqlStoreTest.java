// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.testkit.registry.RegistryStoreContract;

/** The store on H2 keeps the contract of all stores. */
class SqlStoreTest extends RegistryStoreContract {

    @Override
    protected RegistryStores stores() {
        return new SqlStores();
    }
}
