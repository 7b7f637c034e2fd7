// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/** Reads the descriptions that {@link ExternalInstaller} writes. */
public final class ExternalReader implements FormatReader {

    static final String SUFFIX = ".external";

    private static final int MOST = 1 << 20;
    private static final int START = 256;
    private static final String MARK = "\"provider_model_id\"";

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder() || context.size() > MOST) {
            return false;
        }
        var start = text(context, (int) Math.min(START, context.size()));
        return start.stripLeading().startsWith("{") && start.contains(MARK);
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        try {
            Map<String, Object> model = object(text(context, (int) context.size()));
            return new ModelContent("external", false, context.path().getFileName().toString(), context.size(),
                    Map.of(),
                    Map.of(), Map.of("model", model), List.of());
        } catch (JsonParseException broken) {
            throw new InvalidModelException("It is no whole description of a remote model: " + broken.getMessage());
        }
    }

    private static Map<String, Object> object(String text) {
        Map<?, ?> json = Json.read(text, Map.class);
        var object = new LinkedHashMap<String, Object>();
        json.forEach((field, value) -> object.put(String.valueOf(field), value));
        return object;
    }

    private static String text(ProbeContext context, int length) throws IOException {
        return StandardCharsets.UTF_8.decode(context.read(0, length)).toString();
    }
}
