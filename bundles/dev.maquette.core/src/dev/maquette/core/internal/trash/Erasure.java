// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Deletes an entry of the trash for good. It loses its name in one step before the first file goes, so that nobody can
 * restore half of it; from then on the deletion is completed, even when the process dies. The new name says enough to
 * complete it without an intent, since a disk may be so full that none can be written: then this is what frees it.
 */
public final class Erasure {

    /** The name of the intent. */
    public static final String OPERATION = "trash.erase";

    private static final Logger LOG = System.getLogger(Erasure.class.getName());

    private static final String DOOMED = ".erasing-";
    private static final int NAMED = DOOMED.length() + new UUID(0, 0).toString().length() + 1;

    private final Registry registry;
    private final LibraryFolder folder;
    private final Path trash;

    public Erasure(Registry registry, LibraryFolder folder) {
        this.registry = registry;
        this.folder = folder;
        trash = folder.trash();
    }

    /** Names within the trash: a library may be moved while an intent is open. */
    private record Doom(String entry, String doomed) {
    }

    /** Whether the file is being deleted already, and nothing that anybody can have again. */
    static boolean isDoomed(Path file) {
        return file.getFileName().toString().startsWith(DOOMED);
    }

    void erase(String entry) throws LibraryException, RegistryException {
        var doom = new Doom(entry, DOOMED + UUID.randomUUID() + "-" + entry);
        var intent = begin(doom);
        boolean named = true;
        try {
            Files.move(trash.resolve(entry), trash.resolve(doom.doomed));
            named = false;
            finish(doom);
            intent.ifPresent(this::end);
        } catch (IOException failure) {
            if (named) {
                intent.ifPresent(this::end);
                throw Failures.of("Deleting " + trash.resolve(entry), failure);
            }
            throw new LibraryException(Problem.IO, "Not all files of " + entry + " could be deleted ("
                    + failure.getMessage() + "). What is left of them is in " + trash.resolve(doom.doomed) + ".",
                    "Free the file; the rest is deleted when the library is opened again.", failure);
        }
    }

    private Optional<Intent> begin(Doom doom) {
        try {
            return Optional.of(registry.journal().begin(OPERATION, Json.write(doom)));
        } catch (RegistryException full) {
            LOG.log(Level.WARNING, doom.entry + " is deleted from the trash without an intent", full);
            return Optional.empty();
        }
    }

    /** An intent that cannot be ended now has nothing left to do for the next open. */
    private void end(Intent intent) {
        try {
            registry.journal().end(intent);
        } catch (RegistryException stays) {
            LOG.log(Level.WARNING, "The intent " + intent.id() + " stays in the journal until the next open", stays);
        }
    }

    /** Completes what somebody else began; what had not begun stays. */
    public void recover(Intent intent) throws IOException, RegistryException {
        finish(Json.read(intent.payload(), Doom.class));
        registry.journal().end(intent);
    }

    /** Completes what was begun without an intent. */
    public void sweep() throws RegistryException {
        var open = registry.journal().open();
        try (var children = Files.list(trash)) {
            for (var child : (Iterable<Path>) children.filter(Erasure::isDoomed)::iterator) {
                var name = child.getFileName().toString();
                if (name.length() > NAMED && open.stream().noneMatch(intent -> intent.payload().contains(name))) {
                    finish(new Doom(name.substring(NAMED), name));
                }
            }
        } catch (IOException left) {
            LOG.log(Level.WARNING, "What was deleted from the trash is still there in part", left);
        }
    }

    /** A model's card goes with its files: without them nobody can have the model again. */
    private void finish(Doom doom) throws IOException, RegistryException {
        Trees.delete(trash.resolve(doom.doomed));
        var entry = trash.resolve(doom.entry);
        if (!Trees.exists(entry)) {
            Files.deleteIfExists(TrashNote.of(entry));
            if (registry.open(doom.entry).isEmpty()) {
                Files.deleteIfExists(folder.card(doom.entry));
            }
        }
    }
}
