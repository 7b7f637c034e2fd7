// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows everything a record says. */
@Command(name = "show", description = "Shows everything that is known about a model.")
final class ModelShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "MODEL", description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    ModelShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).find(model);
        var library = session.library();
        var related = library.records(library.related(found.key()));
        session.output().result(json(found, related), () -> new ModelText(session.style()).sheet(found,
                library.path(found), related));
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
