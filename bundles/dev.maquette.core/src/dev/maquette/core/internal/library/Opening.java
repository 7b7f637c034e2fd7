// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.install.JobRecovery;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.operation.Recovery;
import dev.maquette.core.internal.registry.LibraryRegistries;
import dev.maquette.core.internal.relocate.LibraryMoving.Surroundings;
import dev.maquette.core.internal.relocate.UnfinishedMove;
import dev.maquette.core.internal.relocate.Whereabouts;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Opens libraries, and settles what was left half done in them. */
record Opening(LibraryRegistries registries, Operations operations, Presences presences) {

    OpenLibrary open(LibraryFolder folder) throws LibraryException {
        require(folder);
        try {
            var presence = presences.among(folder).orElseThrow(() -> aloneElsewhere(folder));
            OpenLibrary library = null;
            try {
                require(folder); // it may have been moved in the meantime
                library = read(folder, presence);
                return library;
            } finally {
                if (library == null) {
                    presence.close();
                }
            }
        } catch (NoSuchFileException _) {
            throw missing(folder);
        } catch (IOException failure) {
            throw Failures.of("Opening the library in " + folder.root(), failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Refuses a folder that is no library. */
    void require(LibraryFolder folder) throws LibraryException {
        if (!folder.isLibrary()) {
            throw missing(folder);
        }
    }

    private static LibraryException missing(LibraryFolder folder) {
        return new LibraryException(Problem.NOT_FOUND, "There is no library in " + folder.root() + ".",
                "Make one with: maquette library create \"" + folder.root() + "\"");
    }

    private static LibraryException aloneElsewhere(LibraryFolder folder) {
        return new LibraryException(Problem.CONFLICT, "The library in " + folder.root()
                + " is being moved to another place by another program.", "Wait until it is there, then open it.");
    }

    private OpenLibrary read(LibraryFolder folder, Closeable presence)
            throws IOException, LibraryException, RegistryException {
        folder.make();
        var info = new LibraryInfo(LibrarySettings.read(folder.settings()).name(), folder.root().toUri(),
                folder.models());
        var registry = recovered(folder);
        return new OpenLibrary(info, folder, registry, operations, presence);
    }

    /** A registry that is not handed out is let go, for others may be luckier. */
    private Registry recovered(LibraryFolder folder) throws IOException, LibraryException, RegistryException {
        var registry = registries.open(folder);
        boolean done = false;
        try {
            UnfinishedMove.clearBehind(folder);
            new Recovery(registry, folder).run();
            new Whereabouts(folder, registry).follow();
            new JobRecovery(registry, folder).clearLeftovers();
            done = true;
            return registry;
        } finally {
            if (!done) {
                registry.close();
            }
        }
    }

    /** Where the library is that was here when a program was killed while it moved it. */
    LibraryFolder settled(LibraryFolder folder) throws LibraryException {
        if (!Files.exists(folder.leaving())) {
            return folder;
        }
        try {
            try (var _ = Presence.alone(folder).orElseThrow(() -> aloneElsewhere(folder))) {
                return UnfinishedMove.settle(folder);
            }
        } catch (IOException failure) {
            throw Failures.of("Settling the move of the library in " + folder.root(), failure);
        }
    }

    /** What a library that moves is part of. */
    Surroundings surroundings(KnownLibraries known) {
        return new Surroundings() {

            @Override
            public void settle(LibraryFolder folder) throws LibraryException {
                try (var registry = recovered(folder)) {
                    refuseUnsettled(registry, folder);
                } catch (IOException failure) {
                    throw Failures.of("Opening the library in " + folder.root(), failure);
                } catch (RegistryException failure) {
                    throw Failures.of(failure);
                }
                if (isHeld(folder)) {
                    throw inUse(folder);
                }
            }

            @Override
            public void lead(Path from, Path to) throws IOException, LibraryException {
                known.lead(from, to);
            }

            @Override
            public LibraryException inUse(LibraryFolder folder) {
                return new LibraryException(Problem.CONFLICT, "The library in " + folder.root() + " is open in "
                        + registries.holder(folder.root()).orElse("another program") + ". It stays where it is.",
                        "Close that program, then repeat.");
            }
        };
    }

    private static boolean isHeld(LibraryFolder folder) throws LibraryException {
        try {
            return Presence.isHeld(folder);
        } catch (IOException failure) {
            throw Failures.of("Looking who uses the library in " + folder.root(), failure);
        }
    }

    /** What names files by their places now would not find them afterwards. */
    private static void refuseUnsettled(Registry registry, LibraryFolder folder)
            throws RegistryException, LibraryException {
        var open = registry.journal().open();
        if (!open.isEmpty()) {
            throw new LibraryException(Problem.CONFLICT, "In the library in " + folder.root() + " something is half "
                    + "done that cannot be completed now (" + open.getFirst().operation() + "). It stays where it is.",
                    "Plug in the disks that it has to do with, open the library, then repeat.");
        }
    }
}
