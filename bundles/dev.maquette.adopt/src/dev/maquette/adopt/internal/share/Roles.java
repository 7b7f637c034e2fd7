// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.neighbour.SharedModel;

/** What part a model plays, as programs tell models apart: finer than types for main models, coarser for encoders. */
final class Roles {

    private static final String MAIN = "main";
    private static final Set<String> TEXT_ENCODERS = Set.of("clip_embed", "t5_encoder", "qwen3_encoder",
            "qwen_vl_encoder", "qwen3_vl_encoder", "mistral_encoder", "wan_t5_encoder", "gemma2_encoder");
    /** Bases whose single files are whole models as a rule. */
    private static final Set<String> WHOLE = Set.of("sd-1", "sd-2", "sd-3", "sdxl", "sdxl-refiner");
    private static final int LARGEST_HEADER = 16 << 20;

    private Roles() {
    }

    static String of(SharedModel model) {
        var type = model.type().id();
        if (type.equals(MAIN)) {
            return main(model);
        }
        return TEXT_ENCODERS.contains(type) ? "text_encoder" : Map.of("siglip", "clip_vision").getOrDefault(type, type);
    }

    private static String main(SharedModel model) {
        if (model.format().id().equals("diffusers") || Files.isDirectory(model.path())) {
            return "pipeline";
        }
        if (Kind.extension(model.path()).equals("gguf")) {
            return "transformer";
        }
        boolean usual = WHOLE.contains(model.base().id());
        return holdsVae(model.path(), usual) ? "whole" : "transformer";
    }

    /** A file with a VAE in it is a whole model; where the header cannot be read, what is usual counts. */
    private static boolean holdsVae(Path file, boolean usual) {
        if (!Kind.extension(file).equals("safetensors") || !Files.isRegularFile(file)) {
            return usual;
        }
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            long length = Long.reverseBytes(in.readLong());
            if (length <= 2 || length > LARGEST_HEADER) {
                return usual;
            }
            var header = new String(in.readNBytes((int) length), StandardCharsets.ISO_8859_1);
            return header.contains("\"first_stage_model.") || header.contains("\"vae.");
        } catch (IOException _) {
            return usual; // what cannot be read now is told when it is looked for in the program's folders
        }
    }
}
