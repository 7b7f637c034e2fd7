// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.regex.Pattern;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.transfer.PublicAddress;

/**
 * The source of an installation as the structured object of InvokeAI's jobs and events. It never holds a token.
 */
public final class SourceJson {

    private static final String EXTERNAL = "external://";
    private static final Pattern REPOSITORY = Pattern.compile("([\\w.-]+/[\\w.-]+)(?::([^:]*))?(?::/?([^:]+))?");
    private static final Pattern VARIANT = Pattern.compile("fp16|fp32|onnx|openvino|flax");
    private static final Pattern MODEL_FILE = Pattern.compile("(?i)[^:]*\\.(safetensors|ckpt|pt|pth|bin|gguf|onnx)");
    /** One letter is a drive. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private SourceJson() {
    }

    /** @param inplace whether files of this machine stay where they are */
    public static JsonObject of(String source, boolean inplace) {
        if (source.startsWith(EXTERNAL)) {
            return external(source.substring(EXTERNAL.length()));
        }
        var repository = REPOSITORY.matcher(source);
        if (inplace || source.startsWith("/") || MODEL_FILE.matcher(source).matches()) {
            return local(source, inplace);
        }
        if (!source.startsWith("~") && repository.matches()) {
            return hub(repository.group(1), repository.group(2), repository.group(3));
        }
        return SCHEME.matcher(source).matches() && !source.startsWith("file:") ? url(source) : local(source, inplace);
    }

    private static JsonObject external(String text) {
        int slash = text.indexOf('/');
        var json = new JsonObject();
        json.addProperty("type", "external");
        json.addProperty("provider_id", slash < 0 ? text : text.substring(0, slash));
        json.addProperty("provider_model_id", slash < 0 ? "" : text.substring(slash + 1));
        return json;
    }

    /** What an installer of a scheme of its own understands, such as {@code civitai:}, is an address as well. */
    private static JsonObject url(String address) {
        var json = new JsonObject();
        json.addProperty("type", "url");
        json.addProperty("url", PublicAddress.of(address));
        json.add("access_token", JsonNull.INSTANCE);
        return json;
    }

    /** @param second the variant, or the folder where nothing follows it and no variant is called so */
    private static JsonObject hub(String repository, String second, String third) {
        boolean folder = second != null && !second.isEmpty() && third == null && !VARIANT.matcher(second).matches();
        var json = new JsonObject();
        json.addProperty("type", "hf");
        json.addProperty("repo_id", repository);
        json.addProperty("variant", folder || second == null || second.isEmpty() ? null : second);
        json.addProperty("subfolder", folder ? second.replaceFirst("^/", "") : third);
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
