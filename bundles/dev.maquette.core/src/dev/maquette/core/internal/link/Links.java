// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * A note that does not hold any more, or cannot be read.
     *
     * @param path where the link was made, or the note where that is not known
     * @param dead whether there is a link that leads nowhere
     */
    public record Broken(String path, String why, boolean dead) {
    }

    /** Notes of which nobody can take back what they tell; those on disks that are away are not told. */
    public List<Broken> broken() throws IOException {
        var broken = new ArrayList<Broken>();
        var readable = all();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(each -> each.toString().endsWith(SUFFIX) && !readable.containsKey(each)).sorted()
                        .forEach(file -> broken.add(new Broken(file.toString(), "The note of a link cannot be read.",
                                false)));
            }
        }
        for (var note : readable.values()) {
            if (!note.holds() && Files.isDirectory(note.place().getParent())) {
                broken.add(new Broken(note.path(), "The link to " + note.kept() + " is gone from here, or something "
                        + "else has taken its place.", false));
            } else if (note.holds() && !Files.exists(note.place())) {
                broken.add(new Broken(note.path(), "The link leads nowhere: " + note.kept() + " is gone.", true));
            }
        }
        return broken;
    }

    /** Notes by the places of their links, each with its file. */
    Map<Path, Map.Entry<Path, LinkNote>> byPlace() throws IOException {
        var byPlace = new LinkedHashMap<Path, Map.Entry<Path, LinkNote>>();
        all().forEach((file, note) -> byPlace.put(note.place(), Map.entry(file, note)));
        return byPlace;
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
        LinkHistory.follow(folder, arrival);
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
