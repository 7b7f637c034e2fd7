// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.Folders;
import dev.maquette.adopt.internal.Subfolders;
import dev.maquette.adopt.internal.TextFile;
import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/**
 * Fooocus: its models folder, and the folders that {@code config.txt} or the file of older releases names. Folders that
 * a setting replaces are searched all the same: what lies there is the user's too.
 */
@Component
public final class Fooocus implements NeighbourProgram {

    private static final List<String> SIGNS = List.of("fooocus_version.py", "entry_with_update.py");
    private static final List<String> SETTINGS = List.of("config.txt", "user_path_config.txt");
    private static final Map<String, String> KEYS = keys();

    @Activate
    public Fooocus() {
        // needs nothing
    }

    private static Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        for (var kind : List.of("checkpoints", "loras", "embeddings", "vae_approx", "vae", "upscale_models", "inpaint",
                "controlnet", "clip_vision", "fooocus_expansion", "safety_checker", "sam")) {
            keys.put("path_" + kind, kind);
        }
        keys.putAll(Map.of("modelfile_path", "checkpoints", "lorafile_path", "loras", "embeddings_path", "embeddings",
                "vae_approx_path", "vae_approx", "upscale_models_path", "upscale_models", "inpaint_models_path",
                "inpaint", "controlnet_models_path", "controlnet", "clip_vision_models_path", "clip_vision",
                "fooocus_expansion_path", "fooocus_expansion"));
        return keys;
    }

    @Override
    public String id() {
        return "fooocus";
    }

    @Override
    public String name() {
        return "Fooocus";
    }

    /** Before ComfyUI, which has folders of the same names. */
    @Override
    public int order() {
        return 250;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        for (var folder : machine.programFolders()) {
            places.add(folder.resolve("Fooocus"));
            places.add(folder.resolve("fooocus"));
        }
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        return isOne(folder) || isOne(folder.resolve("Fooocus"));
    }

    private static boolean isOne(Path folder) {
        return SIGNS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        // the portable form has the program in a folder of its own
        var home = isOne(root) || !isOne(root.resolve("Fooocus")) ? root : root.resolve("Fooocus");
        var hashes = FooocusHashes.of(home.resolve("hash_cache.txt"), reading);
        var folders = new Folders(new Enriched(reading, hashes::of), monitor);
        for (var folder : Subfolders.of(home.resolve("models"), reading)) {
            folders.search(folder, folder.getFileName().toString(), List.of());
        }
        for (var name : SETTINGS) {
            settings(home, home.resolve(name), folders, reading);
        }
    }

    private static void settings(Path home, Path file, Folders folders, Reading reading) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            var settings = Tree.parse(TextFile.read(file));
            KEYS.forEach((key, kind) -> {
                var paths = new ArrayList<>(settings.texts(key));
                if (settings.text(key) != null) {
                    paths.add(settings.text(key));
                }
                paths.forEach(path -> folders.search(home.resolve(path).normalize(), kind, List.of()));
            });
        } catch (IOException | JsonParseException | InvalidPathException wrong) {
            reading.unread(file.toString(), "It cannot be read: " + wrong.getMessage() + ".");
        }
    }
}
