// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The note that a process leaves in the folder while it starts: whose code has run so far. Who finds the note of a
 * process
 * that is no more knows what it may have died of.
 */
final class StartMarker {

    private static final Logger LOG = System.getLogger(StartMarker.class.getName());
    private static final String PREFIX = "starting-";
    /** Of one whose code may run unnoticed. */
    private static final String MAY = "may ";
    private static final String BEGAN = "began ";

    private final Path folder;
    private final Path file;
    private boolean there;

    StartMarker(Path folder) {
        this.folder = folder;
        var process = ProcessHandle.current();
        this.file = folder.resolve(PREFIX + process.pid() + "-"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /** Those of which earlier starts may have died; their notes are gone then. */
    Set<String> suspects() throws IOException {
        var suspects = new LinkedHashSet<String>();
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, PREFIX + "*-*")) {
            for (var note : notes) {
                if (!note.equals(file) && !alive(note.getFileName().toString())) {
                    suspects.addAll(suspects(Files.readAllLines(note)));
                    Files.delete(note);
                }
            }
        }
        return suspects;
    }

    /** The one that began last; where nobody is known to have begun, all who may have. */
    private static List<String> suspects(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(BEGAN)).map(line -> line.substring(BEGAN.length()))
                .reduce((_, last) -> last).map(List::of)
                .orElseGet(() -> lines.stream().filter(line -> line.startsWith(MAY))
                        .map(line -> line.substring(MAY.length())).toList());
    }

    private static boolean alive(String name) {
        var parts = name.substring(PREFIX.length()).split("-");
        try {
            long start = Long.parseLong(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().startInstant().map(Instant::toEpochMilli)
                            .map(known -> known == start).orElse(true))
                    .isPresent();
        } catch (NumberFormatException foreign) {
            return true;
        }
    }

    /** @param unnoticed those whose code may run without our knowing */
    synchronized void begin(Collection<String> unnoticed) throws IOException {
        var lines = new ArrayList<String>();
        unnoticed.forEach(id -> lines.add(MAY + id));
        Files.write(file, lines);
        there = true;
    }

    /** The code of one runs from now on. */
    synchronized void began(String id) {
        if (there) {
            try {
                Files.writeString(file, BEGAN + id + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "It is not noted that the plug-in " + id + " begins", failure);
            }
        }
    }

    /** Whether a start is noted that is not over. */
    synchronized boolean waits() {
        return there;
    }

    /** The start is over. */
    synchronized void end() {
        if (there) {
            there = false;
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "The note of this start stays: " + file, failure);
            }
        }
    }
}
