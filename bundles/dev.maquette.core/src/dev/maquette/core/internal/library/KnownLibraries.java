// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryInfo;

/** The libraries this account has used, most recent first, in a file of its settings. */
final class KnownLibraries {

    private static final Logger LOG = System.getLogger(KnownLibraries.class.getName());

    private static final int MOST = 50;

    private final Path file;

    KnownLibraries(Path file) {
        this.file = file;
    }

    /** Those whose folder is still there; a list that cannot be read counts as empty. */
    List<LibraryInfo> list() {
        var known = new ArrayList<LibraryInfo>();
        for (var entry : read().libraries()) {
            var folder = new LibraryFolder(Path.of(URI.create(entry.location())));
            if (Files.exists(folder.settings())) {
                known.add(new LibraryInfo(entry.name(), folder.root().toUri(), folder.models()));
            }
        }
        return known;
    }

    /** Puts the library first. A list that cannot be written is not worth failing for: it is only logged. */
    synchronized void remember(LibraryInfo library) {
        var entry = new Entry(library.name(), library.location().toString());
        var before = read().libraries();
        if (!before.isEmpty() && before.get(0).equals(entry)) {
            return;
        }
        var entries = new ArrayList<Entry>(List.of(entry));
        before.stream().filter(other -> !other.location().equals(entry.location())).limit(MOST).forEach(entries::add);
        try {
            Files.createDirectories(file.getParent());
            LibrarySettings.replace(file, Json.write(new Entries(entries)));
        } catch (IOException notWritten) {
            LOG.log(Level.WARNING, "The list of libraries was not written to " + file, notWritten);
        }
    }

    private Entries read() {
        try {
            if (Files.exists(file)) {
                var entries = Json.read(Files.readString(file), Entries.class);
                if (entries != null && entries.libraries() != null) {
                    return entries;
                }
            }
        } catch (IOException | JsonParseException unreadable) {
            LOG.log(Level.WARNING, "The list of libraries in " + file + " cannot be read", unreadable);
        }
        return new Entries(List.of());
    }

    private record Entry(String name, String location) {
    }

    private record Entries(List<Entry> libraries) {
    }
}
