// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.nio.file.Path;

import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.model.ModelEntry;

/**
 * The files the library manages for a record: where they lie while the record exists, and in the trash.
 *
 * @param home the key's folder, or the file itself where others share that folder or an older library kept it elsewhere
 * @param trashed where they are after the model was removed
 */
public record Belongings(Path home, Path trashed) {

    /** All of the key's folder. */
    static Belongings of(ModelEntry entry, LibraryFolder folder) {
        var path = folder.resolve(entry.getPath());
        return path.startsWith(keyFolder(entry, folder))
                ? new Belongings(keyFolder(entry, folder), folder.trash().resolve(entry.getKey()))
                : alone(entry, folder);
    }

    /** Nothing but what the record's path names. */
    static Belongings alone(ModelEntry entry, LibraryFolder folder) {
        var path = folder.resolve(entry.getPath());
        var keyFolder = keyFolder(entry, folder);
        var within = path.startsWith(keyFolder) ? keyFolder.relativize(path) : path.getFileName();
        return new Belongings(path, folder.trash().resolve(entry.getKey()).resolve(within.toString()));
    }

    /** Where the files come back to from the trash: beside what has stayed in the key's folder, if anything has. */
    public static Belongings restored(ModelEntry entry, LibraryFolder folder) {
        var all = of(entry, folder);
        var alone = alone(entry, folder);
        boolean others = Trees.exists(all.home) && !Trees.exists(alone.home) && Trees.exists(alone.trashed)
                && isOnly(alone.trashed, all.trashed);
        return others ? alone : all;
    }

    /** Whether the folder holds nothing but this. */
    private static boolean isOnly(Path place, Path folder) {
        for (var at = place; !at.equals(folder); at = at.getParent()) {
            var siblings = at.getParent().toFile().list();
            if (siblings == null || siblings.length != 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether the library owns the files: never those outside its models folder, whatever a record says. */
    static boolean areManaged(ModelEntry entry, LibraryFolder folder) {
        var path = folder.resolve(entry.getPath());
        return entry.isManaged() && path.startsWith(folder.models()) && !path.equals(folder.models());
    }

    private static Path keyFolder(ModelEntry entry, LibraryFolder folder) {
        return folder.models().resolve(entry.getKey());
    }
}
