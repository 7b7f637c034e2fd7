// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.install.JobRecovery;
import dev.maquette.core.internal.install.Staging;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Replacement;
import dev.maquette.core.internal.link.Replacements;
import dev.maquette.core.internal.trash.Erasure;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Completes or rolls back what died half way, here or in another process, when a library is opened. */
public final class Recovery {

    private static final Logger LOG = System.getLogger(Recovery.class.getName());

    private final Registry registry;
    private final LibraryFolder folder;

    public Recovery(Registry registry, LibraryFolder folder) {
        this.registry = registry;
        this.folder = folder;
    }

    /**
     * Settles all intents nobody owns any more, and then the installations that they belonged to. An intent that cannot
     * be settled yet stays in the journal and is logged.
     */
    public void run() throws RegistryException {
        for (var intent : inOrder(registry.journal().takeOver())) {
            try {
                settle(intent);
            } catch (LibraryException | IOException unsettled) {
                LOG.log(Level.ERROR, unsettled.getMessage(), unsettled);
            }
        }
        new Erasure(registry, folder).sweep();
        new JobRecovery(registry, folder).settle();
    }

    /** Folders of unfinished work go last: what a move brings back may belong in one of them. */
    private static List<Intent> inOrder(List<Intent> found) {
        return found.stream().sorted(Comparator.comparing(intent -> intent.operation().equals(Staging.OPERATION)))
                .toList();
    }

    private void settle(Intent intent) throws LibraryException, IOException, RegistryException {
        switch (intent.operation()) {
        case Relocation.OPERATION -> new Relocations(registry).recover(intent);
        case Replacement.OPERATION -> new Replacements(registry).recover(intent);
        case Erasure.OPERATION -> new Erasure(registry, folder).recover(intent);
        case Staging.OPERATION -> {
            Trees.delete(Path.of(intent.payload()));
            registry.journal().end(intent);
        }
        default -> LOG.log(Level.WARNING, "A newer Maquette left the intent " + intent.operation() + " unfinished");
        }
    }
}
