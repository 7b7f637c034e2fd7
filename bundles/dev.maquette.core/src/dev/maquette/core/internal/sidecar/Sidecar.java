// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.operation.Failures;

/** A small file beside a model. */
record Sidecar(Path file) {

    private static final int LARGEST = 4 << 20;

    /** Whether something has its name. */
    boolean exists() {
        return Trees.exists(file);
    }

    /**
     * Its content, or null when nothing has its name.
     *
     * @throws LibraryException when what has its name is no file that may be changed
     */
    byte[] content() throws LibraryException, IOException {
        if (!exists()) {
            return null;
        }
        if (Files.isSymbolicLink(file)) {
            throw refused("It is a link to " + Files.readSymbolicLink(file) + ", which is not ours to change.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refused("What has this name is no file.");
        }
        if (!Files.isWritable(file)) {
            throw refused("It is protected against writing.");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refused("It has more than " + (LARGEST >> 20) + " MiB, which no such file needs.");
            }
            return bytes;
        }
    }

    private static LibraryException refused(String message) {
        return new LibraryException(Problem.CONFLICT, message, "");
    }

    /**
     * Gives it another content, wholly or not at all.
     *
     * @param before what it had when the other was thought out, or null for nothing
     * @throws LibraryException when it is not so any more
     */
    void write(byte[] before, byte[] content) throws LibraryException, IOException {
        check(before);
        WholeFile.place(file, content, before != null);
    }

    /** The same, for what is done again when it was not done to its end. */
    void write(byte[] before, byte[] content, long mark) throws LibraryException, IOException {
        check(before);
        WholeFile.place(file, content, before != null, mark);
    }

    private void check(byte[] before) throws LibraryException, IOException {
        if (!Arrays.equals(before, content())) {
            throw new LibraryException(Problem.CONFLICT, "Somebody wrote to it meanwhile.", "Repeat.");
        }
    }

    /** Why it could not be read or written, with the place and what to do. */
    static String told(IOException failure) {
        var place = failure instanceof FileSystemException at && at.getFile() != null ? at.getFile() + ": " : "";
        return "It could not be written (" + place + Failures.reason(failure)
                + "). Check that folder's permissions and the disk, then repeat.";
    }
}
