// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.provider;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeProvider;
import dev.maquette.api.request.ListProviders;
import dev.maquette.api.request.ListProviders.Provider;
import dev.maquette.api.transfer.Secret;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Keys for providers of models. They can be set and forgotten, and are never told. */
public final class ProviderRoutes implements RouteGroup {

    private static final String PATH = "/api/v1/app/external_providers";
    private static final String TAG = "app";
    private static final Schema CONFIG = Schema.reference("ExternalProviderConfigModel");

    private final Served served;
    private final ProvidedModels models;

    public ProviderRoutes(Served served) {
        this.served = served;
        this.models = new ProvidedModels(served.library());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH + "/status").named("get_external_provider_statuses", TAG)
                        .says("Tell for which providers there is a key").access(Access.USER)
                        .answers(200, Schema.array(Schema.reference("ExternalProviderStatusModel"))).by(this::states),
                Route.get(PATH + "/config").named("get_external_provider_configs", TAG)
                        .says("Tell what is kept for the providers").answers(200, Schema.array(CONFIG))
                        .by(this::configurations),
                Route.post(PATH + "/config/{provider_id}").named("set_external_provider_config", TAG)
                        .says("Keep a key or an address for a provider")
                        .path("provider_id", Schema.string(), "Such as openai")
                        .takes(Schema.reference("ExternalProviderConfigUpdate")).answers(200, CONFIG)
                        .fails(400, "Nothing to keep, or no key or address").fails(404, "No such provider").invalid()
                        .by(this::keep),
                Route.delete(PATH + "/config/{provider_id}").named("reset_external_provider_config", TAG)
                        .says("Forget what is kept for a provider, and its models")
                        .path("provider_id", Schema.string(), "Such as openai").answers(200, CONFIG)
                        .fails(404, "No such provider").by(this::forget));
    }

    private List<Provider> providers(Exchange exchange) throws LibraryException {
        return served.library().run(new ListProviders(), exchange.actor(), exchange.monitor()).providers();
    }

    private Answer states(Exchange exchange) throws LibraryException {
        var all = new JsonArray();
        for (var provider : providers(exchange)) {
            var json = new JsonObject();
            json.addProperty("provider_id", provider.id());
            json.addProperty("configured", provider.key());
            json.addProperty("message", provider.key() ? null : "No API key is set for " + provider.name() + ".");
            all.add(json);
        }
        return Answer.json(200, all.toString());
    }

    private Answer configurations(Exchange exchange) throws LibraryException {
        var all = new JsonArray();
        providers(exchange).forEach(provider -> all.add(json(provider)));
        return Answer.json(200, all.toString());
    }

    private static JsonObject json(Provider provider) {
        var json = new JsonObject();
        json.addProperty("provider_id", provider.id());
        json.addProperty("api_key_configured", provider.key());
        json.addProperty("base_url", provider.address());
        return json;
    }

    private Answer keep(Exchange exchange) throws LibraryException, HttpProblem, IOException {
        var body = exchange.json();
        var key = field(body, "api_key");
        var address = field(body, "base_url");
        if (key.isEmpty() && address.isEmpty()) {
            throw new HttpProblem(400, "No external provider config fields provided");
        }
        return change(exchange, key.orElse(null), address.orElse(null));
    }

    private Answer forget(Exchange exchange) throws LibraryException, HttpProblem {
        return change(exchange, "", "");
    }

    /** Without a key a provider's models are of no use. */
    private Answer change(Exchange exchange, String key, String address) throws LibraryException, HttpProblem {
        try {
            var provider = served.library().run(new ChangeProvider(exchange.path("provider_id"),
                    key == null ? null : new Secret(key), address), exchange.actor(), exchange.monitor())
                    .provider();
            if (key != null && !provider.key()) {
                models.remove(provider.id(), exchange.actor());
            }
            return Answer.json(200, json(provider).toString());
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.NOT_FOUND) {
                throw new HttpProblem(404, "Unknown external provider '" + exchange.path("provider_id") + "'");
            }
            throw failure;
        }
    }

    private static Optional<String> field(JsonElement body, String name) throws HttpProblem {
        if (!body.isJsonObject()) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid dictionary", "model_type");
        }
        var value = body.getAsJsonObject().get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw HttpProblem.invalid(List.of("body", name), "Input should be a valid string", "string_type");
        }
        return Optional.of(value.getAsString().strip());
    }
}
