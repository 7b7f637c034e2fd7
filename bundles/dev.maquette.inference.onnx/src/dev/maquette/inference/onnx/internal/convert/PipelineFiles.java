// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.maquette.api.json.Json;
import dev.maquette.inference.onnx.internal.pipeline.DiffusersFolder;
import dev.maquette.inference.onnx.internal.pipeline.OriginalCheckpoint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.text.ClipFiles;

/** What lies in the folder of a pipeline beside its networks: how they are built, the schedule and the tokenizers. */
final class PipelineFiles {

    private static final String CONFIG = "/config.json";
    private static final String INDEX = "model_index.json";
    private static final String VAE = "vae";
    private static final List<String> COPIED = List.of("tokenizer", "tokenizer_2", "scheduler");
    private static final List<String> CONFIGURED = List.of("text_encoder", "text_encoder_2", "unet", VAE);
    /** Of the two halves of a VAE, where they are graphs. */
    private static final List<String> HALVES = List.of("vae_decoder", "vae_encoder");

    /** Four of latents, as many of the picture that is painted into, and a mask. */
    private static final int PAINTED = 9;

    private final Map<String, byte[]> files = new TreeMap<>();

    private PipelineFiles() {
    }

    /**
     * For ONNX graphs, by their paths.
     *
     * @throws IOException when they cannot be copied
     */
    static Map<String, byte[]> forGraphs(DiffusersFolder source) throws IOException {
        var made = new PipelineFiles();
        for (var folder : COPIED) {
            made.copy(source.root(), folder);
        }
        for (var part : CONFIGURED) {
            var config = source.root().resolve(part + CONFIG);
            if (Files.exists(config)) {
                made.files.put(part + CONFIG, Files.readAllBytes(config));
            }
        }
        made.halve();
        made.json(INDEX, PipelineIndex.ofGraphs(Files.isDirectory(source.root().resolve("text_encoder_2")),
                made.painted(), made.scheduler()));
        return made.files;
    }

    /** For ONNX graphs, by their paths. */
    static Map<String, byte[]> forGraphs(OriginalCheckpoint source) throws GraphException {
        var made = new PipelineFiles();
        made.describe(source);
        made.halve();
        made.json(INDEX,
                PipelineIndex.ofGraphs(source.recipe().words().size() > 1, made.painted(), made.scheduler()));
        return made.files;
    }

    /** For weights, by their paths. */
    static Map<String, byte[]> forWeights(OriginalCheckpoint source) throws GraphException {
        var made = new PipelineFiles();
        made.describe(source);
        made.json(INDEX, PipelineIndex.ofWeights(source.recipe().words().size() > 1, made.painted(),
                made.scheduler()));
        return made.files;
    }

    /** Writes them into a folder, which is made. */
    static void write(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectory(folder);
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            write(path, file.getValue());
        }
    }

    /** Writes a file that does not exist yet; it is on the disk when this returns. */
    static void write(Path file, byte[] content) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    private void copy(Path root, String folder) throws IOException {
        if (!Files.isDirectory(root.resolve(folder))) {
            return;
        }
        try (var found = Files.list(root.resolve(folder))) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private void describe(OriginalCheckpoint source) throws GraphException {
        var config = new NetworkConfigs(source);
        var recipe = source.recipe();
        for (int i = 0; i < recipe.words().size(); i++) {
            var ordinal = i == 0 ? "" : "_2";
            json("text_encoder" + ordinal + CONFIG, config.text(i));
            ClipFiles.of(recipe.words().get(i).padding())
                    .forEach((name, content) -> files.put("tokenizer" + ordinal + "/" + name, content));
        }
        json("unet" + CONFIG, config.unet());
        json(VAE + CONFIG, config.vae());
        json("scheduler/scheduler_config.json", config.scheduler());
    }

    private void halve() {
        var whole = files.remove(VAE + CONFIG);
        if (whole != null) {
            HALVES.forEach(half -> files.put(half + CONFIG, whole));
        }
    }

    private String scheduler() {
        return config("scheduler/scheduler_config.json").get("_class_name") instanceof String name ? name
                : "PNDMScheduler";
    }

    private boolean painted() {
        return config("unet" + CONFIG).get("in_channels") instanceof Number channels && channels.intValue() == PAINTED;
    }

    private Map<?, ?> config(String path) {
        var config = files.get(path);
        return config == null ? Map.of() : Json.read(new String(config, StandardCharsets.UTF_8), Map.class);
    }

    private void json(String path, Map<String, Object> content) {
        files.put(path, (Pretty.json(content) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
