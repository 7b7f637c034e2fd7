// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Arrival;
import dev.maquette.core.internal.operation.Failures;

/**
 * The shares that a library made.
 *
 * @param library whose they are
 */
public record Shares(LibraryFolder library) {

    private static final Logger LOG = System.getLogger(Shares.class.getName());

    /** All of them; one whose note cannot be read is logged, and what it may have made is left alone. */
    List<Share> all() throws LibraryException {
        try {
            return read();
        } catch (IOException failure) {
            throw Failures.of("Reading the notes of shares", failure);
        }
    }

    private List<Share> read() throws IOException {
        var shares = new ArrayList<Share>();
        if (!Files.isDirectory(library.shared())) {
            return shares;
        }
        try (var files = Files.list(library.shared())) {
            for (var file : files.filter(each -> each.toString().endsWith(Share.SUFFIX)).sorted().toList()) {
                try {
                    shares.add(Share.read(file));
                } catch (IOException unreadable) {
                    LOG.log(Level.WARNING, "A note of a share cannot be read", unreadable);
                }
            }
        }
        return shares;
    }

    /** Where all symbolic links are that it made, absolute. */
    public Set<Path> links() throws IOException {
        return read().stream().flatMap(share -> share.note().shown().stream().filter(shown -> !shown.hard())
                .map(shown -> share.resolve(shown.place()))).collect(Collectors.toSet());
    }

    /** Folders of programs whose settings, or options, name the shelf. */
    public List<String> programs() throws IOException {
        return read().stream().map(Share::note).filter(note -> note.way() != Way.LINKS).map(ShareNote::root).toList();
    }

    /**
     * The library was elsewhere before: links that led to its old place lead to the new one. Programs still look for
     * the shelf at the old place then, until it is shared again. It may be repeated.
     */
    public void follow(Arrival arrival) throws IOException {
        for (var share : read()) {
            new FollowedShare(share, arrival).follow();
        }
    }

    Optional<Share> with(String program, Path root) throws LibraryException {
        return all().stream().filter(share -> share.note().program().equals(program)
                && Path.of(share.note().root()).equals(root)).findFirst();
    }

    /** The one with a program, which may be there already. */
    Share of(String program, Path root) throws LibraryException {
        var there = with(program, root);
        if (there.isPresent()) {
            return there.get();
        }
        var identity = program + "\n" + root + "\n" + library.root();
        return new Share(library.shared().resolve(program + "-"
                + UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))), null);
    }
}
