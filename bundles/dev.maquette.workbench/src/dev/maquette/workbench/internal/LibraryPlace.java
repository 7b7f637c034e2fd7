// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.look.ByteSize;

/**
 * What the disk says of a folder in which a library shall live.
 *
 * @param fits whether one can live there, or does already
 * @param words why not, or how much room there is
 */
record LibraryPlace(Path folder, boolean fits, String words) {

    /**
     * Asks the disk, which may take time.
     *
     * @param now folder of the library that is open
     */
    static LibraryPlace of(Path folder, Path now) {
        if (folder.equals(now) || !Files.exists(folder)) {
            return new LibraryPlace(folder, true, room(folder));
        }
        if (!Files.isDirectory(folder)) {
            return new LibraryPlace(folder, false, Messages.Welcome_noFolder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            boolean fits = inside.findAny().isEmpty() || isLibrary(folder);
            return new LibraryPlace(folder, fits, fits ? room(folder) : Messages.Welcome_notEmpty);
        } catch (IOException _) {
            return new LibraryPlace(folder, false, Messages.Welcome_noFolder);
        }
    }

    /** Whether a folder is a library already. */
    static boolean isLibrary(Path folder) {
        return Files.exists(folder.resolve("settings.json"));
    }

    private static String room(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? Messages.Welcome_here
                    : NLS.bind(Messages.Welcome_room, ByteSize.text(Files.getFileStore(there).getUsableSpace()));
        } catch (IOException _) {
            return Messages.Welcome_here;
        }
    }
}
