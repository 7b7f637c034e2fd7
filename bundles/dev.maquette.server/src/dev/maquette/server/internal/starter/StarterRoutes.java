// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.starter;

import java.util.LinkedHashMap;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListStarters.Starter;
import dev.maquette.api.request.ListStarters.Starters;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Lists the starter models. */
public final class StarterRoutes implements RouteGroup {

    private final Served served;
    private final ProviderFacts facts;

    public StarterRoutes(Served served) {
        this.served = served;
        this.facts = new ProviderFacts(served.library());
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v2/models/starter_models").named("get_starter_models", "model_manager")
                .says("List models to begin with, and which of them are there")
                .answers(200, Schema.reference("StarterModelResponse")).by(this::list));
    }

    private Answer list(Exchange exchange) throws LibraryException {
        var starters = served.library().run(new ListStarters(), exchange.actor(), exchange.monitor());
        var entries = entries(starters);
        var json = new JsonObject();
        var models = new JsonArray();
        starters.models().stream().filter(starter -> starter.model().listed())
                .forEach(starter -> models.add(entries.get(starter.model().source())));
        json.add("starter_models", models);
        json.add("starter_bundles", bundles(starters, entries));
        return Answer.json(200, json.toString());
    }

    private LinkedHashMap<String, JsonObject> entries(Starters starters) {
        var alone = new LinkedHashMap<String, JsonObject>();
        starters.models().forEach(starter -> alone.put(starter.model().source(), entry(starter)));
        var entries = new LinkedHashMap<String, JsonObject>();
        for (var starter : starters.models()) {
            var entry = alone.get(starter.model().source()).deepCopy();
            var missing = new JsonArray();
            starter.missing().stream().filter(alone::containsKey).forEach(source -> missing.add(alone.get(source)));
            entry.add("dependencies", missing);
            entries.put(starter.model().source(), entry);
        }
        return entries;
    }

    /** As it is told among the dependencies of another. */
    private JsonObject entry(Starter starter) {
        var model = starter.model();
        var json = new JsonObject();
        json.addProperty("description", model.description() == null ? "" : model.description());
        json.addProperty("source", model.source());
        json.addProperty("name", model.name());
        json.addProperty("base", model.base().id());
        json.addProperty("type", model.type().id());
        json.addProperty("format", model.format() == null ? null : model.format().id());
        json.addProperty("variant", model.variant());
        json.addProperty("is_installed", starter.installed());
        facts.of(model.source()).forEach(json::add);
        var names = new JsonArray();
        model.previousNames().forEach(names::add);
        json.add("previous_names", names);
        return json;
    }

    private static JsonObject bundles(Starters starters, LinkedHashMap<String, JsonObject> entries) {
        var all = new JsonObject();
        for (var bundle : starters.bundles()) {
            var models = new JsonArray();
            starters.models().stream().filter(starter -> starter.model().bundles().contains(bundle.id()))
                    .forEach(starter -> models.add(entries.get(starter.model().source())));
            var json = new JsonObject();
            json.addProperty("name", bundle.name());
            json.add("models", models);
            all.add(bundle.id(), json);
        }
        return all;
    }
}
