// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether the files of models are what they were. */
@Command(name = "verify", description = "Reads the files of models again and says whether they still are what they "
        + "were. Ends with 1 when some are rotten, gone or unreadable.")
final class ModelVerifyCommand implements Callable<Integer> {

    private static final String COLUMNS = "%-10s  %s";

    private final Session session;
    private boolean bad;

    @Parameters(arity = "0..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models = List.of();

    @Option(names = "--all", description = "All models.")
    private boolean all;

    @Option(names = "--repair", description = "Fetch what is rotten or gone from its source again. What was damaged "
            + "goes to the trash once the other is proven. Files in place are left alone.")
    private boolean repair;

    @Option(names = "--dry-run", description = "Only read and tell: no hash is recorded, nothing is fetched.")
    private boolean dryRun;

    ModelVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (all == !models.isEmpty()) {
            throw new UsageException(all ? "Both models and --all are named." : "No model is named.",
                    "Name models, or say --all.");
        }
        var keys = all ? null : new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
        var verified = session.watch(new VerifyModels(keys, repair ? Repair.FETCH : Repair.NONE, dryRun), this::tell);
        session.output().remark(session.style().faint(summary(verified)));
        return bad ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void tell(Verdict verdict) {
        bad |= verdict.bad();
        session.output().result(verdict, () -> line(verdict));
        session.output().flush();
    }

    private String line(Verdict verdict) {
        var state = COLUMNS.formatted(Words.lower(verdict.state()), verdict.name());
        var text = verdict.bad() ? session.style().bold(state) : state;
        if (verdict.detail() != null) {
            text += session.style().faint(" (" + verdict.detail() + ")");
        }
        if (verdict.state() == State.ROTTEN) {
            text += "\n  " + verdict.path() + "\n  was " + verdict.expected() + "\n  is  " + verdict.actual();
        }
        return verdict.repair() == null ? text
                : text + "\n  " + (verdict.repair().done() ? "Repaired. " : "Not repaired. ")
                        + verdict.repair().detail();
    }

    private static String summary(Verified verified) {
        var text = new StringBuilder(Words.count(verified.examined(), "model")).append(", ")
                .append(Sizes.text(verified.bytes())).append(" read");
        count(text, verified.intact(), "intact");
        count(text, verified.unhashed(), "without a hash before");
        count(text, verified.changed(), "with edited metadata");
        count(text, verified.rotten(), "rotten");
        count(text, verified.missing(), "missing");
        count(text, verified.offline(), "offline");
        count(text, verified.unreadable(), "unreadable");
        count(text, verified.repaired(), "repaired");
        return text.append('.').toString();
    }

    private static void count(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(what);
        }
    }
}
