// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a model lies, and whether files may be written beside it.
 *
 * @param model its file by the name that the record has; a link is not followed, since programs look for files beside
 *     the name under which they meet the model
 */
record Ground(Path model) {

    private static final List<String> WEIGHTS = List.of(".safetensors", ".sft", ".ckpt", ".pt", ".pth", ".bin", ".gguf",
            ".onnx", ".pkl");

    /** Why no files may be written beside it; empty when they may. */
    Optional<String> objection() {
        if (Files.isDirectory(model)) {
            return Optional.of("It is a folder. Programs look for such files beside models that are one file.");
        }
        if (!Files.isRegularFile(model)) {
            return Optional.of("Its file is not there. Put it back or locate it first.");
        }
        if (isOfHub() || isOfOllama()) {
            return Optional.of("It lies in a cache that another program keeps to itself: what does not belong there "
                    + "may break it, or be deleted. Copy the model elsewhere first.");
        }
        return namesake().map(other -> other.getFileName() + " lies beside it, and programs would take the file for "
                + "that one's as well. Give one of the two another name first.");
    }

    /** Of the Hugging Face library: {@code models--<org>--<name>/snapshots/<commit>/…}. */
    private boolean isOfHub() {
        for (var at = model.getParent(); at != null && at.getParent() != null; at = at.getParent()) {
            if (at.endsWith("snapshots") && at.getParent().getFileName() != null
                    && at.getParent().getFileName().toString().startsWith("models--")) {
                return true;
            }
        }
        return false;
    }

    /** It deletes what has no digest for a name. */
    private boolean isOfOllama() {
        return model.getParent().endsWith("blobs") && model.getFileName().toString().startsWith("sha256-");
    }

    /** Another model of the same stem, which shares what lies beside. */
    private Optional<Path> namesake() {
        return WEIGHTS.stream().map(this::beside).filter(other -> !other.equals(model))
                .filter(other -> Files.exists(other, LinkOption.NOFOLLOW_LINKS))
                .filter(this::isAnother).findFirst();
    }

    /** Where names differ in case only, it may be the very file. */
    private boolean isAnother(Path other) {
        return !other.toString().equalsIgnoreCase(model.toString());
    }

    /** The file that is named after it with this suffix in place of its own. */
    Path beside(String suffix) {
        var name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + suffix);
    }
}
