// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LocateModels.Bound;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the library where files are now, or has it search for them. */
@Command(name = "locate", description = "Tells the library where the files of a model are now, or, with --folder, "
        + "those of all models that were below a folder; or, with --search, finds by their content the files of models "
        + "that are gone. The files stay where they are.",
        footer = {"", "Examples:", "  maquette models locate detail /mnt/new/detail.safetensors",
                "  maquette models locate --search /mnt/new"})
final class ModelLocateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "MODEL PATH",
            description = "The model (key, first letters of the key (6 or more), name or path) and where it is now; "
                    + "with --folder the old folder and the new one; with --search only the models to search for, or "
                    + "none for all that are gone.")
    private List<String> what = new ArrayList<>();

    @Option(names = "--folder", description = "Both are folders, and all models below are meant.")
    private boolean folder;

    @Option(names = "--search", paramLabel = "FOLDER",
            description = "Search this folder and all below it. Can be given several times.")
    private List<String> search = new ArrayList<>();

    @Option(names = "--anyway", description = "Also when the size is another.")
    private boolean anyway;

    @Option(names = {"-y", "--yes"}, description = "With --search: do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelLocateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (!search.isEmpty()) {
            if (folder || anyway) {
                throw wrong("--search goes with neither --folder nor --anyway.");
            }
            return new MissingSearch(session, what, search, dryRun).go(yes);
        }
        if (what.size() != 2) {
            throw wrong("A model and its place are wanted.");
        }
        return locate(what.getFirst(), session.path(what.getLast()).toString());
    }

    private static UsageException wrong(String problem) {
        return new UsageException(problem, "See: maquette help models locate");
    }

    private int locate(String old, String now) throws LibraryException, UsageException {
        var located = session.run(folder
                ? new LocateModels(null, session.path(old).toString(), now, anyway, dryRun)
                : new LocateModels(new ModelFinder(session).find(old).key(), null, now, anyway, dryRun));
        tell(session, located.bound(), dryRun, located.batch());
        for (var failure : located.failed()) {
            session.output().failure(new Failure(failure.name() + " stays as it was: " + failure.error(), "failed", "")
                    .about(failure.key()));
        }
        return located.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    static void tell(Session session, List<Bound> models, boolean dryRun, Long batch) {
        for (var bound : models) {
            session.changed(dryRun, bound,
                    () -> bound.name() + (dryRun ? " would be found at " : " is found at ") + bound.to());
        }
        if (batch != null) {
            session.output().remark("To take it back: maquette undo " + batch);
        }
    }
}
