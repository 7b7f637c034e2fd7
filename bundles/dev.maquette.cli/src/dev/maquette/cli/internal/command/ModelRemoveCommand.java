// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ForeseeLoss;
import dev.maquette.api.request.ForeseeLoss.Loss;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.api.request.SurveyNeeds.User;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes models out of the library. */
@Command(name = "rm", description = "Takes models out of the library. Files that the library manages go to its trash; "
        + "files that were registered in place stay where they are.",
        footer = {"", "Examples:", "  maquette models rm detail --dry-run"})
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
     * @param missedBy models that stay and would miss it; null when there are none
     */
    record Plan(String key, String name, String path, long fileSize, String files, List<User> missedBy) {
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
        session.output().change(removed, () -> report(removed));
        return failures(removed, found);
    }

    private RemoveModels request(List<ModelRecord> found) {
        return new RemoveModels(found.stream().map(ModelRecord::key).toList(), keepFiles ? Files.KEEP : Files.TRASH,
                dryRun);
    }

    private int preview(List<ModelRecord> found) throws LibraryException, UsageException {
        var removed = session.run(request(found));
        var loss = loss(found);
        for (var model : found) {
            if (removed.removed().contains(model.key())) {
                session.output().result(plan(model, loss), () -> "Would remove " + intent(model, loss));
            }
        }
        return failures(removed, found);
    }

    private Loss loss(List<ModelRecord> found) throws LibraryException, UsageException {
        return session.run(new ForeseeLoss(found.stream().map(ModelRecord::key).toList()));
    }

    private static List<User> missing(ModelRecord model, Loss loss) {
        return loss.users().stream().filter(user -> user.misses().contains(model.key())).toList();
    }

    private Plan plan(ModelRecord model, Loss loss) throws LibraryException, UsageException {
        var missedBy = missing(model, loss);
        return new Plan(model.key(), model.name(), session.library().path(model).toString(), model.fileSize(),
                trashed(model) ? "trash" : "keep", missedBy.isEmpty() ? null : missedBy);
    }

    private boolean trashed(ModelRecord model) {
        return model.managed() && !keepFiles;
    }

    private String intent(ModelRecord model, Loss loss) {
        return ModelText.inShort(model)
                + (trashed(model) ? "; its files go to the trash." : "; its files stay where they are.")
                + LossText.lines(missing(model, loss)).stream().map(line -> "\n  It is " + line + ".")
                        .collect(Collectors.joining());
    }

    private boolean confirmed(List<ModelRecord> found) throws LibraryException, UsageException {
        var loss = loss(found);
        return new Consent(session).to("remove " + Words.count(found.size(), "model"),
                found.stream().map(model -> "Remove " + intent(model, loss)).toList());
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
