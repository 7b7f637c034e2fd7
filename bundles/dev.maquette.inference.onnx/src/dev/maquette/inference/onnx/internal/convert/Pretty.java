// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.util.Map;

import com.google.gson.GsonBuilder;

/** JSON as the files of these layouts have it, for people to read. */
final class Pretty {

    private Pretty() {
    }

    static String json(Map<String, Object> content) {
        return new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(content);
    }
}
