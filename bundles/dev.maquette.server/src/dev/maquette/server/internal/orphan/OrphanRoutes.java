// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.orphan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Lists what lies in the models folder and belongs to no record, and moves it to the library's trash. */
public final class OrphanRoutes implements RouteGroup {

    private static final String PATH = "/api/v2/models/sync/orphaned";
    private static final String TAG = "model_manager";

    private final Served served;

    public OrphanRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH).named("get_orphaned_models", TAG)
                        .says("List what lies in the models folder and belongs to no record")
                        .answers(200, Schema.array(Schema.reference("OrphanedModelInfo"))).by(this::list),
                Route.delete(PATH).named("delete_orphaned_models", TAG)
                        .says("Move what belongs to no record to the trash")
                        .takes(Schema.reference("DeleteOrphanedModelsRequest"))
                        .answers(200, Schema.reference("DeleteOrphanedModelsResponse")).invalid().by(this::remove));
    }

    private Answer list(Exchange exchange) throws LibraryException {
        var all = new JsonArray();
        served.library().run(new ListOrphans(), exchange.actor(), exchange.monitor()).orphans()
                .forEach(orphan -> all.add(json(orphan)));
        return Answer.json(200, all.toString());
    }

    private JsonObject json(ListOrphans.Orphan orphan) {
        var files = new JsonArray();
        orphan.files().forEach(files::add);
        var json = new JsonObject();
        json.addProperty("path", orphan.path());
        json.addProperty("absolute_path", served.library().info().modelsFolder().resolve(orphan.path()).toString());
        json.add("files", files);
        json.addProperty("size_bytes", orphan.bytes());
        return json;
    }

    private Answer remove(Exchange exchange) throws LibraryException, HttpProblem, IOException {
        var outcome = served.library().run(new RemoveOrphans(paths(exchange.json()), false), exchange.actor(),
                exchange.monitor());
        var deleted = new JsonArray();
        outcome.removed().forEach(gone -> deleted.add(gone.path()));
        var errors = new JsonObject();
        outcome.failed().forEach(failure -> errors.addProperty(failure.path(), failure.error()));
        var json = new JsonObject();
        json.add("deleted", deleted);
        json.add("errors", errors);
        return Answer.json(200, json.toString());
    }

    private static List<String> paths(JsonElement body) throws HttpProblem {
        if (!body.isJsonObject()) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid dictionary", "model_type");
        }
        var paths = body.getAsJsonObject().get("paths");
        if (paths == null) {
            throw HttpProblem.invalid(List.of("body", "paths"), "Field required", "missing");
        }
        if (!paths.isJsonArray()) {
            throw HttpProblem.invalid(List.of("body", "paths"), "Input should be a valid list", "list_type");
        }
        var all = new ArrayList<String>();
        for (var path : paths.getAsJsonArray()) {
            if (!path.isJsonPrimitive() || !path.getAsJsonPrimitive().isString()) {
                throw HttpProblem.invalid(List.of("body", "paths", Integer.toString(all.size())),
                        "Input should be a valid string", "string_type");
            }
            all.add(path.getAsString());
        }
        return all;
    }
}
