// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;

/**
 * Intents of operations that touch files: written before the first file is touched, closed after the commit. An intent
 * belongs to its owner (host, process, start time) while the owner renews its lease; who finds an expired one may take
 * it over and complete it or roll it back.
 *
 * @noimplement Given by the registry.
 */
public interface Journal {

    /**
     * An intent.
     *
     * @param id identity
     * @param operation name of the operation
     * @param payload what is needed to complete it or roll it back, as JSON
     */
    record Intent(long id, String operation, String payload) {
    }

    /** Writes an intent; it is on disk when this returns. The lease is renewed while this process lives. */
    Intent begin(String operation, String payload) throws RegistryException;

    /**
     * Replaces the payload; on disk when this returns.
     *
     * @throws ConflictException when another process has taken the intent over
     */
    void update(Intent intent, String payload) throws RegistryException;

    /**
     * The operation is complete or rolled back.
     *
     * @throws ConflictException when another process has taken the intent over
     */
    void end(Intent intent) throws RegistryException;

    /** All intents that were begun and not ended, whoever they belong to, the oldest first; they stay theirs. */
    List<Intent> open() throws RegistryException;

    /**
     * Takes over all intents whose owner is known to be dead, has closed the registry, or, on another host, has let its
     * lease expire; they are this process's now.
     */
    List<Intent> takeOver() throws RegistryException;
}
