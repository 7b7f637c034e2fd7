// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the models of a library. */
@Command(name = "list", description = "Lists the models of the library.",
        footer = {"", "Examples:", "  maquette models list --type lora --base sdxl --sort size --desc",
                "  maquette models list --state missing,duplicate --rating 3+",
                "  maquette models list detail --json"})
final class ModelListCommand implements Callable<Integer> {

    private static final int KEY = 8;
    private static final int PAGE = 500;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "TEXT",
            description = "Words that must occur in the name, type, base, format, description, tags or notes.")
    private List<String> words = List.of();

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "Only these types, such as main,lora.")
    private Set<String> types = Set.of();

    @Option(names = "--base", split = ",", paramLabel = "BASE", description = "Only these bases, such as sd-1,sdxl.")
    private Set<String> bases = Set.of();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "Only these formats, such as onnx.")
    private Set<String> formats = Set.of();

    @Option(names = "--tag", split = ",", paramLabel = "TAG", description = "Only models with one of these tags.")
    private Set<String> tags = Set.of();

    @Option(names = "--license", split = ",", paramLabel = "ID",
            description = "Only these licences, such as apache-2.0, or commercial, non-commercial, unknown-terms.")
    private Set<String> licenses = Set.of();

    @Option(names = "--state", split = ",", paramLabel = "STATE",
            description = "Only models of which one of these holds: missing, offline, non-commercial, duplicate,"
                    + " never-used, favourite.")
    private Set<String> states = Set.of();

    @Option(names = "--rating", split = ",", paramLabel = "STARS",
            description = "Only these ratings: 0 for none, 4, 3,5, or 3+ for three and more.")
    private Set<String> ratings = Set.of();

    @Option(names = "--saved", paramLabel = "NAME",
            description = "What the saved filter of this name finds; what else is given takes the place of its own.")
    private String saved;

    @Option(names = "--sort", paramLabel = "FIELD",
            description = "Order by name (the default), type, base, format, size, created, updated, rating, state (what"
                    + " is the matter first) or path.")
    private ModelQuery.Sort sort = ModelQuery.Sort.NAME;

    @Option(names = "--desc", description = "Turn the order round: largest, newest or last first.")
    private boolean descending;

    @Option(names = "--offset", paramLabel = "N", description = "Leave out the first N.")
    private int offset;

    @Option(names = "--limit", paramLabel = "N", description = "Show N at most.")
    private int limit = Integer.MAX_VALUE;

    ModelListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (offset < 0 || limit < 0) {
            throw new UsageException("--offset and --limit take no negative numbers.", "Leave them out to see all.");
        }
        var library = session.library();
        var models = library.models(query());
        if (session.json()) {
            json(models, library);
        } else {
            session.output().list(models.items(), table(), model -> model);
            session.output().remark(summary(models));
        }
        return ExitCode.OK;
    }

    private ModelQuery query() throws LibraryException, UsageException {
        var filter = saved == null ? ModelQuery.all() : FilterWords.saved(session, saved);
        return new ModelQuery(words.isEmpty() ? filter.text() : String.join(" ", words), or(types, filter.types()),
                or(bases, filter.bases()), or(formats, filter.formats()), or(tags, filter.tags()),
                or(licenses, filter.licenses()), filter.availability(),
                or(FilterWords.states(states), filter.states()), or(FilterWords.ratings(ratings), filter.ratings()),
                sort, descending, offset, limit);
    }

    private static <T> Set<T> or(Set<T> given, Set<T> otherwise) {
        return given.isEmpty() ? otherwise : given;
    }

    /** Programs get whole records, read page by page; one that was removed meanwhile is left out. */
    private void json(Models models, Library library) throws LibraryException {
        var keys = models.items().stream().map(ModelSummary::key).toList();
        for (int from = 0; from < keys.size(); from += PAGE) {
            var records = library.records(keys.subList(from, Math.min(keys.size(), from + PAGE)));
            session.output().list(records, Table.<ModelRecord>of(), record -> record);
        }
    }

    static Table<ModelSummary> table() {
        return Table.of(Column.words("KEY", model -> model.key().substring(0, Math.min(KEY, model.key().length()))),
                Column.text("NAME", ModelSummary::name), //
                Column.words("TYPE", model -> model.type().id()), //
                Column.words("BASE", model -> model.base().id()), //
                Column.words("FORMAT", model -> model.format().id()), //
                Column.number("SIZE", model -> Sizes.text(model.fileSize())));
    }

    private String summary(Models models) {
        if (models.total() == 0) {
            return filtered() ? "No model fits. Leave out a filter to see more."
                    : "This library is empty. Install a model: maquette models install FILE, or sample:tiny-sd-onnx.";
        }
        var shown = models.items().size() < models.total() ? models.items().size() + " of " : "";
        return session.style().faint(shown + Words.count(models.total(), "model") + ", "
                + Sizes.text(models.totalBytes()));
    }

    private boolean filtered() {
        return !words.isEmpty() || !types.isEmpty() || !bases.isEmpty() || !formats.isEmpty() || !tags.isEmpty()
                || !licenses.isEmpty() || !states.isEmpty() || !ratings.isEmpty() || saved != null;
    }
}
