// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.neighbour.Reading;

/** The folders in a folder. */
public final class Subfolders {

    private Subfolders() {
    }

    /** Sorted by name, without those whose name begins with a dot; none where the folder is not there. */
    public static List<Path> of(Path folder, Reading reading) {
        var folders = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var listing = Files.newDirectoryStream(folder, Files::isDirectory)) {
                listing.forEach(folders::add);
            } catch (IOException | DirectoryIteratorException failure) {
                reading.unread(folder.toString(), "The folder cannot be read: " + failure.getMessage() + ".");
            }
        }
        folders.removeIf(each -> each.getFileName().toString().startsWith("."));
        folders.sort(null);
        return folders;
    }
}
