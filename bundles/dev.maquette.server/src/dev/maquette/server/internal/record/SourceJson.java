// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.regex.Pattern;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The source of an installation as the structured object of InvokeAI's jobs and events. It never holds a token.
 */
public final class SourceJson {

    private static final Pattern REPOSITORY = Pattern
            .compile("([^/:]+/[^/:]+)(?::(|fp16|fp32|onnx|openvino|flax)?(?::/?([^:]+))?)?");

    private SourceJson() {
    }

    /** @param inplace whether files of this machine stay where they are */
    public static JsonObject of(String source, boolean inplace) {
        if (source.startsWith("external://")) {
            return external(source.substring("external://".length()));
        }
        if (source.startsWith("http://") || source.startsWith("https://")) {
            return url(source);
        }
        var repository = REPOSITORY.matcher(source);
        return !source.startsWith("/") && repository.matches()
                ? hub(repository.group(1), repository.group(2), repository.group(3)) : local(source, inplace);
    }

    private static JsonObject external(String text) {
        int slash = text.indexOf('/');
        var json = new JsonObject();
        json.addProperty("type", "external");
        json.addProperty("provider_id", slash < 0 ? text : text.substring(0, slash));
        json.addProperty("provider_model_id", slash < 0 ? "" : text.substring(slash + 1));
        return json;
    }

    private static JsonObject url(String address) {
        var json = new JsonObject();
        json.addProperty("type", "url");
        json.addProperty("url", address);
        json.add("access_token", JsonNull.INSTANCE);
        return json;
    }

    private static JsonObject hub(String repository, String variant, String folder) {
        var json = new JsonObject();
        json.addProperty("type", "hf");
        json.addProperty("repo_id", repository);
        json.addProperty("variant", variant == null || variant.isEmpty() ? null : variant);
        json.addProperty("subfolder", folder);
        json.add("access_token", JsonNull.INSTANCE);
        return json;
    }

    private static JsonObject local(String path, boolean inplace) {
        var json = new JsonObject();
        json.addProperty("type", "local");
        json.addProperty("path", path);
        json.addProperty("inplace", inplace);
        return json;
    }
}
