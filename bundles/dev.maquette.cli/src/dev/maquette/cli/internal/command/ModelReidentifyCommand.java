// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.api.request.ReidentifyModels.Scope;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at the files of models again. For many models at once it only tells at first what would change. */
@Command(name = "reidentify", description = "Looks at the files of models again and renews what identification says. "
        + "What you decided or wrote stays. Named models are renewed at once; --outdated and --all only tell what "
        + "would change until you say --yes.")
final class ModelReidentifyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models = List.of();

    @Option(names = "--outdated", description = "All models that an older version of a rule named, a rule that is "
            + "gone, or none yet.")
    private boolean outdated;

    @Option(names = "--all", description = "All models of the library.")
    private boolean all;

    @Option(names = {"-y", "--yes"}, description = "Renew the records.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    ModelReidentifyCommand(Session session) {
        this.session = session;
    }

    /** What became, or would become, of one model. */
    record Line(String key, String name, boolean applied, Map<String, Difference> fields) {
    }

    /** One field of it, for people. */
    private record Row(String model, String field, Difference difference) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var request = request();
        var outcome = session.run(request);
        tell(outcome, request.dryRun());
        session.output().remark(summary(outcome, request.dryRun()));
        for (var kept : outcome.kept()) {
            session.output().failure(new Failure(kept.name() + ": " + kept.reason(), problem(kept.cause()),
                    "Its record stays as it was.").about(kept.key()));
        }
        return outcome.kept().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static String problem(Cause cause) {
        return switch (cause) {
        case MISSING -> "not_found";
        case INVALID -> "broken_model";
        case UNKNOWN -> "failed";
        };
    }

    private ReidentifyModels request() throws LibraryException, UsageException {
        if ((models.isEmpty() ? 0 : 1) + (outdated ? 1 : 0) + (all ? 1 : 0) != 1) {
            throw new UsageException("It is not clear which models are meant.",
                    "Name them, or say --outdated, or --all.");
        }
        if (yes && dryRun) {
            throw new UsageException("--yes and --dry-run contradict each other.", "Leave one of them out.");
        }
        if (models.isEmpty()) {
            return new ReidentifyModels(outdated ? Scope.OUTDATED : Scope.ALL, List.of(), !yes);
        }
        var keys = new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
        return new ReidentifyModels(Scope.NAMED, keys, dryRun);
    }

    private void tell(Reidentified outcome, boolean dry) {
        if (session.quiet() && !dry) {
            return;
        }
        if (session.json()) {
            outcome.changed().forEach(model -> session.output()
                    .result(new Line(model.key(), model.name(), !dry, model.fields()), model::name));
            return;
        }
        session.output().list(rows(outcome), Table.of(Column.text("NAME", Row::model),
                Column.words("FIELD", Row::field),
                Column.text(dry ? "IS" : "WAS", row -> text(row.difference().before())),
                Column.text(dry ? "WOULD BE" : "IS", row -> text(row.difference().after()))), row -> row);
    }

    private static List<Row> rows(Reidentified outcome) {
        var rows = new ArrayList<Row>();
        for (var model : outcome.changed()) {
            model.fields().forEach((field, difference) -> {
                if (!field.startsWith("rule_")) {
                    rows.add(new Row(model.name(), field.replace('_', ' '), difference));
                }
            });
        }
        return rows;
    }

    private static String text(Object value) {
        return switch (value) {
        case null -> "-";
        case String word -> word;
        default -> Json.write(value);
        };
    }

    private String summary(Reidentified outcome, boolean dry) {
        var noted = outcome.changed().stream().filter(Changed::onlyNoted).count();
        var different = outcome.changed().size() - noted;
        var text = new StringJoiner(" ");
        text.add(Words.count(outcome.examined(), "model") + " looked at, " + different
                + (dry ? " would change." : " changed."));
        if (noted > 0) {
            text.add(noted + (dry ? " would only note" : " only noted") + " the newer rule.");
        }
        if (!outcome.changed().isEmpty()) {
            text.add(dry ? "Nothing is written yet. " + again() : "To take it back: maquette undo");
        }
        return text.toString();
    }

    private String again() {
        return models.isEmpty()
                ? "To do it: maquette models reidentify " + (outdated ? "--outdated" : "--all") + " --yes"
                : "To do it, leave out --dry-run.";
    }
}
