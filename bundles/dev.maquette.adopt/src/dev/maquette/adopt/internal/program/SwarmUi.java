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

import dev.maquette.adopt.internal.Folders;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** SwarmUI: below each of its model roots a folder for each type, all of which {@code Data/Settings.fds} may name. */
@Component
public final class SwarmUi implements NeighbourProgram {

    private static final Path SETTINGS = Path.of("Data", "Settings.fds");
    private static final String ROOTS = "ModelRoot";
    private static final String MAIN = "SDModelFolder";
    /** What is searched for main models whatever the setting says. */
    private static final List<String> ALWAYS = List.of("tensorrt", "diffusion_models", "unet");
    private static final Map<String, String> USUAL = usual();

    @Activate
    public SwarmUi() {
        // needs nothing
    }

    private static Map<String, String> usual() {
        var usual = new LinkedHashMap<String, String>();
        usual.put(MAIN, "Stable-Diffusion");
        usual.put("SDLoraFolder", "Lora");
        usual.put("SDVAEFolder", "VAE");
        usual.put("SDEmbeddingFolder", "Embeddings");
        usual.put("SDControlNetsFolder", "controlnet;model_patches");
        usual.put("SDClipFolder", "text_encoders;clip");
        usual.put("SDClipVisionFolder", "clip_vision");
        return usual;
    }

    @Override
    public String id() {
        return "swarmui";
    }

    @Override
    public String name() {
        return "SwarmUI";
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        for (var folder : machine.programFolders()) {
            for (var name : List.of("SwarmUI", "swarmui", "StableSwarmUI")) {
                places.add(folder.resolve(name));
            }
        }
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        return Files.isRegularFile(folder.resolve(SETTINGS))
                || Files.isDirectory(folder.resolve("Models").resolve("Stable-Diffusion"))
                        && Files.isDirectory(folder.resolve("src").resolve("BuiltinExtensions"));
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        var settings = settings(root.resolve(SETTINGS), reading);
        var folders = new Folders(reading, monitor);
        for (var models : places(root, settings.getOrDefault(ROOTS, "Models"), reading)) {
            USUAL.forEach((key, usual) -> {
                var names = new ArrayList<>(places(models, settings.getOrDefault(key, usual), reading));
                if (key.equals(MAIN)) {
                    ALWAYS.forEach(name -> names.add(models.resolve(name)));
                }
                names.forEach(folder -> folders.search(folder, folder.getFileName().toString(), List.of()));
            });
        }
    }

    private static Map<String, String> settings(Path file, Reading reading) {
        try {
            return Files.isRegularFile(file) ? SwarmSettings.paths(file) : Map.of();
        } catch (IOException wrong) {
            reading.unread(file.toString(), "It cannot be read: " + wrong.getMessage() + ".");
            return Map.of();
        }
    }

    /** A setting may name several, and absolute ones. */
    private static List<Path> places(Path parent, String setting, Reading reading) {
        var places = new ArrayList<Path>();
        for (var name : setting.split(";")) {
            try {
                if (!name.isBlank()) {
                    places.add(parent.resolve(name.strip()).normalize());
                }
            } catch (InvalidPathException wrong) {
                reading.unread(parent.toString(),
                        "A setting names a folder that this computer cannot have: " + wrong.getInput() + ".");
            }
        }
        return places;
    }
}
