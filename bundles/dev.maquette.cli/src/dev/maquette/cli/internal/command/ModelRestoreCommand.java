// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings removed models back. */
@Command(name = "restore", description = "Brings removed models back from the trash, with their records.")
final class ModelRestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path of a removed model.")
    private List<String> models;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelRestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        return new TrashEntries(session, true).restore(models, dryRun);
    }
}
