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
import dev.maquette.adopt.internal.TextFile;
import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/**
 * Lora-Manager without ComfyUI, or beside it: the folders that its own settings name, for all of its libraries. What it
 * knows of the models lies beside them. The token for a site that the settings may have is not looked at.
 */
@Component
public final class LoraManager implements NeighbourProgram {

    private static final String SETTINGS = "settings.json";
    private static final String FOLDER = "ComfyUI-LoRA-Manager";
    private static final List<String> FOLDERS = List.of("folder_paths", "extra_folder_paths");

    @Activate
    public LoraManager() {
        // needs nothing
    }

    @Override
    public String id() {
        return "lora-manager";
    }

    @Override
    public String name() {
        return "Lora-Manager";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        machine.folder("LOCALAPPDATA").ifPresent(folder -> places.add(folder.resolve(FOLDER)));
        machine.folder("XDG_CONFIG_HOME").ifPresent(folder -> places.add(folder.resolve(FOLDER)));
        places.add(machine.home().resolve(".config").resolve(FOLDER));
        places.add(machine.home().resolve("Library/Application Support").resolve(FOLDER));
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        try {
            var file = folder.resolve(SETTINGS);
            return Files.isRegularFile(file) && !folders(Tree.parse(TextFile.read(file))).isEmpty();
        } catch (IOException | JsonParseException _) {
            return false; // another program's settings, or none that anybody can read
        }
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        var file = root.resolve(SETTINGS);
        try {
            var search = new Folders(reading, monitor);
            folders(Tree.parse(TextFile.read(file))).forEach((folder, kind) -> search(root, folder, kind, search,
                    reading));
        } catch (IOException | JsonParseException wrong) {
            reading.unread(file.toString(), "It cannot be read: " + wrong.getMessage() + ".");
        }
    }

    private static void search(Path root, String folder, String kind, Folders search, Reading reading) {
        try {
            search.search(root.resolve(folder).normalize(), kind, List.of());
        } catch (InvalidPathException _) {
            reading.unread(root.resolve(SETTINGS).toString(),
                    "It names a folder that this computer cannot have: " + folder + ".");
        }
    }

    /** Folder to what is kept there, of all libraries. */
    private static Map<String, String> folders(Tree settings) {
        var folders = new LinkedHashMap<String, String>();
        var libraries = new ArrayList<Tree>(List.of(settings));
        var others = settings.object("libraries");
        others.json().keySet().forEach(name -> libraries.add(others.object(name)));
        for (var library : libraries) {
            for (var group : FOLDERS) {
                var kinds = library.object(group);
                kinds.json().keySet()
                        .forEach(kind -> kinds.texts(kind).forEach(folder -> folders.putIfAbsent(folder, kind)));
            }
        }
        return folders;
    }
}
