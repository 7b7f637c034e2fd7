// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import dev.maquette.registry.model.ModelEntry;

/**
 * The entries of one change.
 *
 * @noimplement Given by the registry.
 */
public interface Transaction {

    /**
     * A copy to edit; its differences are stored when the change commits.
     *
     * @throws ConflictException when there is no such entry any more
     */
    ModelEntry edit(String key) throws RegistryException;

    /** Adds an entry; key, path and name must be set, the version is given by the registry. */
    void add(ModelEntry entry) throws RegistryException;

    /** Removes an entry. */
    void remove(String key) throws RegistryException;
}
