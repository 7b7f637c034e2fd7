// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;

/** What the configurations of a folder in the layout of diffusers and optimum say; each of them may be missing. */
record FolderConfig(Path root) {

    private static final String VAE = "vae/config.json";
    private static final String SCHEDULER = "scheduler/scheduler_config.json";
    private static final String SECOND = "tokenizer_2";
    private static final String DECODER = "vae_decoder/config.json";

    Recipe recipe() throws LibraryException, IOException {
        var words = new ArrayList<Recipe.Words>();
        boolean refines = refines();
        if (!refines) {
            words.add(words("tokenizer"));
        }
        if (refines || second()) {
            words.add(words(SECOND));
        }
        return new Recipe(words, scheduler(), scale(), factor(), sampleSize());
    }

    private SchedulerConfig scheduler() throws LibraryException {
        var scheduler = SchedulerConfig.of(json(SCHEDULER));
        if (!scheduler.isSound()) {
            throw broken(root.resolve(SCHEDULER) + " describes no training: its steps or its noise are out of range.",
                    null);
        }
        return scheduler;
    }

    private static LibraryException broken(String message, Throwable cause) {
        return new LibraryException(Problem.BROKEN_MODEL, message, "Install the model again.", cause);
    }

    /** A refiner has only the second of the text encoders of the family XL. */
    boolean refines() {
        return Files.isDirectory(root.resolve("text_encoder_2")) && !Files.isDirectory(root.resolve("text_encoder"));
    }

    /** Whether there are two text encoders. */
    boolean second() {
        return Files.exists(root.resolve(SECOND));
    }

    private Recipe.Words words(String folder) throws LibraryException, IOException {
        var tokenizer = ClipTokenizer.of(root.resolve(folder));
        var padding = switch (json(folder + "/special_tokens_map.json").get("pad_token")) {
        case String word -> word;
        case Map<?, ?> token when token.get("content") instanceof String word -> word;
        case null, default -> null;
        };
        return new Recipe.Words(tokenizer, padding == null ? tokenizer.end() : tokenizer.id(padding));
    }

    private double scale() throws LibraryException {
        double scale = vae().get("scaling_factor") instanceof Number number ? number.doubleValue() : Recipe.SCALE;
        if (!Recipe.scales(scale)) {
            throw broken("The scaling_factor of the VAE in " + root + " is " + scale + ".", null);
        }
        return scale;
    }

    private int factor() throws LibraryException {
        return Recipe.factor(vae().get("block_out_channels") instanceof List<?> blocks ? blocks.size() : 0);
    }

    private int sampleSize() throws LibraryException {
        return whole(unet(), "sample_size").orElse(Recipe.SAMPLE);
    }

    Map<String, Object> unet() throws LibraryException {
        return json("unet/config.json");
    }

    Map<String, Object> vae() throws LibraryException {
        return json(Files.exists(root.resolve(DECODER)) ? DECODER : VAE);
    }

    Map<String, Object> textEncoder(String part) throws LibraryException {
        return json(part + "/config.json");
    }

    /** A number of a configuration, where it is there and whole. */
    static Optional<Integer> whole(Map<String, Object> config, String member) {
        return config.get(member) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** A file that may be missing; empty then. */
    Map<String, Object> json(String name) throws LibraryException {
        var file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Map.of();
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> json = Json.read(Files.readString(file), Map.class);
            return json == null ? Map.of() : json;
        } catch (IOException | JsonParseException broken) {
            throw broken(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
