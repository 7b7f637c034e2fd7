// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.Folders;
import dev.maquette.adopt.internal.Subfolders;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** ComfyUI: its models folder, what it saves itself, and the folders of its {@code extra_model_paths.yaml}. */
@Component
public final class ComfyUi implements NeighbourProgram {

    private static final List<String> USUAL =
            List.of("ComfyUI", "comfyui", "ComfyUI_windows_portable", "ComfyUI_windows_portable_nvidia");
    private static final List<String> YAML = List.of("extra_model_paths.yaml", "extra_models_config.yaml");
    private static final List<String> SIGNS = List.of("checkpoints", "diffusion_models", "text_encoders");
    private static final Set<String> NO_MODELS = Set.of("configs", "custom_nodes", "datasets", "fonts");

    @Activate
    public ComfyUi() {
        // needs nothing
    }

    @Override
    public String id() {
        return "comfyui";
    }

    @Override
    public String name() {
        return "ComfyUI";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        for (var folder : machine.programFolders()) {
            USUAL.forEach(name -> places.add(folder.resolve(name)));
        }
        machine.folder("APPDATA").ifPresent(data -> places.add(data.resolve("ComfyUI")));
        places.add(machine.home().resolve("Library/Application Support/ComfyUI"));
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        return isOne(folder) || isOne(folder.resolve("ComfyUI"));
    }

    private static boolean isOne(Path folder) {
        return SIGNS.stream().anyMatch(name -> Files.isDirectory(folder.resolve("models").resolve(name)))
                || YAML.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        // the portable form has the program in a folder of its own
        var home = isOne(root) || !isOne(root.resolve("ComfyUI")) ? root : root.resolve("ComfyUI");
        var folders = new Folders(reading, monitor);
        for (var parent : List.of(home.resolve("models"), home.resolve("output"))) {
            for (var folder : Subfolders.of(parent, reading)) {
                var name = folder.getFileName().toString();
                if (!NO_MODELS.contains(name)) {
                    folders.search(folder, name, List.of());
                }
            }
        }
        for (var name : YAML) {
            var file = home.resolve(name);
            if (Files.isRegularFile(file)) {
                new ExtraModelPaths(file, System.getenv(), reading).folders().stream()
                        .filter(each -> !NO_MODELS.contains(each.kind()))
                        .forEach(each -> folders.search(each.path(), each.kind(), List.of()));
            }
        }
    }
}
