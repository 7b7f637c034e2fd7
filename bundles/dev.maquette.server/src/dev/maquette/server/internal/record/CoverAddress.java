// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import dev.maquette.api.model.ModelRecord;

/** Where clients find the cover of a model. */
final class CoverAddress {

    private CoverAddress() {
    }

    /**
     * Relative to the server's root; null where there is no cover. What follows the question mark is different for each
     * picture, so that clients may keep the answer for a year.
     */
    static String of(ModelRecord model) {
        var name = model.coverImage();
        if (name == null || name.isEmpty()) {
            return null;
        }
        int dot = name.lastIndexOf('.');
        return "api/v2/models/i/" + encoded(model.key()) + "/image?" + encoded(dot < 0 ? name : name.substring(0, dot));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
