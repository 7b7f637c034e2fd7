// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.site;

import java.io.IOException;

import dev.maquette.server.internal.http.Packaged;

/**
 * A page with places such as <code>{name}</code> to be filled.
 *
 * @param text with the places that are not filled yet
 */
record PageText(String text) {

    /** @param file beside this class */
    static String read(String file) throws IOException {
        return Packaged.text(PageText.class, file);
    }

    /** The same with a place filled by plain words, which never become part of the page's structure. */
    PageText with(String place, String words) {
        return inside(place, words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;").replace("{", "&#123;"));
    }

    /** The same with a place filled by a part of a page. */
    PageText inside(String place, String html) {
        return new PageText(text.replace("{" + place + "}", html));
    }
}
