// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.LocateModels;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the library where files are now. */
@Command(name = "locate", description = "Tells the library where the files of a model are now, or, with --folder, "
        + "those of all models that were below a folder. The files stay where they are.")
final class ModelLocateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path; with --folder the old folder.")
    private String what;

    @Parameters(index = "1", paramLabel = "PATH", description = "Where it is now; with --folder the new folder.")
    private String place;

    @Option(names = "--folder", description = "Both are folders, and all models below are meant.")
    private boolean folder;

    @Option(names = "--anyway", description = "Also when the size is another.")
    private boolean anyway;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelLocateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var now = session.path(place).toString();
        var located = session.run(folder
                ? new LocateModels(null, session.path(what).toString(), now, anyway, dryRun)
                : new LocateModels(new ModelFinder(session).find(what).key(), null, now, anyway, dryRun));
        for (var bound : located.bound()) {
            session.output().result(bound,
                    () -> bound.name() + (dryRun ? " would be found at " : " is found at ") + bound.to());
        }
        if (located.batch() != null) {
            session.output().remark("To take it back: maquette undo " + located.batch());
        }
        for (var failure : located.failed()) {
            session.output().failure(new Failure(failure.name() + " stays as it was: " + failure.error(), "failed", "")
                    .about(failure.key()));
        }
        return located.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
