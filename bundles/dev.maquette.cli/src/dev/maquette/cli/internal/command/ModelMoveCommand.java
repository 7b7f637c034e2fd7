// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Moved;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.api.request.MoveModels.State;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the files of models; the records follow. */
@Command(name = "move", description = "Moves the files of models to another folder, where they count as in place, or "
        + "into the library, which manages them then. Nothing is overwritten. A copy to another disk is read back "
        + "before the original goes.",
        footer = {"", "Examples:", "  maquette models move sdxl --to /mnt/large/models --dry-run"})
final class ModelMoveCommand implements Callable<Integer> {

    private final Session session;
    private final List<Long> batches = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Option(names = "--rename", description = "Give files a number whose name is taken there.")
    private boolean rename;

    @Option(names = "--without-sidecars", description = "Leave what lies beside a file under its name, such as "
            + "settings and previews, where it is.")
    private boolean withoutSidecars;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelMoveCommand(Session session) {
        this.session = session;
    }

    /** Where to. */
    static final class Target {

        @Option(names = "--to", required = true, paramLabel = "DIR", description = "A folder outside the library; it "
                + "is made when it is not there.")
        private String folder;

        @Option(names = "--into-library", required = true, description = "The library's models folder.")
        private boolean library;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).findAll(models);
        var folder = target.library ? null : folder();
        if (!dryRun && !yes && !confirmed(found, folder)) {
            session.output().remark("Nothing was moved.");
            return ExitCode.FAILURE;
        }
        try {
            var moved = session.watch(new MoveModels(found.stream().map(ModelRecord::key).toList(), folder, rename,
                    !withoutSidecars, dryRun), this::tell);
            session.output().remark(session.style().faint(summary(moved)));
            return moved.failed() == 0 ? ExitCode.OK : ExitCode.FAILURE;
        } finally {
            if (!batches.isEmpty()) { // also when the rest was cancelled
                session.output().remark("To take it back: maquette undo " + BatchNumbers.text(batches));
            }
        }
    }

    private String folder() throws UsageException {
        try {
            return session.path(target.folder).toString();
        } catch (InvalidPathException wrong) {
            throw new UsageException("\"" + wrong.getInput() + "\" is not a path: " + wrong.getReason() + ".",
                    "Check the spelling.");
        }
    }

    private boolean confirmed(List<ModelRecord> found, String folder) throws UsageException {
        return new Consent(session).to("move " + Words.count(found.size(), "model"),
                found.stream().map(model -> "Move " + ModelText.inShort(model) + " "
                        + (folder == null ? "into the library" : "to " + folder)).toList());
    }

    private void tell(Outcome outcome) {
        if (outcome.batch() != null) {
            batches.add(outcome.batch());
        }
        if (outcome.state() == State.FAILED) {
            session.output().failure(new Failure(outcome.name() + " stays where it is: " + outcome.error(), "failed",
                    "").about(outcome.key()));
        } else {
            session.changed(dryRun, outcome, () -> line(outcome));
        }
        session.output().flush();
    }

    private String line(Outcome outcome) {
        if (outcome.state() == State.THERE) {
            return outcome.name() + " is there already: " + outcome.to();
        }
        int beside = outcome.sidecars().size();
        return outcome.name() + (dryRun ? " would be at " : " is at ") + outcome.to() + ", "
                + Sizes.text(outcome.bytes()) + (beside == 0 ? "" : ", with " + Words.count(beside, "file")
                        + " from beside it");
    }

    private String summary(Moved moved) {
        return (dryRun ? "Would move " : "Moved ") + Words.count(moved.moved(), "model") + ", "
                + Sizes.text(moved.bytes()) + (moved.failed() == 0 ? "." : "; " + moved.failed() + " stay.");
    }
}
