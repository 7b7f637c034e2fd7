// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.maquette.ui.session.Notice.Kind;

/**
 * Something that was logged.
 *
 * @param place in the log, by which it is known
 * @param kind how bad it is
 * @param source the bundle that logged it
 * @param at when, as the log says it
 * @param message in one line
 * @param details all lines of it, with stack traces
 */
record LogEntry(int place, Kind kind, String source, String at, String message, String details) {

    private static final Pattern HEAD = Pattern.compile("!ENTRY (\\S+) (\\d+) -?\\d+ (\\S+ \\S+)");
    private static final String MESSAGE = "!MESSAGE ";

    private static final int WARNING = 2;
    private static final int ERROR = 4;

    /** What a log has, newest first; lines before the first entry are none. */
    static List<LogEntry> of(String log) {
        List<LogEntry> entries = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : log.lines().toList()) {
            if (line.startsWith("!SESSION ") || line.startsWith("!ENTRY ")) {
                add(lines, entries);
                lines.clear();
            }
            lines.add(line);
        }
        add(lines, entries);
        return entries.reversed();
    }

    private static void add(List<String> lines, List<LogEntry> entries) {
        Matcher head = HEAD.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (head.lookingAt()) {
            String message = lines.stream().filter(line -> line.startsWith(MESSAGE)).findFirst()
                    .map(line -> line.substring(MESSAGE.length()).strip()).orElse("");
            entries.add(new LogEntry(entries.size(), kind(head.group(2)), head.group(1), seconds(head.group(3)),
                    message, String.join("\n", lines).strip()));
        }
    }

    private static String seconds(String at) {
        return at.replaceFirst("\\.\\d+$", "");
    }

    /** A bit for each; what is worse counts. */
    private static Kind kind(String severity) {
        int bits = severity.length() > 2 ? 0 : Integer.parseInt(severity);
        return (bits & ERROR) != 0 ? Kind.PROBLEM : (bits & WARNING) != 0 ? Kind.WARNING : Kind.INFO;
    }
}
