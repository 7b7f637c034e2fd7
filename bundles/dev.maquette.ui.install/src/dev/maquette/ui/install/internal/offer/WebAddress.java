// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages, as sentences name them. */
public final class WebAddress {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')]+");

    private WebAddress() {
    }

    /** The first address that a text names; null is a text without one. */
    public static Optional<String> in(String text) {
        Matcher found = ADDRESS.matcher(text == null ? "" : text);
        return found.find() ? valid(found.group().replaceAll("[.,;:]+$", "")) : Optional.empty();
    }

    private static Optional<String> valid(String text) {
        try {
            return Optional.of(URI.create(text).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // it only looks like one
        }
    }
}
