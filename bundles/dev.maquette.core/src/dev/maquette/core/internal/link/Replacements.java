// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Puts one file or folder in the place of another: intent, make the new one beside it, move the old one aside, give the
 * new one its name, commit, settle. After a crash at any point {@link #recover} brings back what was, or completes what
 * was committed; the old one goes only when the new one is there.
 */
public final class Replacements {

    private static final Logger LOG = System.getLogger(Replacements.class.getName());

    private final Registry registry;

    public Replacements(Registry registry) {
        this.registry = registry;
    }

    /** Makes what comes into the place. */
    @FunctionalInterface
    public interface Making {
        /**
         * Makes it, whole and on disk, and looks whether it may take the place.
         *
         * @param fresh where to, in the folder of what it replaces
         */
        void make(Path fresh) throws IOException, LibraryException;
    }

    /** Looks at the file that was there, when nobody can find it by its name any more. */
    @FunctionalInterface
    public interface LastLook {
        /** @throws LibraryException when it is to come back */
        void at(Path aside) throws IOException, LibraryException;
    }

    /** Writes the note, or removes it. */
    @FunctionalInterface
    public interface Commit {
        /** @param place the new one, which has its name now */
        void at(Path place) throws IOException, LibraryException;
    }

    /** Replaces it, or leaves everything as it was. */
    public void replace(Replacement planned, Making making, LastLook look, Commit commit) throws LibraryException {
        var replacement = planned;
        try {
            var intent = registry.journal().begin(Replacement.OPERATION, Json.write(replacement));
            try {
                making.make(replacement.freshPlace());
                replacement = replacement.with(Identity.of(replacement.freshPlace()));
                registry.journal().update(intent, Json.write(replacement));
                swap(replacement, look);
                commit.at(replacement.place());
            } finally {
                settle(intent.id(), replacement);
                end(intent);
            }
        } catch (IOException failure) {
            throw Failures.of("Replacing " + replacement.path(), failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** All is where it belongs: an intent that cannot be ended now is found to be settled by the next open. */
    private void end(Intent intent) {
        try {
            registry.journal().end(intent);
        } catch (RegistryException stays) {
            LOG.log(Level.WARNING, "The intent " + intent.id() + " stays in the journal until the next open", stays);
        }
    }

    private static void swap(Replacement replacement, LastLook look) throws IOException, LibraryException {
        if (Trees.exists(replacement.place())) {
            Files.createDirectories(replacement.asidePlace().getParent());
            Files.move(replacement.place(), replacement.asidePlace());
            look.at(replacement.asidePlace());
        }
        Files.move(replacement.freshPlace(), replacement.place());
    }

    /** Completes or rolls back what somebody else began and did not end. */
    public void recover(Intent intent) throws LibraryException, RegistryException {
        settle(intent.id(), Json.read(intent.payload(), Replacement.class));
        registry.journal().end(intent);
    }

    private static void settle(long intent, Replacement replacement) throws LibraryException {
        try {
            refuseAway(replacement);
            boolean committed = Trees.exists(replacement.noteFile()) == replacement.noted();
            if (committed && isThere(replacement)) {
                complete(replacement);
            } else {
                rollBack(replacement);
                if (committed && replacement.noted()) {
                    Files.delete(replacement.noteFile());
                }
            }
        } catch (IOException failure) {
            var reason = failure instanceof FileAlreadyExistsException ? "something else is there now"
                    : failure.getMessage();
            throw new LibraryException(Problem.IO,
                    replacement.path() + " could not be settled (" + reason + "). What was there is at "
                            + replacement.aside() + ", noted as intent " + intent + ".",
                    "Free the disk or the file, then open the library again: Maquette goes on by itself.", failure);
        }
    }

    /** Where there is nothing at all the disk is away: what is on it must be settled when it is back. */
    private static void refuseAway(Replacement replacement) throws IOException {
        boolean something = Stream.of(replacement.place(), replacement.asidePlace(), replacement.freshPlace())
                .anyMatch(Trees::exists);
        if (!something && !replacement.keepsAside()) {
            throw new NoSuchFileException("nothing is there; its disk may be away");
        }
    }

    /** Whether the place has content, be it behind a link. */
    private static boolean isThere(Replacement replacement) {
        return Files.exists(replacement.place());
    }

    private static void complete(Replacement replacement) throws IOException {
        Trees.delete(replacement.freshPlace());
        if (!replacement.keepsAside()) {
            Trees.delete(replacement.asidePlace());
        }
    }

    private static void rollBack(Replacement replacement) throws IOException {
        var place = replacement.place();
        var made = replacement.made();
        boolean ours = made != null && !Trees.exists(replacement.freshPlace()) && made.isOf(place);
        if (ours) {
            Trees.delete(place);
        }
        if (Trees.exists(replacement.asidePlace())) {
            Files.move(replacement.asidePlace(), place);
        }
        Trees.delete(replacement.freshPlace());
        if (replacement.keepsAside()) {
            deleteIfEmpty(replacement.asidePlace().getParent());
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        var children = folder.toFile().list();
        if (children != null && children.length == 0) {
            Files.delete(folder);
        }
    }
}
