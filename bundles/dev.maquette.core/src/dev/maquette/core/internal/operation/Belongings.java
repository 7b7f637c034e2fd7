// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.nio.file.Path;

import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.model.ModelEntry;

/**
 * The files the library manages for a record: where they lie while the record exists, and in the trash.
 *
 * @param home the key's folder, or the file itself where an older library kept it elsewhere
 * @param trashed where they are after the model was removed
 */
record Belongings(Path home, Path trashed) {

    static Belongings of(ModelEntry entry, LibraryFolder folder) {
        var key = entry.getKey();
        var path = folder.resolve(entry.getPath());
        var keyFolder = folder.models().resolve(key);
        var trash = folder.trash().resolve(key);
        return path.startsWith(keyFolder) ? new Belongings(keyFolder, trash)
                : new Belongings(path, trash.resolve(path.getFileName()));
    }
}
