// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.hub;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Tells what repositories of Hugging Face hold. */
public final class HubRoutes implements RouteGroup {

    private static final String NOTHING = "No HuggingFace repository found";

    private final Served served;

    public HubRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v2/models/hugging_face").named("get_hugging_face_models", "model_manager")
                .says("Tell what a repository of Hugging Face holds")
                .query("hugging_face_repo", Schema.string(), "The repository, such as org/name")
                .answers(200, Schema.reference("HuggingFaceModels")).fails(400, "There is no such repository")
                .fails(424, "Hugging Face cannot be reached").by(this::look));
    }

    private Answer look(Exchange exchange) throws HttpProblem {
        var name = exchange.query("hugging_face_repo").flatMap(Repository::name)
                .orElseThrow(() -> new HttpProblem(400, NOTHING));
        try {
            return Answer.json(200, json(Repository.look(name, served.library(), exchange)).toString());
        } catch (LibraryException failure) {
            throw switch (failure.problem()) {
            case IO, UNREACHABLE, ENVIRONMENT -> new HttpProblem(424, failure.told());
            case NOT_FOUND, CONFLICT, INVALID, BROKEN_MODEL, DENIED -> new HttpProblem(400, NOTHING);
            };
        }
    }

    private static JsonObject json(Repository repository) {
        var json = new JsonObject();
        var files = new JsonArray();
        repository.files().forEach(files::add);
        json.add("urls", repository.folders() ? JsonNull.INSTANCE : files);
        json.addProperty("is_diffusers", repository.folders());
        return json;
    }
}
