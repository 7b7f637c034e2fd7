// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.json.Json;

/** What is known of the providers' models. */
final class KnownModels {

    private final URL table;

    /** @param table an object of models by source */
    KnownModels(URL table) {
        this.table = table;
    }

    /** The description of the model, as its file has it; of an unknown one only which it is. */
    Map<String, Object> description(ExternalSource source) {
        var description = new LinkedHashMap<String, Object>();
        description.put("provider_id", source.provider());
        description.put("provider_model_id", source.model());
        description.put("name", source.model());
        if (models().get(source.text()) instanceof Map<?, ?> known) {
            known.forEach((field, value) -> description.put(String.valueOf(field), value));
        }
        return description;
    }

    private Map<?, ?> models() {
        try (var in = table.openStream()) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
