// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * Copies of files as they were before the library wrote them. All names begin with the time of their run, and then a
 * number. Beside each copy, or alone where there was nothing to copy, lies a note; it is there before the file is
 * touched.
 */
final class Copies {

    private static final String NOTE = ".note";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LENGTH = "yyyyMMdd-HHmmss-SSS".length();

    private final LibraryFolder library;
    private final Path folder;
    private final String actor;
    private String run;
    private int count;

    /** @param actor who asks for this run */
    Copies(LibraryFolder library, String actor) {
        this.library = library;
        folder = library.sidecars();
        this.actor = actor;
    }

    /** What processes that were killed have left half written goes. */
    void sweep() {
        if (Files.isDirectory(folder)) {
            WholeFile.sweep(folder);
        }
    }

    /** Name of this run, or null while nothing was kept. */
    String run() {
        return run;
    }

    /** Keeps what a file holds, if anything, and notes what it is about to be given, before that happens. */
    Path keep(Path file, String key, String dialect, byte[] before, byte[] after) throws IOException {
        begin();
        var name = run + String.format(Locale.ROOT, "-%05d", ++count);
        var copy = before == null ? null : name + "-" + file.getFileName();
        var about = new SidecarNote(SidecarNote.spell(file, library), key, dialect, SidecarNote.digest(before),
                SidecarNote.digest(after), copy, Instant.now().truncatedTo(ChronoUnit.MILLIS), actor);
        var note = folder.resolve(name + NOTE);
        try {
            if (copy != null) {
                WholeFile.place(folder.resolve(copy), before, false);
            }
            about.write(note);
        } catch (IOException failure) {
            forget(note, about);
            throw failure;
        }
        return note;
    }

    /** Two runs in one thousandth of a second have a name each. */
    private void begin() throws IOException {
        Files.createDirectories(folder);
        for (var now = Instant.now(); run == null; now = now.plusMillis(1)) {
            var name = NAME.format(now);
            if (names(folder).stream().noneMatch(each -> each.startsWith(name))) {
                run = name;
            }
        }
    }

    /** Forgets a note and its copy: nothing was written, or it was taken back. */
    static void forget(Path note, SidecarNote about) throws IOException {
        Files.deleteIfExists(note);
        if (about.copy() != null) {
            Files.deleteIfExists(note.resolveSibling(about.copy()));
        }
    }

    /** Runs by name, the latest first. */
    static List<String> runs(LibraryFolder library) throws IOException {
        return names(library.sidecars()).stream().filter(name -> name.endsWith(NOTE))
                .map(name -> name.substring(0, Math.min(LENGTH, name.length()))).distinct().toList().reversed();
    }

    /** Notes of all runs, the latest first. */
    static List<Path> notes(LibraryFolder library) throws IOException {
        return notes(library, "");
    }

    /** Notes of a run, the latest first. */
    static List<Path> notes(LibraryFolder library, String run) throws IOException {
        return names(library.sidecars()).reversed().stream()
                .filter(name -> name.startsWith(run) && name.endsWith(NOTE)).map(library.sidecars()::resolve).toList();
    }

    /** A number for what a note is about, the same each time. */
    static long mark(Path note) {
        return Long.parseLong(note.getFileName().toString().replaceAll("\\D", "").substring(4));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        }
    }
}
