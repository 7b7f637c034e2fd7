// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.ui.session.Notice.Kind;

class LogEntryTest {

    private static final String LOG = """
            !SESSION 2026-11-23 22:12:55.012 -----------------------------------------------
            eclipse.buildId=unknown

            !ENTRY dev.maquette.ui 1 0 2026-11-23 22:13:15.379
            !MESSAGE The cover of a model cannot be shown
            !STACK 1
            dev.maquette.api.library.LibraryException: There is no model.
            \tat dev.maquette.core.internal.operation.Failures.noModel(Failures.java:49)
            !SUBENTRY 1 dev.maquette.api 4 0 2026-11-23 22:13:15.379
            !MESSAGE There is no model.

            !ENTRY org.eclipse.ui 4 0 2026-11-23 22:14:00.108
            !MESSAGE Unhandled event loop exception
            !SESSION 2026-11-23 22:20:00.000 -----------------------------------------------
            java.version=25

            !ENTRY org.eclipse.osgi 2 99999999999999999999 2026-11-23 22:21:00
            """;

    @Test
    void theNewestEntryComesFirstWithAllThatBelongsToIt() {
        List<LogEntry> entries = LogEntry.of(LOG);
        assertEquals(List.of("", "Unhandled event loop exception", "The cover of a model cannot be shown"),
                entries.stream().map(LogEntry::message).toList());
        assertEquals(List.of(Kind.WARNING, Kind.PROBLEM, Kind.INFO), entries.stream().map(LogEntry::kind).toList());
        LogEntry first = entries.getLast();
        assertEquals("dev.maquette.ui", first.source());
        assertEquals("2026-11-23 22:13:15", first.at());
        assertTrue(first.details().contains("Failures.java:49"));
        assertTrue(first.details().endsWith("!MESSAGE There is no model."));
        assertFalse(entries.get(1).details().contains("java.version"), "a session is no part of the entry before it");
    }

    @Test
    void aLogThatIsNoneHasNoEntries() {
        assertEquals(List.of(), LogEntry.of(""));
        assertEquals(List.of(), LogEntry.of("!ENTRY\n!ENTRY a b c\n\u0000\n!MESSAGE x"));
    }

    @Test
    void aLongLogIsCutAtALine(@TempDir Path folder) throws IOException {
        Path log = folder.resolve(".log");
        assertEquals("", new LogTail(log, 20).text());
        Files.writeString(log, "the first line is old\nsecond line\nthird\n");
        assertEquals("third\n", new LogTail(log, 12).text());
        assertEquals("the first line is old\nsecond line\nthird\n", new LogTail(log, 100).text());
    }
}
