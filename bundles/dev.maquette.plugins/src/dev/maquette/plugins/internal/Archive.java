// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;

/** What a plug-in is made of, before anything of it is used: a jar, or a folder with the content of one. */
sealed interface Archive extends Closeable permits JarArchive, FolderArchive {

    /** No manifest, {@code plugin.xml} or file of texts is longer. */
    int MOST = 4 << 20;

    /** @throws LibraryException when it cannot be read, or would write or read elsewhere */
    static Archive open(Path file) throws IOException, LibraryException {
        return Files.isDirectory(file) ? new FolderArchive(file) : JarArchive.open(file);
    }

    /**
     * The content of a file in it; empty when there is none.
     *
     * @throws LibraryException when it is too long
     */
    Optional<byte[]> read(String name) throws IOException, LibraryException;

    /**
     * Who signed all of it.
     *
     * @throws LibraryException when the signature does not fit the content
     */
    Optional<String> signer() throws IOException, LibraryException;

    /** The SHA-256 of the jar; empty for a folder. */
    Optional<String> sha256() throws IOException;
}
