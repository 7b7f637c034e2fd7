// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import picocli.CommandLine.Model.ArgSpec;

/** What the library that reads the arguments knows about one, in words. */
final class Words {

    private static final Pattern PATH = Pattern.compile("PATH|FILE|DIR|FOLDER|ROOT|SOURCE");
    private static final Pattern ALTERNATIVES = Pattern.compile("[a-z0-9]+(\\|[a-z0-9]+)+");

    private Words() {
    }

    /** What an argument means, with its default in place. */
    static String meaning(ArgSpec argument) {
        return String.join(" ", argument.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString()));
    }

    /** The values that an argument can have, or none when they cannot be listed. */
    static List<String> values(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                    .map(value -> value.toLowerCase(Locale.ROOT)).toList();
        }
        return ALTERNATIVES.matcher(argument.paramLabel()).matches()
                ? Stream.of(argument.paramLabel().split("\\|")).toList() : List.of();
    }

    /** Whether a value of this name is a path. */
    static boolean isPath(String label) {
        return PATH.matcher(label).find();
    }

    /** The first sentence, or what comes before its list, without the stop. */
    static String sentence(String text) {
        var end = Stream.of(". ", ": ", "; ").mapToInt(text::indexOf).filter(at -> at > 0).min().orElse(text.length());
        var first = text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
