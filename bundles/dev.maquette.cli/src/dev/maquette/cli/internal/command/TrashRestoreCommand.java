// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings entries of the trash back. */
@Command(name = "restore",
        description = "Brings back what was thrown away; a model's record comes back with its files.")
final class TrashRestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ENTRY",
            description = "Id, first letters of the id (6 or more), name or path; see \"maquette trash list\".")
    private List<String> entries;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    TrashRestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        return new TrashEntries(session, false).restore(entries, dryRun);
    }
}
