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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.core.internal.files.Exclusive;
import dev.maquette.core.internal.server.ServerAddress;

/** The libraries this account has used, most recent first, in a file of its settings. */
final class KnownLibraries {

    private static final Logger LOG = System.getLogger(KnownLibraries.class.getName());

    private static final int MOST = 50;

    private final Path file;

    KnownLibraries(Path file) {
        this.file = file;
    }

    /**
     * Those whose folder is still there, and those of servers, whether these can be reached or not; a list that cannot
     * be read counts as empty.
     */
    List<LibraryInfo> list() {
        var known = new ArrayList<LibraryInfo>();
        for (var entry : read().libraries()) {
            if (entry.isServed()) {
                known.add(new LibraryInfo(entry.name(), URI.create(entry.location()), Path.of(entry.models())));
                continue;
            }
            var folder = new LibraryFolder(Path.of(URI.create(entry.location())));
            if (Files.exists(folder.settings())) {
                known.add(new LibraryInfo(entry.name(), folder.root().toUri(), folder.models()));
            }
        }
        return known;
    }

    /**
     * Where a library is that was at this place: where it went, if it went elsewhere and no library is here.
     */
    Path find(Path place) {
        return find(place, read().moves());
    }

    private static Path find(Path place, List<Move> moves) {
        var now = place;
        for (int i = 0; i < moves.size() && !new LibraryFolder(now).isLibrary(); i++) {
            var next = goingFrom(now, moves);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    private static Optional<Path> goingFrom(Path place, List<Move> moves) {
        return moves.stream().filter(move -> folder(move.from()).equals(place)).map(move -> folder(move.to()))
                .findFirst();
    }

    private static Path folder(String location) {
        return new LibraryFolder(Path.of(URI.create(location))).root();
    }

    /**
     * From now on the old place leads to the new one, as long as there is no library at the old one. Unlike what is
     * only remembered this has to be written.
     */
    void lead(Path from, Path to) throws IOException, LibraryException {
        change(entries -> {
            var moves = new ArrayList<Move>(List.of(new Move(from.toUri().toString(), to.toUri().toString())));
            entries.moves().stream().filter(move -> !folder(move.from()).equals(from)).forEach(moves::add);
            return new Entries(entries.libraries(), moves);
        });
    }

    /** Puts the library first. A list that cannot be written is not worth failing for: it is only logged. */
    void remember(LibraryInfo library) {
        try {
            if (!with(library, load()).equals(load())) {
                change(entries -> with(library, entries));
            }
        } catch (IOException | LibraryException notWritten) {
            LOG.log(Level.WARNING, "The list of libraries was not written to " + file, notWritten);
        }
    }

    private Entries with(LibraryInfo library, Entries before) {
        var entry = Entry.of(library);
        if (entry.isServed()) {
            return new Entries(first(entry, before.libraries().stream()), before.moves());
        }
        var here = folder(entry.location());
        var moves = before.moves().stream().filter(move -> !folder(move.from()).equals(here)).toList();
        var others = before.libraries().stream().filter(
                other -> other.isServed() || !find(folder(other.location()), before.moves()).equals(here));
        return new Entries(first(entry, others), moves);
    }

    private static List<Entry> first(Entry entry, Stream<Entry> others) {
        return Stream.concat(Stream.of(entry),
                others.filter(other -> !other.location().equals(entry.location())).limit(MOST)).toList();
    }

    /** Another process that writes at the same time must not take back where a library went. */
    private void change(UnaryOperator<Entries> change) throws IOException, LibraryException {
        Exclusive.change(file, () -> {
            write(change.apply(load()));
            return file;
        });
    }

    private void write(Entries entries) throws IOException {
        Files.createDirectories(file.getParent());
        LibrarySettings.replace(file, Json.write(entries));
    }

    private Entries read() {
        try {
            return load();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The list of libraries in " + file + " cannot be read", unreadable);
            return new Entries(List.of(), List.of());
        }
    }

    /** One that is no list is taken for an empty one, unlike one that cannot be read now. */
    private Entries load() throws IOException {
        try {
            if (Files.exists(file)) {
                var entries = Json.read(Files.readString(file), Entries.class);
                if (entries != null && entries.libraries() != null) {
                    return entries;
                }
            }
        } catch (JsonParseException broken) {
            LOG.log(Level.WARNING, "The list of libraries in " + file + " is no list", broken);
        }
        return new Entries(List.of(), List.of());
    }

    /** @param models the folder of models on a server's machine; null for a library of this one */
    private record Entry(String name, String location, String models) {

        static Entry of(LibraryInfo library) {
            return new Entry(library.name(), library.location().toString(),
                    ServerAddress.isServer(library.location()) ? library.modelsFolder().toString() : null);
        }

        boolean isServed() {
            return models != null;
        }
    }

    /** A library that went from one location to another. */
    private record Move(String from, String to) {
    }

    private record Entries(List<Entry> libraries, List<Move> moves) {

        Entries {
            moves = moves == null ? List.of() : moves;
        }
    }
}
