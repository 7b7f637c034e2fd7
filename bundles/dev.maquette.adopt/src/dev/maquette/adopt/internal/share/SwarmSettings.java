// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;

/**
 * SwarmUI's settings, of which one line is Maquette's business: the roots of models in the section of paths, several of
 * them with semicolons between.
 *
 * @param file it, as it is
 */
record SwarmSettings(ForeignFile file) {

    private static final String SECTION = "Paths:";
    private static final String ROOTS = "ModelRoot";
    private static final Pattern LINE_END = Pattern.compile("(?<=\n)");
    private static final Pattern UNSAYABLE = Pattern.compile("[;&#\\p{Cntrl}]");

    /** What a key of the section of paths says; null where it is not there. */
    String path(String key) {
        var lines = lines();
        int line = find(lines, key);
        return line < 0 ? null : lines[line].substring(lines[line].indexOf(':') + 1).strip();
    }

    private String[] lines() {
        return file.exists() ? LINE_END.split(file.text()) : new String[0];
    }

    private static int find(String[] lines, String key) {
        boolean inside = false;
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i].replace("\uFEFF", "");
            boolean top = !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && !line.startsWith("#");
            inside = top ? line.strip().equals(SECTION) : inside;
            if (inside && !top && line.strip().startsWith(key + ":")) {
                return i;
            }
        }
        return -1;
    }

    /** The roots of models, the first one being the program's own. */
    List<String> roots() {
        var roots = path(ROOTS);
        return roots == null ? List.of() : parts(roots);
    }

    static List<String> parts(String value) {
        return Stream.of(value.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The text with this root after all others. */
    String with(Path shelf) throws LibraryException {
        if (UNSAYABLE.matcher(shelf.toString()).find()) {
            throw ForeignFile.unclear(file.path(), "the folder " + shelf + " has a name that it cannot hold", null);
        }
        var roots = new ArrayList<>(theirs(shelf));
        roots.add(shelf.toString());
        return written(roots);
    }

    String without(Path shelf) throws LibraryException {
        return roots().size() == theirs(shelf).size() ? file.text() : written(theirs(shelf));
    }

    private List<String> theirs(Path shelf) {
        return roots().stream().filter(root -> !ForeignFile.names(root, shelf)).toList();
    }

    private String written(List<String> roots) throws LibraryException {
        var lines = lines();
        int at = find(lines, ROOTS);
        if (at < 0) {
            throw ForeignFile.unclear(file.path(), file.exists() ? "it does not say where the models are"
                    : "it is not there yet: start SwarmUI once", null);
        }
        var line = lines[at];
        int value = line.indexOf(':') + 1;
        int end = line.stripTrailing().length();
        lines[at] = line.substring(0, value) + " " + String.join(";", roots) + line.substring(end);
        return String.join("", lines);
    }

    /** @throws LibraryException when the text is no path of this computer */
    Path resolve(Path base, String text) throws LibraryException {
        try {
            return base.resolve(text).normalize();
        } catch (InvalidPathException wrong) {
            throw ForeignFile.unclear(file.path(), "it names a folder that this computer cannot have", wrong);
        }
    }
}
