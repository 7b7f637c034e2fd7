// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ReadCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything a record says. */
@Command(name = "show", description = "Shows everything that is known about a model.",
        footer = {"", "Examples:", "  maquette models show \"My Model\"", "  maquette models show 3f2a9c --json"})
final class ModelShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "MODEL", description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    @Option(names = "--card", description = "Show the model card instead, as its source had it.")
    private boolean card;

    ModelShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).find(model);
        if (card) {
            return card(found);
        }
        var library = session.library();
        var related = library.records(library.related(found.key()));
        session.output().result(json(found, related), () -> new ModelText(session.style()).sheet(found,
                library.path(found), related));
        return ExitCode.OK;
    }

    private int card(ModelRecord found) throws LibraryException, UsageException {
        var kept = session.run(new ReadCard(found.key()));
        if (kept.markdown() == null) {
            throw new LibraryException(Problem.NOT_FOUND, "No model card was kept of " + found.name() + ".",
                    found.sourceUrl() == null ? "" : "Look at " + found.sourceUrl() + ".");
        }
        session.output().result(kept, kept::markdown);
        return ExitCode.OK;
    }

    /** The record, and where there are any the keys of the models that are related to it. */
    private static Object json(ModelRecord model, List<ModelRecord> related) {
        if (related.isEmpty()) {
            return model;
        }
        Map<?, ?> record = Json.read(Json.write(model), Map.class);
        var fields = new LinkedHashMap<Object, Object>(record);
        fields.put("related", related.stream().map(ModelRecord::key).toList());
        return fields;
    }
}
