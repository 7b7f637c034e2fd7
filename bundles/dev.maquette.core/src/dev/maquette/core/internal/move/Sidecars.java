// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files that programs keep beside a model under its name. All of them pair by the stem, which is the name without
 * its last suffix, so models of one stem share what lies beside them.
 */
final class Sidecars {

    private static final String PICTURE = "(png|jpe?g|webp|gif|avif|jxl|jp2|tiff?|mp4|webm)";
    /** What may follow the stem. */
    private static final Pattern BESIDE = Pattern.compile("\\.(json|civitai\\.info|cm-info\\.json|metadata\\.json"
            + "|swarm\\.json|api_info\\.json|html|txt|description\\.txt|md|ya?ml|sha256"
            + "|((preview|thumb|example\\.\\d+)\\.)?" + PICTURE + ")|_\\d+\\." + PICTURE);
    private static final Pattern WEIGHTS = Pattern.compile("\\.(safetensors|sft|ckpt|pth?|bin|gguf|onnx|pkl)");

    private Sidecars() {
    }

    /** The stem of a file's name. */
    static String stem(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What lies beside the file under its stem; no links. */
    static List<Path> of(Path file) throws IOException {
        return matching(file.getParent(), stem(file), rest -> BESIDE.matcher(rest).matches()).stream()
                .filter(each -> !each.equals(file)).toList();
    }

    /** Whether weights of the same stem lie beside the file, whoever knows them. */
    static boolean areShared(Path file) throws IOException {
        return matching(file.getParent(), stem(file), rest -> WEIGHTS.matcher(rest).matches()).stream()
                .anyMatch(each -> !each.equals(file));
    }

    private static List<Path> matching(Path folder, String stem, Predicate<String> rest) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(each -> {
                var name = each.getFileName().toString();
                return name.startsWith(stem) && rest.test(name.substring(stem.length()).toLowerCase(Locale.ROOT));
            }).filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }
}
