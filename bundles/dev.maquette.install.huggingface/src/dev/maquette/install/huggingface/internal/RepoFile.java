// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of a repository.
 *
 * @param path within the repository
 * @param size bytes, or -1
 * @param sha256 of a large file, or null
 */
record RepoFile(String path, long size, String sha256) {

    private static final Pattern SHARD = Pattern.compile("^(.*?)-\\d+-of-\\d+(\\.\\w+)$");

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    boolean ends(String... suffixes) {
        for (var suffix : suffixes) {
            if (path.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds numbers rather than settings. */
    boolean weights() {
        return ends(".safetensors", ".ckpt", ".gguf", ".pt", ".pth", ".bin", ".onnx", ".xml", ".msgpack", ".pb");
    }

    /** The middle of a name with exactly two suffixes, such as {@code fp16} of {@code model.fp16.safetensors}. */
    Optional<String> label() {
        var parts = name().split("\\.", -1);
        return parts.length == 3 ? Optional.of(parts[1]) : Optional.empty();
    }

    /** Whether the other file is of the same model in shards. */
    boolean sharesShards(RepoFile other) {
        var mine = SHARD.matcher(path);
        var theirs = SHARD.matcher(other.path);
        return mine.matches() && theirs.matches() && mine.group(1).equals(theirs.group(1))
                && mine.group(2).equals(theirs.group(2));
    }
}
