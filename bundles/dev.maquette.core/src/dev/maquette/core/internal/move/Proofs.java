// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.link.Content;
import dev.maquette.core.internal.operation.Relocations.Proof;
import dev.maquette.core.internal.verify.RecordedHash;

/** Reads a copy back before its original goes, and looks whether that was written to meanwhile. */
final class Proofs implements Proof {

    private final Journey journey;
    private final Digests digests;
    private final Map<Path, Stamp> before = new HashMap<>();

    /** @param digests takes the record's hash of the copy; null to compare bytes */
    Proofs(Journey journey, Digests digests) throws LibraryException {
        this.journey = journey;
        this.digests = digests;
        try {
            stamp(journey.from());
            for (var leg : journey.beside()) {
                stamp(leg.from());
            }
        } catch (IOException failure) {
            throw gone(failure);
        }
    }

    private record Stamp(long size, FileTime modified) {

        static Stamp of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    private void stamp(Path tree) throws IOException {
        for (var file : files(tree)) {
            before.put(file, Stamp.of(file));
        }
    }

    @Override
    public void of(Path original, Path copy, IProgressMonitor monitor) throws LibraryException, IOException {
        var hash = digests == null || !original.equals(journey.from()) ? null
                : RecordedHash.of(journey.entry().getHash()).orElse(null);
        var progress = SubMonitor.convert(monitor, 2);
        if (hash != null) {
            var taken = digests.model(copy, Set.of(hash.algorithm()), DigestCache.NONE, progress.split(1))
                    .get(hash.algorithm());
            if (!hash.hex().equals(taken)) {
                throw new LibraryException(Problem.CONFLICT, "The copy of " + original
                        + " does not have the hash of the record, so it was thrown away.",
                        "The original stays. See with \"models verify\" whether that is damaged.");
            }
        }
        compare(original, copy, hash == null || Files.isDirectory(original), progress.split(1));
    }

    private void compare(Path original, Path copy, boolean bytes, IProgressMonitor monitor)
            throws LibraryException, IOException {
        var files = files(original);
        if (files.size() != files(copy).size()) {
            throw writtenTo(original);
        }
        var content = new Content(monitor, _ -> {
            // the copy was counted
        });
        for (var file : files) {
            var same = file.equals(original) ? copy : copy.resolve(original.relativize(file).toString());
            if (Files.size(file) != Files.size(same) || bytes && !content.same(file, same)
                    || !Stamp.of(file).equals(before.get(file))) {
                throw writtenTo(file);
            }
        }
    }

    private static LibraryException writtenTo(Path file) {
        return new LibraryException(Problem.CONFLICT, file + " was written to while it was copied, or the copy is not "
                + "what it is. The original stays.", "Repeat when nothing uses it.");
    }

    private LibraryException gone(IOException failure) {
        return new LibraryException(Problem.IO, journey.from() + " cannot be read: " + failure.getMessage() + ".",
                "Check the disk, then repeat.", failure);
    }

    private static List<Path> files(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            return files.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }
}
