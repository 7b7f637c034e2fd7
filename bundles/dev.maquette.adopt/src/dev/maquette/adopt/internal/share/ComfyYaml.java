// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import dev.maquette.adopt.internal.Yaml;
import dev.maquette.api.library.LibraryException;

/**
 * Maquette's section in ComfyUI's file of further folders. It is written and taken out line by line, so that nothing
 * else moves, and the outcome is parsed and compared with what was there before it is believed. Paths stand as quoted
 * texts without a base path: ComfyUI takes nothing but texts, and expands {@code $} and {@code ~} in a base path.
 *
 * @param file it, as it is
 * @param shelf whose paths are Maquette's
 */
record ComfyYaml(ForeignFile file, Path shelf) {

    static final String SECTION = "maquette";

    private static final String REMARK = ": # made by Maquette; \"maquette library unshare\" takes it out again";
    private static final Pattern HEAD = Pattern.compile(SECTION + "(_\\d+)?[ \t]*:[ \t]*(#.*)?");
    private static final Pattern LINE_END = Pattern.compile("(?<=\n)");
    /** What ends a line for YAML and not for us, and what no quoted text of one line can have. */
    private static final Pattern STRANGE = Pattern.compile("\\r(?!\\n)|[\\u0085\\u2028\\u2029]");
    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    /** The text with a section that names these folders, after all others so that theirs come first. */
    String with(SequencedMap<String, Path> folders) throws LibraryException {
        var without = without();
        if (folders.isEmpty()) {
            return without;
        }
        var end = file.lineEnd();
        var section = new StringBuilder(without);
        if (!without.isEmpty() && !without.endsWith("\n")) {
            section.append(end);
        }
        var sections = parsed(without);
        var name = SECTION;
        for (int i = 2; sections.containsKey(name); i++) {
            name = SECTION + "_" + i;
        }
        section.append(name).append(REMARK).append(end);
        var expected = new LinkedHashMap<Object, Object>(sections);
        var own = new LinkedHashMap<String, String>();
        for (var folder : folders.entrySet()) {
            var path = folder.getValue().toString();
            if (UNSAYABLE.matcher(path).find()) {
                throw ForeignFile.unclear(file.path(), "the folder " + path + " has a name that it cannot hold", null);
            }
            own.put(folder.getKey(), path);
            section.append("  ").append(folder.getKey()).append(": '").append(path.replace("'", "''")).append("'")
                    .append(end);
        }
        expected.put(name, own);
        return verified(section.toString(), expected);
    }

    /** The text without any line of ours, and without a section that has nothing else. */
    String without() throws LibraryException {
        if (!file.exists()) {
            return "";
        }
        if (STRANGE.matcher(file.text()).find()) {
            throw ForeignFile.unclear(file.path(), "it has line ends of an unusual kind", null);
        }
        var sections = parsed(file.text());
        var lines = LINE_END.split(file.text());
        var kept = new StringBuilder();
        for (int from = 0; from < lines.length;) {
            int to = HEAD.matcher(lines[from].stripTrailing()).matches() ? end(lines, from) : from + 1;
            kept.append(String.join("", to - from == 1 ? List.of(lines[from]) : rest(lines, from, to)));
            from = to;
        }
        return verified(kept.toString(), withoutOurs(sections));
    }

    /** Where the section ends: at the next line that is neither indented, nor empty, nor a remark after it. */
    private static int end(String[] lines, int from) {
        int end = from + 1;
        for (int i = from + 1; i < lines.length; i++) {
            if (lines[i].startsWith(" ") || lines[i].startsWith("\t")) {
                end = i + 1;
            } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                break;
            }
        }
        return end;
    }

    private List<String> rest(String[] lines, int from, int to) {
        var rest = new ArrayList<String>();
        for (int i = from + 1; i < to; i++) {
            if (!ForeignFile.names(lines[i], shelf)) {
                rest.add(lines[i]);
            }
        }
        boolean untouched = rest.size() == to - from - 1;
        if (untouched || rest.stream().anyMatch(line -> !line.isBlank() && !line.strip().startsWith("#"))) {
            rest.addFirst(lines[from]);
        }
        return rest;
    }

    private Map<?, ?> parsed(String text) throws LibraryException {
        try {
            return Yaml.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, file.path());
        } catch (IOException broken) {
            throw ForeignFile.unclear(file.path(), broken.getMessage(), broken);
        }
    }

    private Map<Object, Object> withoutOurs(Map<?, ?> sections) {
        var others = new LinkedHashMap<Object, Object>();
        sections.forEach((name, section) -> {
            if (section instanceof Map<?, ?> members && String.valueOf(name).matches(SECTION + "(_\\d+)?")) {
                var rest = new LinkedHashMap<Object, Object>();
                members.forEach((key, value) -> theirs(value).ifPresent(left -> rest.put(key, left)));
                if (!rest.isEmpty() || members.isEmpty()) {
                    others.put(name, rest);
                }
            } else {
                others.put(name, section);
            }
        });
        return others;
    }

    /** What is left of a value when paths of ours are gone; nothing, when there was nothing else. */
    private Optional<Object> theirs(Object value) {
        if (!(value instanceof String text) || !ForeignFile.names(text, shelf)) {
            return Optional.ofNullable(value);
        }
        var left = text.lines().filter(line -> !ForeignFile.names(line, shelf)).toList();
        return left.isEmpty() ? Optional.empty()
                : Optional.of(String.join("\n", left) + (text.endsWith("\n") ? "\n" : ""));
    }

    /** Whatever a text of this kind may hold that was not thought of: all others must say what they said. */
    private String verified(String text, Map<Object, Object> expected) throws LibraryException {
        if (!parsed(text).equals(expected)) {
            throw ForeignFile.unclear(file.path(), "Maquette's section in it cannot be told from the rest", null);
        }
        return text;
    }
}
