// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import dev.maquette.api.json.Json;

/**
 * What was last drawn with, for each library.
 *
 * @param kept what the workbench keeps from one start to the next
 */
record Remembered(Map<String, String> kept) {

    private static final String WISH = "wish ";

    /** What the form was set to for a library, or what one begins with. */
    Wish wish(String library) {
        return Optional.ofNullable(kept.get(WISH + library)).flatMap(Remembered::read).orElseGet(Wish::first);
    }

    private static Optional<Wish> read(String json) {
        try {
            return Optional.ofNullable(Json.read(json, Wish.class));
        } catch (RuntimeException unreadable) { // of another version; the form begins anew
            ILog.of(Remembered.class).info("What was last drawn with is not known any more", unreadable);
            return Optional.empty();
        }
    }

    void keep(String library, Wish wish) {
        kept.put(WISH + library, Json.write(wish));
    }
}
