// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.FetchMetadata.Fetched;
import dev.maquette.api.request.FetchMetadata.Outcome;
import dev.maquette.api.request.FetchMetadata.State;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks sites what they know of models that are here. */
@Command(name = "metadata", description = "Asks Civitai and other sites what they know of models, by the digests of "
        + "their files, and fills what the records lack: description, trigger phrases, tags, page and cover. What you "
        + "wrote stays.")
final class ModelMetadataCommand implements Callable<Integer> {

    private static final int LONGEST = 60;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models = List.of();

    @Option(names = "--all", description = "All models of the library.")
    private boolean all;

    @Option(names = "--replace", description = "Also replace what is there. Tags are added to yours; the name stays.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(names = "--allow-private",
            description = "Also ask addresses that are not public, such as this computer's own.")
    private boolean allowPrivate;

    private Secret token;

    ModelMetadataCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--token", paramLabel = "TOKEN", description = "Access token or API key, for the site alone.")
    void token(String text) {
        token = new Secret(text);
    }

    /** One field of a model, for people. */
    private record Row(String model, String field, Difference difference) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (all == !models.isEmpty()) {
            throw new UsageException(all ? "Both models and --all are named." : "No model is named.",
                    "Name models, or say --all.");
        }
        var keys = all ? null : new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
        var outcome = session.run(new FetchMetadata(keys, replace, dryRun, new Access(token, allowPrivate)));
        tell(outcome);
        session.output().remark(summary(outcome));
        var failed = outcome.models().stream().filter(model -> model.state() == State.FAILED).toList();
        failed.forEach(model -> session.output()
                .failure(new Failure(model.name() + ": " + model.note(), "failed", "").about(model.key())));
        return failed.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void tell(Fetched outcome) {
        if (session.quiet() && !dryRun) {
            return;
        }
        if (session.json()) {
            outcome.models().stream().filter(model -> model.state() != State.FAILED)
                    .forEach(model -> session.output().result(model, model::name));
            return;
        }
        session.output().list(rows(outcome), Table.of(Column.text("NAME", Row::model),
                Column.words("FIELD", Row::field),
                Column.text(dryRun ? "IS" : "WAS", row -> text(row.difference().before())),
                Column.text(dryRun ? "WOULD BE" : "IS", row -> text(row.difference().after()))), row -> row);
    }

    private static List<Row> rows(Fetched outcome) {
        var rows = new ArrayList<Row>();
        for (var model : outcome.models()) {
            model.fields().forEach((field, difference) -> rows.add(new Row(model.name(), field.replace('_', ' '),
                    difference)));
        }
        return rows;
    }

    private static String text(Object value) {
        var text = switch (value) {
        case null -> "-";
        case String word -> word;
        default -> Json.write(value);
        };
        var line = text.lines().findFirst().orElse("");
        return line.length() < text.length() || line.length() > LONGEST
                ? line.substring(0, Math.min(LONGEST, line.length())) + "…" : line;
    }

    private String summary(Fetched outcome) {
        var text = Words.count(outcome.models().size(), "model") + " looked up: " + count(outcome, State.CHANGED)
                + (dryRun ? " would gain something, " : " gained something, ") + count(outcome, State.COMPLETE)
                + " complete already, " + count(outcome, State.UNKNOWN) + " known to no site.";
        if (dryRun) {
            return text + " Nothing is written. To do it, leave out --dry-run.";
        }
        return outcome.batch() == null ? text : text + " To take it back: maquette undo";
    }

    private static long count(Fetched outcome, State state) {
        return outcome.models().stream().map(Outcome::state).filter(state::equals).count();
    }
}
