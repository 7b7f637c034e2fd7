// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.app;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ListProviders;
import dev.maquette.api.request.ListTokens;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Exchange;

/**
 * How the server runs, in the words of InvokeAI's configuration file, as far as they have a meaning here. Secrets are
 * only hinted at.
 */
record RuntimeConfig(Served served, Exchange exchange) {

    private static final String MASK = "**********";

    JsonObject json() throws LibraryException {
        var config = new JsonObject();
        var set = new JsonArray();
        server(config);
        library(config);
        providers(config, set);
        var json = new JsonObject();
        for (var field : List.of("host", "port", "models_dir", "multiuser", "strict_password_checking")) {
            set.add(field);
        }
        json.add("set_fields", set);
        json.add("config", config);
        return json;
    }

    private void server(JsonObject config) {
        var settings = served.settings();
        var origins = new JsonArray();
        settings.origins().forEach(origins::add);
        config.addProperty("host", settings.host());
        config.addProperty("port", settings.port());
        config.add("allow_origins", origins);
        config.addProperty("multiuser", settings.multiUser());
        config.addProperty("strict_password_checking", settings.strictPasswords());
    }

    private void library(JsonObject config) throws LibraryException {
        var downloads = served.library().run(ChangeDownloadSettings.none(), exchange.actor(), exchange.monitor())
                .settings();
        config.addProperty("models_dir", served.library().info().modelsFolder().toString());
        config.addProperty("hashing_algorithm", "blake3_single");
        config.addProperty("scan_models_on_startup", false);
        config.addProperty("unsafe_disable_picklescan", false);
        config.addProperty("allow_unknown_models", true);
        config.addProperty("allow_private_download_urls", downloads.allowPrivate());
        config.addProperty("download_proxy", downloads.proxy().address());
        var tokens = new JsonArray();
        served.library().run(new ListTokens(), exchange.actor(), exchange.monitor()).entries().stream()
                .filter(entry -> entry.urlRegex() != null).forEach(entry -> {
                    var token = new JsonObject();
                    token.addProperty("url_regex", entry.urlRegex());
                    token.addProperty("token", MASK);
                    tokens.add(token);
                });
        config.add("remote_api_tokens", tokens.isEmpty() ? JsonNull.INSTANCE : tokens);
    }

    private void providers(JsonObject config, JsonArray set) throws LibraryException {
        for (var provider : served.library().run(new ListProviders(), exchange.actor(), exchange.monitor())
                .providers()) {
            var key = "external_" + provider.id() + "_api_key";
            var address = "external_" + provider.id() + "_base_url";
            config.addProperty(key, provider.key() ? MASK : null);
            config.addProperty(address, provider.address());
            if (provider.key()) {
                set.add(key);
            }
            if (provider.address() != null) {
                set.add(address);
            }
        }
    }
}
