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

    /** Removes an entry; its relations end with it. */
    void remove(String key) throws RegistryException;

    /**
     * Relates two entries to each other; nothing happens when they are.
     *
     * @throws ConflictException when one of them is not there any more
     * @throws IllegalArgumentException when both are the same
     */
    void relate(String one, String other) throws RegistryException;

    /**
     * Ends the relation of two entries; nothing happens when they have none.
     *
     * @throws ConflictException when one of them is not there any more
     * @throws IllegalArgumentException when both are the same
     */
    void unrelate(String one, String other) throws RegistryException;

    /**
     * Has the history tell of an entry though nothing in it changes, since something happened to its files.
     *
     * @throws ConflictException when there is no such entry any more
     */
    void mention(String key) throws RegistryException;

    /** Whether there is such an entry, with what this change has done so far. */
    boolean has(String key) throws RegistryException;
}
