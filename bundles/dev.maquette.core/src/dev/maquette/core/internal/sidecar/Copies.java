// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * Copies of files as they were before the library wrote them, in one folder for each run, which is named for its time.
 * Beside each copy, or alone where there was nothing to copy, lies a note; it is there before the file is touched.
 */
final class Copies {

    private static final Logger LOG = System.getLogger(Copies.class.getName());

    private static final String NOTE = ".note";

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path all;
    private final String actor;
    private Path run;
    private int count;

    /** @param actor who asks for this run */
    Copies(LibraryFolder library, String actor) {
        all = library.sidecars();
        this.actor = actor;
    }

    /** Name of this run, or null while nothing was kept. */
    String run() {
        return run == null ? null : run.getFileName().toString();
    }

    /** Keeps what a file holds, and notes what it is about to be given; both are on disk when this returns. */
    Path keep(Path file, String key, String dialect, byte[] before, byte[] after) throws IOException {
        open();
        var number = "%05d".formatted(++count);
        var copy = before == null ? null : number + "-" + file.getFileName();
        var about = new SidecarNote(file.toString(), key, dialect, SidecarNote.digest(before),
                SidecarNote.digest(after), copy, Instant.now().truncatedTo(ChronoUnit.MILLIS), actor);
        var note = run.resolve(number + NOTE);
        try {
            if (copy != null) {
                WholeFile.place(run.resolve(copy), before, false);
            }
            about.write(note);
        } catch (IOException failure) {
            forget(note, about);
            throw failure;
        }
        return note;
    }

    /** Two runs in one thousandth of a second have a folder each. */
    private void open() throws IOException {
        Files.createDirectories(all);
        for (var now = Instant.now(); run == null; now = now.plusMillis(1)) {
            var folder = all.resolve(NAME.format(now));
            if (!Files.exists(folder)) {
                run = Files.createDirectory(folder);
            }
        }
    }

    /** Nothing more is kept in this run. */
    void end() {
        if (run != null && clear(run)) {
            run = null;
        }
    }

    /** Removes the folder of a run of which nothing is left. */
    static void clear(LibraryFolder library, String run) {
        clear(library.sidecars().resolve(run));
    }

    private static boolean clear(Path run) {
        try {
            Files.delete(run);
            return true;
        } catch (DirectoryNotEmptyException _) {
            return false; // what it holds is still of use
        } catch (IOException left) {
            LOG.log(Level.DEBUG, "The empty folder " + run + " stays", left);
            return false;
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
        return names(library.sidecars()).reversed();
    }

    /** Notes of a run, the latest first. */
    static List<Path> notes(LibraryFolder library, String run) throws IOException {
        var folder = library.sidecars().resolve(run);
        var notes = new ArrayList<Path>();
        names(folder).reversed().stream().filter(name -> name.endsWith(NOTE)).map(folder::resolve).forEach(notes::add);
        return notes;
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
