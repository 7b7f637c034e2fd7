// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.Folders;
import dev.maquette.adopt.internal.Subfolders;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** AUTOMATIC1111's program and its kin: Forge, reForge, SD.Next. The folder is the type. */
@Component
public final class Webui implements NeighbourProgram {

    private static final List<String> USUAL = List.of("stable-diffusion-webui", "stable-diffusion-webui-forge",
            "stable-diffusion-webui-reForge", "sd-webui-forge", "forge", "sdnext", "automatic");

    @Activate
    public Webui() {
        // needs nothing
    }

    @Override
    public String id() {
        return "a1111";
    }

    @Override
    public String name() {
        return "AUTOMATIC1111, Forge, SD.Next";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        machine.folder("SD_DATADIR").ifPresent(places::add);
        for (var folder : machine.programFolders()) {
            USUAL.forEach(name -> places.add(folder.resolve(name)));
        }
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        return Files.isDirectory(folder.resolve("models").resolve("Stable-diffusion"))
                || Files.isRegularFile(folder.resolve("webui-user.sh"))
                || Files.isRegularFile(folder.resolve("webui-user.bat"));
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        var settings = WebuiSettings.of(root, reading);
        var hashes = WebuiHashes.of(settings.homes(), reading, monitor);
        var folders = new Folders(new Enriched(reading, hashes::of), monitor);
        for (var data : settings.homes()) {
            folders.search(data.resolve("embeddings"), "embeddings", List.of());
            folders.search(data.resolve("extensions/sd-webui-controlnet/models"), "ControlNet", List.of());
        }
        for (var models : settings.models()) {
            for (var folder : Subfolders.of(models, reading)) {
                folders.search(folder, folder.getFileName().toString(), List.of());
            }
        }
        settings.further().forEach(further -> folders.search(further.path(), further.kind(), List.of()));
    }
}
