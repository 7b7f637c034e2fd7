// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that computes.
 *
 * @param number of the card where there are several, from 0 on
 */
public record Unit(Provider provider, int number) {

    private static final Pattern ID = Pattern.compile("([a-z]+)(?::(\\d))?");

    /** The processor, which always works. */
    public static Unit processor() {
        return new Unit(Provider.CPU, 0);
    }

    /** By how it is chosen, such as {@code cuda:1}; empty for what is no unit. */
    public static Optional<Unit> of(String id) {
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return Provider.of(parts.group(1)).filter(provider -> number == 0 || provider != Provider.CPU)
                .map(provider -> new Unit(provider, number));
    }

    /** How it is chosen. */
    public String id() {
        return number == 0 ? provider.id() : provider.id() + ":" + number;
    }
}
