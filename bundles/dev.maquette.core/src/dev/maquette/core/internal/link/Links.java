// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.core.internal.library.LibraryFolder;

/** The notes of the links that a library made. */
public final class Links {

    private static final Logger LOG = System.getLogger(Links.class.getName());
    private static final String SUFFIX = ".json";

    private final Path folder;

    public Links(LibraryFolder library) {
        folder = library.links();
    }

    /** A note that is not there yet. */
    public Path fresh() {
        return folder.resolve(UUID.randomUUID() + SUFFIX);
    }

    /** All notes by their files; one that cannot be read is logged, and its link is never touched. */
    Map<Path, LinkNote> all() throws IOException {
        var notes = new LinkedHashMap<Path, LinkNote>();
        if (!Files.isDirectory(folder)) {
            return notes;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
                try {
                    notes.put(file, LinkNote.read(file));
                } catch (IOException unreadable) {
                    LOG.log(Level.WARNING, "A note of a link cannot be read", unreadable);
                }
            }
        }
        return notes;
    }

    /** Where the links are, absolute. */
    public Set<Path> places() throws IOException {
        return all().values().stream().map(LinkNote::place).collect(Collectors.toSet());
    }

    /**
     * The library was elsewhere before: notes follow, and links that led to its old place are made anew. What somebody
     * else has put into the place of a link stays. It may be repeated.
     */
    public void follow(Arrival arrival) throws IOException {
        for (var note : all().entrySet()) {
            new FollowedLink(note.getKey(), note.getValue(), arrival).follow();
        }
    }

    /** A symbolic link of ours that leads to this file, or to something below this folder, and would lead nowhere. */
    public Optional<Path> leadingTo(Path home) throws IOException {
        for (var note : all().values()) {
            boolean leads = note.link() == Link.SYMBOLIC && Path.of(note.kept()).startsWith(real(home));
            if (leads && !note.place().startsWith(home) && note.holds()) {
                return Optional.of(note.place());
            }
        }
        return Optional.empty();
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path;
    }
}
