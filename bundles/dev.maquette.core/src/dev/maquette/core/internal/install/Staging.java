// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** A folder for work that is not kept, gone with it, even if the process dies. */
public final class Staging implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Staging.class.getName());

    public static final String OPERATION = "files.stage";

    private final Registry registry;
    private final Intent intent;
    private final Path folder;

    private Staging(Registry registry, Intent intent, Path folder) {
        this.registry = registry;
        this.intent = intent;
        this.folder = folder;
    }

    /** In the library. */
    public static Staging open(Registry registry, LibraryFolder library) throws LibraryException {
        return open(registry, library.staging().resolve(UUID.randomUUID().toString()));
    }

    /** In a folder elsewhere, hidden, so that what is made there needs only be renamed. */
    public static Staging beside(Registry registry, Path place) throws LibraryException {
        return open(registry, place.resolve(".maquette-" + UUID.randomUUID()));
    }

    private static Staging open(Registry registry, Path folder) throws LibraryException {
        try {
            var intent = registry.journal().begin(OPERATION, folder.toString());
            Files.createDirectories(folder);
            return new Staging(registry, intent, folder);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        } catch (IOException failure) {
            throw Failures.of("Making a folder to work in", failure);
        }
    }

    public Path folder() {
        return folder;
    }

    /** What cannot be deleted now stays in the journal; the next open deletes it. */
    @Override
    public void close() {
        try {
            Trees.delete(folder);
            registry.journal().end(intent);
        } catch (RegistryException | IOException left) {
            LOG.log(Level.WARNING, folder + " is left for the next open", left);
        }
    }
}
