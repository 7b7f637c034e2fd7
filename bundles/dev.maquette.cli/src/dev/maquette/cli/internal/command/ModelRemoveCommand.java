// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes models out of the library. */
@Command(name = "rm", description = "Takes models out of the library. Files that the library manages go to its trash; "
        + "files that were registered in place stay where they are.")
final class ModelRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    @Option(names = "--keep-files", description = "Forget the models, but leave their files where they are.")
    private boolean keepFiles;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelRemoveCommand(Session session) {
        this.session = session;
    }

    /**
     * A line of the dry run.
     *
     * @param files {@code trash} or {@code keep}
     */
    record Plan(String key, String name, String path, long fileSize, String files) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).findAll(models);
        if (dryRun) {
            return preview(found);
        }
        if (!yes && !confirmed(found)) {
            session.output().remark("Nothing was removed.");
            return ExitCode.FAILURE;
        }
        var removed = session.run(request(found));
        session.output().result(removed, () -> report(removed));
        return failures(removed, found);
    }

    private RemoveModels request(List<ModelRecord> found) {
        return new RemoveModels(found.stream().map(ModelRecord::key).toList(), keepFiles ? Files.KEEP : Files.TRASH,
                dryRun);
    }

    private int preview(List<ModelRecord> found) throws LibraryException, UsageException {
        var removed = session.run(request(found));
        for (var model : found) {
            if (removed.removed().contains(model.key())) {
                session.output().result(plan(model), () -> "Would remove " + intent(model));
            }
        }
        return failures(removed, found);
    }

    private Plan plan(ModelRecord model) throws LibraryException, UsageException {
        return new Plan(model.key(), model.name(), session.library().path(model).toString(), model.fileSize(),
                trashed(model) ? "trash" : "keep");
    }

    private boolean trashed(ModelRecord model) {
        return model.managed() && !keepFiles;
    }

    private String intent(ModelRecord model) {
        return ModelText.inShort(model)
                + (trashed(model) ? "; its files go to the trash." : "; its files stay where they are.");
    }

    private boolean confirmed(List<ModelRecord> found) throws UsageException {
        return new Consent(session).to("remove " + Words.count(found.size(), "model"),
                found.stream().map(model -> "Remove " + intent(model)).toList());
    }

    private static String report(Removed removed) {
        return "Removed " + Words.count(removed.removed().size(), "model") + "."
                + (removed.trashedBytes() > 0 ? " " + Sizes.text(removed.trashedBytes()) + " is in the trash." : "")
                + (removed.batches().isEmpty() ? ""
                        : " To take it back: maquette undo " + BatchNumbers.text(removed.batches()));
    }

    private int failures(Removed removed, List<ModelRecord> found) {
        for (var failure : removed.failed()) {
            var name = found.stream().filter(model -> model.key().equals(failure.key())).map(ModelRecord::name)
                    .findFirst().orElse(failure.key());
            session.output().failure(new Failure(name + " stays in the library: " + failure.error(), "failed", "")
                    .about(failure.key()));
        }
        return removed.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
