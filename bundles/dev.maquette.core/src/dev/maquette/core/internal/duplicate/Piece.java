// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.digest.FileStamp;

/**
 * One of the files that make a model.
 *
 * @param name its path in the model's folder, divided by slashes; empty for a model that is one file
 * @param real where it really is, behind whatever links
 * @param id what tells the file from others, whatever it is called
 * @param size bytes
 * @param names how many names it has on its disk, 1 where the system does not tell
 */
record Piece(String name, Path real, String id, long size, int names) {

    /** Those that digests are taken of, see {@link dev.maquette.api.digest.Digests#model}. */
    private static final List<String> WEIGHTS = List.of(".ckpt", ".safetensors", ".bin", ".pt", ".pth");

    /** The weights of the model, in the order of their names; all files of a folder without weights. */
    static List<Piece> of(Path model) throws IOException {
        if (!Files.isDirectory(model)) {
            return List.of(of(model, ""));
        }
        var pieces = new ArrayList<Piece>();
        for (var file : FolderFiles.of(model)) {
            if (Files.isRegularFile(file)) {
                pieces.add(of(file, model.relativize(file).toString().replace('\\', '/')));
            }
        }
        var weights = pieces.stream().filter(piece -> WEIGHTS.stream().anyMatch(piece.name::endsWith)).toList();
        return weights.isEmpty() ? pieces : weights;
    }

    private static Piece of(Path file, String name) throws IOException {
        var real = file.toRealPath();
        var stamp = FileStamp.of(real);
        return new Piece(name, real, stamp.id(), stamp.size(), tellsNames(real)
                ? (Integer) Files.getAttribute(real, "unix:nlink") : 1);
    }

    /** Whether the system tells how many names a file has; it has identities of files then as well. */
    static boolean tellsNames(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }
}
