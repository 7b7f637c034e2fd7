// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.files;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Exclusive;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.files.WholeFile;

/** Where Maquette keeps what belongs to the account, and how it is written so that no other program is disturbed. */
public final class AccountFiles {

    private AccountFiles() {
    }

    /** Reads a file, changes what it says, and writes it. */
    @FunctionalInterface
    public interface Change<T> {
        /** @return what came of it */
        T make() throws IOException, LibraryException;
    }

    /** The folder of Maquette's data, by the conventions of the operating system. It need not be there yet. */
    public static Path data() {
        return UserFolders.ofThisAccount().data();
    }

    /** Makes the change when no other thread and no other program changes the file. */
    public static <T> T change(Path file, Change<T> change) throws IOException, LibraryException {
        return Exclusive.change(file, change::make);
    }

    /** Writes the file whole or not at all, in place of what is there. */
    public static void write(Path file, byte[] content) throws IOException {
        WholeFile.write(file, content);
    }

    /**
     * Copies a file or a folder with all that is in it to a path where nothing is.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
        Trees.copy(from, to, monitor);
    }

    /** Deletes a file, or a folder with all that is in it; links are deleted, not followed. */
    public static void delete(Path tree) throws IOException {
        Trees.delete(tree);
    }
}
