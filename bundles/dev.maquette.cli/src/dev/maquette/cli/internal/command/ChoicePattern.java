// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.install.Choice;

/**
 * A pattern for choices, in which {@code *} stands for any characters and {@code ?} for one; case does not count. It
 * fits the whole name, source, variant or group of a choice, the part of the source behind {@code ::}, or a file.
 */
record ChoicePattern(Pattern pattern) {

    static ChoicePattern of(String glob) {
        return new ChoicePattern(Pattern.compile(glob.codePoints().mapToObj(c -> switch (c) {
        case '*' -> ".*";
        case '?' -> ".";
        default -> Pattern.quote(Character.toString(c));
        }).collect(Collectors.joining()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
    }

    boolean fits(Choice choice) {
        var part = choice.source().replaceFirst("(?s)^.*?::", "");
        var words = Stream.of(choice.name(), choice.source(), part, leaf(part), choice.variant(), choice.group());
        var files = choice.files().stream().flatMap(file -> Stream.of(file.name(), leaf(file.name())));
        return Stream.concat(words, files).anyMatch(text -> text != null && pattern.matcher(text).matches());
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
