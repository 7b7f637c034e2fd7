// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.core.internal.install.SourceText;

/** Folders as users name them, and where programs are. */
public final class Roots {

    private Roots() {
    }

    /** The folder, which is there. */
    public static Path of(String given, Path home) throws LibraryException {
        var text = SourceText.trimmed(given);
        try {
            var path = text.equals("~") ? home
                    : text.startsWith("~/") || text.startsWith("~\\") ? home.resolve(text.substring(2)) : Path.of(text);
            var folder = path.toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no such folder: " + folder,
                        "Check the spelling, or mount the disk it is on.");
            }
            return folder;
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID,
                    "\"" + text + "\" is not a path that this computer can have: " + wrong.getReason() + ".",
                    "Check the spelling.", wrong);
        }
    }

    /** This computer. On Windows people put such programs at the root of a disk, to keep paths short. */
    public static Machine machine() {
        var disks = new ArrayList<Path>();
        if (FileSystems.getDefault().getSeparator().equals("\\")) {
            FileSystems.getDefault().getRootDirectories().forEach(disks::add);
        }
        return new Machine(home(), System.getenv(), disks);
    }

    /** The home folder of the account this process runs as. */
    public static Path home() {
        return Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")));
    }
}
