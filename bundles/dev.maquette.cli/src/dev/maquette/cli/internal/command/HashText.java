// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Map;
import java.util.stream.Collectors;

/** Digests in words. */
final class HashText {

    private HashText() {
    }

    /**
     * One line when one digest was asked for, as programs of that kind print it; else a line for each below the name.
     *
     * @param name of the file or the model
     * @param digests digits by the name of the digest
     * @param asked how many were asked for
     */
    static String of(String name, Map<String, String> digests, int asked) {
        if (asked == 1) {
            return digests.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue() + "  " + name)
                    .collect(Collectors.joining());
        }
        var width = digests.keySet().stream().mapToInt(String::length).max().orElse(0);
        return name + digests.entrySet().stream()
                .map(each -> "\n  " + each.getKey() + " ".repeat(width - each.getKey().length()) + "  "
                        + each.getValue())
                .collect(Collectors.joining());
    }
}
