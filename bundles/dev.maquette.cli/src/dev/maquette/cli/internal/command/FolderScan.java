// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the models below a folder. A folder that carries one of the marker files is one model and is not entered; any
 * other is searched for files with a model's suffix. Names that begin with a dot are skipped. Links to folders are
 * followed, but no folder is entered twice.
 */
final class FolderScan {

    private static final int DEEPEST = 20;
    private static final List<String> MARKERS = List.of("config.json", "model_index.json", "learned_embeds.bin",
            "pytorch_lora_weights.bin", "image_encoder.txt");
    private static final Set<String> SUFFIXES =
            Set.of("ckpt", "bin", "pth", "safetensors", "pt", "gguf", "onnx");

    private final Found found;
    private final Set<Path> entered = new HashSet<>();

    /** Takes what a scan finds, at once. */
    interface Found {

        /** A folder is about to be searched; the scan ends when this throws. */
        void enters(Path folder);

        /** A file or folder that is a model by its looks. */
        void model(Path path);

        /** A folder that cannot be read; the scan goes on without it. */
        void unreadable(Path folder, IOException reason);
    }

    FolderScan(Found found) {
        this.found = found;
    }

    /** Walks the folder, in the order of names. */
    void walk(Path folder) {
        walk(folder, 0);
    }

    private void walk(Path folder, int depth) {
        if (isModel(folder)) {
            found.model(folder);
        } else if (depth <= DEEPEST) {
            for (var entry : entries(folder)) {
                visit(entry, depth);
            }
        }
    }

    private void visit(Path entry, int depth) {
        if (entry.getFileName().toString().startsWith(".")) {
            return;
        }
        if (Files.isDirectory(entry)) {
            walk(entry, depth + 1);
        } else if (SUFFIXES.contains(suffix(entry)) && Files.isRegularFile(entry)) {
            found.model(entry);
        }
    }

    private List<Path> entries(Path folder) {
        try {
            found.enters(folder);
            if (!entered.add(folder.toRealPath())) {
                return List.of();
            }
            try (var entries = Files.list(folder)) {
                return entries.sorted().toList();
            }
        } catch (IOException e) {
            found.unreadable(folder, e);
            return List.of();
        }
    }

    private static boolean isModel(Path folder) {
        return MARKERS.stream().anyMatch(marker -> Files.exists(folder.resolve(marker)));
    }

    private static String suffix(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
