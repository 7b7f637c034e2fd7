// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;

/** A folder in the layout of diffusers and optimum, with a graph for each part. */
record PipelineFolder(Path root) {

    private static final double SCALE = 0.18215;
    private static final int SAMPLE = 64;

    static PipelineFolder of(Path root) throws LibraryException {
        var folder = new PipelineFolder(root);
        for (var part : List.of("text_encoder", "unet", "vae_decoder")) {
            folder.graph(part);
        }
        if (Files.exists(root.resolve("text_encoder_2"))) {
            throw new LibraryException(Problem.INVALID,
                    root.getFileName() + " has two text encoders, which this version does not run.",
                    "Choose a model of Stable Diffusion 1 or 2.");
        }
        return folder;
    }

    /** The graph of a part, which exists. */
    Path graph(String part) throws LibraryException {
        var file = root.resolve(part).resolve("model.onnx");
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Problem.BROKEN_MODEL,
                    root + " cannot be run: " + part + "/model.onnx is missing.",
                    "Only pipelines in the ONNX layout can be run. Install the whole folder again if it is one.");
        }
        return file;
    }

    Path tokenizer() {
        return root.resolve("tokenizer");
    }

    SchedulerConfig scheduler() throws LibraryException {
        return SchedulerConfig.of(json("scheduler/scheduler_config.json"));
    }

    /** The word with which the tokenizer fills up; null where it does not say. */
    String padding() throws LibraryException {
        return switch (json("tokenizer/special_tokens_map.json").get("pad_token")) {
        case String word -> word;
        case Map<?, ?> token when token.get("content") instanceof String word -> word;
        case null, default -> null;
        };
    }

    /** By how much latents are multiplied before the denoiser sees them. */
    double scale() throws LibraryException {
        return json("vae_decoder/config.json").get("scaling_factor") instanceof Number number ? number.doubleValue()
                : SCALE;
    }

    /** How many pixels a latent is wide. */
    int factor() throws LibraryException {
        return json("vae_decoder/config.json").get("block_out_channels") instanceof List<?> blocks && !blocks.isEmpty()
                ? 1 << (blocks.size() - 1) : 8;
    }

    /** Width and height in latents with which the model was trained. */
    int sampleSize() throws LibraryException {
        return json("unet/config.json").get("sample_size") instanceof Number number ? number.intValue() : SAMPLE;
    }

    /** A file that may be missing; empty then. */
    private Map<String, Object> json(String name) throws LibraryException {
        var file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Map.of();
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> json = Json.read(Files.readString(file), Map.class);
            return json == null ? Map.of() : json;
        } catch (IOException | JsonParseException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, file + " cannot be read: " + broken.getMessage(),
                    "Install the model again.", broken);
        }
    }
}
