// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which files of a repository make the model that is meant. The rules are those of InvokeAI, so that the same words
 * bring the same files, with GGUF files added to those that can be named.
 */
final class FileChoice {

    private static final Pattern ONE_FILE =
            Pattern.compile(".*\\.(safetensors|bin|onnx|xml|pth|pt|ckpt|msgpack|gguf)");
    private static final Pattern WEIGHTS =
            Pattern.compile("model.*\\.(safetensors|bin|onnx|xml|pth|pt|ckpt|msgpack)$");
    private static final String[] TEXTS = {".json", ".txt", ".jinja"};
    private static final String[] NAMES = {"learned_embeds.bin", "ip_adapter.bin", "lora_weights.safetensors",
            "weights.pb", "onnx_data", "spiece.model"};

    private FileChoice() {
    }

    static List<RepoFile> of(List<RepoFile> files, Variant variant, List<String> parts) {
        if (oneFile(parts)) {
            return files.stream().filter(file -> file.path().equals(parts.getFirst())).toList();
        }
        var candidates = candidates(files).stream()
                .filter(file -> parts.isEmpty() || parts.stream().anyMatch(part -> file.path().startsWith(part + "/")))
                .toList();
        var chosen = filtered(candidates, variant);
        if (!variant.torch() && chosen.stream().noneMatch(file -> file.name().contains(variant.word())
                || variant == Variant.ONNX && file.ends(".onnx"))) {
            return List.of();
        }
        return withoutLonelyConfigurations(chosen);
    }

    /** Whether the part that is asked for names a file. */
    static boolean oneFile(List<String> parts) {
        return parts.size() == 1 && ONE_FILE.matcher(parts.getFirst()).matches();
    }

    /** Those that may belong to a model that is not one file. */
    static List<RepoFile> candidates(List<RepoFile> files) {
        return files.stream().filter(FileChoice::candidate).toList();
    }

    private static boolean candidate(RepoFile file) {
        return file.ends(TEXTS) || file.ends(NAMES) || WEIGHTS.matcher(file.name()).find();
    }

    private static List<RepoFile> filtered(List<RepoFile> candidates, Variant variant) {
        var chosen = new ArrayList<RepoFile>();
        Map<String, List<RepoFile>> weights = new LinkedHashMap<>();
        for (var file : candidates) {
            if (file.ends(".onnx", ".pb", ".onnx_data")) {
                addIf(variant == Variant.ONNX, file, chosen);
            } else if (file.name().startsWith("openvino_model")) {
                addIf(variant == Variant.OPENVINO, file, chosen);
            } else if (file.name().startsWith("flax_model")) {
                addIf(variant == Variant.FLAX, file, chosen);
            } else if (file.ends(".json", ".txt", ".model", ".jinja")) {
                chosen.add(file);
            } else if (variant.torch() && file.ends(".bin", ".safetensors", ".pt", ".ckpt")) {
                weights.computeIfAbsent(file.folder(), _ -> new ArrayList<>()).add(file);
            }
        }
        weights.values().forEach(folder -> chosen.addAll(best(folder, variant)));
        return chosen;
    }

    private static void addIf(boolean wanted, RepoFile file, List<RepoFile> chosen) {
        if (wanted) {
            chosen.add(file);
        }
    }

    /**
     * Of the weights in one folder: those of the variant, as safetensors where they are there, with all their shards.
     */
    private static List<RepoFile> best(List<RepoFile> folder, Variant variant) {
        boolean safe = folder.stream().anyMatch(file -> file.ends(".safetensors"));
        var left = folder.stream().filter(file -> !safe || !file.ends(".bin")).toList();
        if (left.stream().noneMatch(file -> file.label().filter(label -> label.startsWith("fp16")).isPresent())) {
            return left;
        }
        var first = left.stream().max(Comparator.comparingInt(file -> score(file, variant))).orElseThrow();
        var highest = left.stream().filter(file -> score(file, variant) == score(first, variant)).findFirst()
                .orElseThrow();
        return left.stream().filter(file -> file.equals(highest) || highest.sharesShards(file)).toList();
    }

    private static int score(RepoFile file, Variant variant) {
        var label = file.label().orElse("");
        boolean meant = variant == Variant.FP16 ? label.startsWith("fp16")
                : label.isEmpty() || label.equals("fp32");
        return (file.ends(".safetensors") ? 1 : 0) + (meant ? 1 : 0);
    }

    private static List<RepoFile> withoutLonelyConfigurations(List<RepoFile> chosen) {
        var count = chosen.stream().collect(Collectors.groupingBy(RepoFile::folder, Collectors.counting()));
        return chosen.stream().filter(file -> count.get(file.folder()) > 1 || !file.name().equals("config.json"))
                .toList();
    }
}
