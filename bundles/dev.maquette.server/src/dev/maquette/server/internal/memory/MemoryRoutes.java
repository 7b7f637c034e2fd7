// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.memory;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import com.google.gson.JsonObject;

import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Tells which models are loaded, and unloads them. */
public final class MemoryRoutes implements RouteGroup {

    private static final Logger LOG = System.getLogger(MemoryRoutes.class.getName());
    private static final String TAG = "model_manager";

    private final Served served;

    public MemoryRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v2/models/stats").named("get_stats", TAG).says("Tell which models are loaded")
                        .answers(200, Schema.nullable(Schema.reference("CacheStats"))).by(this::stats),
                Route.post("/api/v2/models/empty_model_cache").named("empty_model_cache", TAG)
                        .says("Unload all models").answers(200, Schema.nothing()).by(this::empty));
    }

    /** A machine that cannot draw has nothing loaded. */
    private Answer stats(Exchange exchange) {
        try {
            var loaded = served.library().run(new SurveyDevices(), exchange.actor(), exchange.monitor())
                    .loaded();
            return Answer.json(200, loaded.isEmpty() ? "null" : json(loaded).toString());
        } catch (LibraryException failure) {
            LOG.log(Level.INFO, "Which models are loaded is not known: " + failure.getMessage());
            return Answer.json(200, "null");
        }
    }

    /** Hits are not counted here. */
    private static JsonObject json(List<LoadedModel> loaded) {
        long bytes = loaded.stream().mapToLong(LoadedModel::bytes).sum();
        var sizes = new JsonObject();
        loaded.forEach(model -> sizes.addProperty(model.name(), model.bytes()));
        var json = new JsonObject();
        json.addProperty("hits", 0);
        json.addProperty("misses", 0);
        json.addProperty("high_watermark", bytes);
        json.addProperty("in_cache", loaded.size());
        json.addProperty("cleared", 0);
        json.addProperty("cache_size", bytes);
        json.add("loaded_model_sizes", sizes);
        return json;
    }

    private Answer empty(Exchange exchange) {
        try {
            served.library().run(new ReleaseModels(), exchange.actor(), exchange.monitor());
        } catch (LibraryException failure) {
            LOG.log(Level.INFO, "There is nothing to unload: " + failure.getMessage());
        }
        return Answer.json(200, "null");
    }
}
