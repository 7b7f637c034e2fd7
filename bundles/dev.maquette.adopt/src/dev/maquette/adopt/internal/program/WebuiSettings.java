// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.TextFile;
import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Reading;

/**
 * Where a program of AUTOMATIC1111's kin is told to keep models: by the arguments in {@code webui-user.sh} and
 * {@code webui-user.bat}, and for SD.Next by {@code config.json}. The folders that a setting replaces are searched all
 * the same: what lies there is the user's too.
 */
final class WebuiSettings {

    private static final Pattern ARGUMENTS =
            Pattern.compile("^\\s*(?:export\\s+|set\\s+)?COMMANDLINE_ARGS\\s*=(.*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Map<String, String> FLAGS = Map.ofEntries(Map.entry("--ckpt-dir", "Stable-diffusion"),
            Map.entry("--vae-dir", "VAE"), Map.entry("--lora-dir", "Lora"),
            Map.entry("--lyco-dir-backcompat", "LyCORIS"), Map.entry("--lyco-dir", "LyCORIS"),
            Map.entry("--embeddings-dir", "embeddings"), Map.entry("--hypernetwork-dir", "hypernetworks"),
            Map.entry("--controlnet-dir", "ControlNet"), Map.entry("--text-encoder-dir", "text_encoder"),
            Map.entry("--esrgan-models-path", "ESRGAN"), Map.entry("--realesrgan-models-path", "RealESRGAN"),
            Map.entry("--swinir-models-path", "SwinIR"), Map.entry("--scunet-models-path", "ScuNET"),
            Map.entry("--bsrgan-models-path", "BSRGAN"), Map.entry("--ldsr-models-path", "LDSR"),
            Map.entry("--dat-models-path", "DAT"), Map.entry("--gfpgan-models-path", "GFPGAN"),
            Map.entry("--codeformer-models-path", "Codeformer"));
    private static final Map<String, String> KEYS = Map.ofEntries(Map.entry("ckpt_dir", "Stable-diffusion"),
            Map.entry("diffusers_dir", "Diffusers"), Map.entry("unet_dir", "UNET"),
            Map.entry("te_dir", "Text-encoder"), Map.entry("vae_dir", "VAE"), Map.entry("lora_dir", "Lora"),
            Map.entry("embeddings_dir", "embeddings"), Map.entry("control_dir", "control"),
            Map.entry("hypernetwork_dir", "hypernetworks"), Map.entry("esrgan_models_path", "ESRGAN"),
            Map.entry("realesrgan_models_path", "RealESRGAN"), Map.entry("swinir_models_path", "SwinIR"),
            Map.entry("scunet_models_path", "SCUNet"), Map.entry("bsrgan_models_path", "BSRGAN"),
            Map.entry("control_net_models_path", "ControlNet"));

    private final Set<Path> homes = new LinkedHashSet<>();
    private final Set<Path> models = new LinkedHashSet<>();
    private final List<Further> further = new ArrayList<>();
    private final Path root;
    private final Reading reading;

    /** @param kind what the program calls what it keeps there */
    record Further(Path path, String kind) {
    }

    private WebuiSettings(Path root, Reading reading) {
        this.root = root;
        this.reading = reading;
        home(root);
    }

    static WebuiSettings of(Path root, Reading reading) {
        var settings = new WebuiSettings(root, reading);
        for (var script : List.of("webui-user.sh", "webui-user.bat")) {
            settings.script(root.resolve(script));
        }
        for (var home : List.copyOf(settings.homes)) {
            settings.json(home.resolve("config.json"));
        }
        return settings;
    }

    /** Folders with the layout of the program's own. */
    Set<Path> homes() {
        return homes;
    }

    /** Folders with a folder for each type. */
    Set<Path> models() {
        return models;
    }

    /** Folders for one type each. */
    List<Further> further() {
        return further;
    }

    private void home(Path home) {
        homes.add(home);
        models.add(home.resolve("models"));
    }

    private void script(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            var arguments = ARGUMENTS.matcher(TextFile.readLocal(file));
            while (arguments.find()) {
                arguments(unquoted(arguments.group(1).strip()));
            }
        } catch (IOException wrong) {
            reading.unread(file.toString(), "It cannot be read: " + wrong.getMessage() + ".");
        }
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1)
                : text;
    }

    private void arguments(String line) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(line.replace("=", " ").replace("\\\"", "\""));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            argument(words.get(i), words.get(i + 1));
        }
    }

    private void argument(String flag, String value) {
        switch (flag) {
        case "--data-dir", "--forge-ref-a1111-home" -> path(value).ifPresent(this::home);
        case "--models-dir" -> path(value).ifPresent(models::add);
        default -> {
            if (FLAGS.containsKey(flag)) {
                path(value).ifPresent(folder -> further.add(new Further(folder, FLAGS.get(flag))));
            }
        }
        }
    }

    private void json(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            var json = Tree.parse(TextFile.read(file));
            var folder = json.text("models_dir");
            if (folder != null) {
                path(folder).ifPresent(models::add);
            }
            KEYS.forEach((key, kind) -> {
                var value = json.text(key);
                if (value != null) {
                    path(value).ifPresent(each -> further.add(new Further(each, kind)));
                }
            });
        } catch (IOException | JsonParseException wrong) {
            reading.unread(file.toString(), "It cannot be read: " + wrong.getMessage() + ".");
        }
    }

    private Optional<Path> path(String text) {
        try {
            return Optional.of(root.resolve(text).normalize());
        } catch (InvalidPathException wrong) {
            reading.unread(root.toString(), "A setting names a folder that this computer cannot have: " + text + ".");
            return Optional.empty();
        }
    }
}
