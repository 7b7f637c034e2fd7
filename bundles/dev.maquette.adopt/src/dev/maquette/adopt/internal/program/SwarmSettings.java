// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import dev.maquette.adopt.internal.TextFile;

/**
 * SwarmUI's settings: names and values by colons, sections by indentation, comments after a hash. A backslash begins a
 * mark for what would be misread otherwise.
 */
final class SwarmSettings {

    private static final String SECTION = "Paths";

    private SwarmSettings() {
    }

    /** What the section of paths has. */
    static Map<String, String> paths(Path file) throws IOException {
        var paths = new HashMap<String, String>();
        boolean inside = false;
        for (var line : TextFile.read(file).lines().filter(each -> !isComment(each)).toList()) {
            int colon = line.indexOf(':');
            boolean top = !Character.isWhitespace(line.charAt(0));
            if (top) {
                inside = colon >= 0 && line.substring(0, colon).equals(SECTION);
            } else if (inside && colon >= 0 && !line.substring(colon + 1).isBlank()) {
                paths.put(line.substring(0, colon).strip(), plain(line.substring(colon + 1).strip()));
            }
        }
        return paths;
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static String plain(String value) {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\\' && i + 1 < value.length()) {
                plain.append(meaning(value.charAt(++i)));
            } else {
                plain.append(each);
            }
        }
        return plain.toString();
    }

    private static String meaning(char mark) {
        return switch (mark) {
        case 's' -> "\\";
        case 't' -> "\t";
        case 'n' -> "\n";
        case 'r' -> "\r";
        case 'd' -> ".";
        case 'c' -> ":";
        case 'e' -> "=";
        case 'x' -> "";
        default -> "\\" + mark;
        };
    }
}
