// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule by which models are found below a folder. A folder that carries one of the marker files is one model and is
 * not entered; any other is searched for files with a model's suffix, to a depth of 20. Names that begin with a dot are
 * skipped. Links to folders are followed, but no folder is entered twice. Only names are looked at; what a file really
 * is, an {@link Identifier} says.
 */
public final class ModelSearch {

    private static final int DEEPEST = 20;
    private static final List<String> MARKERS = List.of("config.json", "model_index.json", "learned_embeds.bin",
            "pytorch_lora_weights.bin", "image_encoder.txt");
    private static final Set<String> SUFFIXES =
            Set.of("ckpt", "bin", "pth", "safetensors", "pt", "gguf", "onnx");

    private final Found found;
    private final Set<Path> entered = new HashSet<>();

    /** Takes what a search finds, at once, on the thread that searches; the search ends when one of these throws. */
    public interface Found {

        /** A folder is about to be searched. */
        void enters(Path folder);

        /** A file or folder that is a model by its looks. */
        void model(Path path);

        /**
         * A folder that cannot be read; the search goes on without it.
         *
         * @param reason in a few words
         */
        void unreadable(Path folder, String reason);
    }

    /** A search that has seen nothing yet. */
    public ModelSearch(Found found) {
        this.found = found;
    }

    /** Searches the folder in the order of names; what an earlier search entered is left out. */
    public void search(Path folder) {
        search(folder, 0);
    }

    /** Leaves a folder out, whatever links lead to it. One that does not exist is left out anyway. */
    public void leaveOut(Path folder) throws IOException {
        if (Files.exists(folder)) {
            entered.add(folder.toRealPath());
        }
    }

    private void search(Path folder, int depth) {
        try {
            if (!entered.add(folder.toRealPath())) {
                return;
            }
            if (isModel(folder)) {
                found.model(folder);
                return;
            }
            if (depth <= DEEPEST) {
                found.enters(folder);
                entries(folder).forEach(entry -> visit(entry, depth));
            }
        } catch (IOException e) {
            found.unreadable(folder, reason(e));
        }
    }

    private void visit(Path entry, int depth) {
        if (entry.getFileName().toString().startsWith(".")) {
            return;
        }
        if (Files.isDirectory(entry)) {
            search(entry, depth + 1);
        } else if (SUFFIXES.contains(suffix(entry)) && Files.isRegularFile(entry)) {
            found.model(entry);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }

    private static String reason(IOException failure) {
        return switch (failure) {
        case AccessDeniedException _ -> "permission denied";
        case NoSuchFileException _ -> "it is not there";
        case FileSystemException at when at.getReason() != null -> at.getReason();
        default -> String.valueOf(failure.getMessage());
        };
    }

    private static boolean isModel(Path folder) {
        return MARKERS.stream().anyMatch(marker -> Files.exists(folder.resolve(marker)));
    }

    private static String suffix(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
