// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** What stands behind the question mark of an address, or in the body of a form. */
record Query(String text) {

    /** The values of a parameter, which may be there several times. */
    Stream<String> all(String name) {
        return Arrays.stream(text.split("&")).filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8));
    }

    /** The first value, or an empty text. */
    String one(String name) {
        return all(name).findFirst().orElse("");
    }

    /** The same without a parameter. */
    Query without(String name) {
        return new Query(String.join("&", Arrays.stream(text.split("&"))
                .filter(part -> !part.startsWith(name + "=")).toList()));
    }
}
