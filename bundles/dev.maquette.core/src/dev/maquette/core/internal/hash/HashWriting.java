// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.Optional;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/**
 * Writes what was found to be the hash of a model into its record.
 *
 * @param registry where the record is
 */
public record HashWriting(Registry registry) {

    /** How often somebody may commit between our look at the record and our own commit. */
    private static final int TRIES = 5;

    /**
     * Only the hash: whatever else was edited while the files were read stays as it is.
     *
     * @param hashed the record as it was when its files were read
     * @param operation name of the operation, for the history
     * @throws LibraryException when the model has other files by now
     */
    public void write(ModelEntry hashed, String hash, String operation) throws LibraryException, RegistryException {
        Optional<ConflictException> last = Optional.empty();
        for (int i = 0; i < TRIES; i++) {
            try {
                registry.<LibraryException>change(Actor.system(), operation, "Hash " + hashed.getName(), null,
                        transaction -> {
                            var entry = transaction.edit(hashed.getKey());
                            if (!entry.getPath().equals(hashed.getPath())) {
                                throw new LibraryException(Problem.CONFLICT, entry.getName()
                                        + " was moved while its files were read. No hash was written.", "Repeat.");
                            }
                            entry.setHash(hash);
                        });
                return;
            } catch (ConflictException overtaken) {
                last = Optional.of(overtaken);
            }
        }
        throw last.orElseThrow();
    }
}
