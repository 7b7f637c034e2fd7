// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * StabilityMatrix: the models folder that the programs it manages share. The programs' own folders are full of links to
 * it, and are not looked at.
 */
@Component
public final class StabilityMatrix implements NeighbourProgram {

    private static final String NAME = "StabilityMatrix";
    private static final String SETTINGS = "settings.json";

    @Activate
    public StabilityMatrix() {
        // needs nothing
    }

    @Override
    public String id() {
        return "stability-matrix";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        var applications = new ArrayList<Path>();
        machine.folder("APPDATA").ifPresent(applications::add);
        machine.folder("XDG_CONFIG_HOME").ifPresent(applications::add);
        applications.add(machine.home().resolve(".config"));
        applications.add(machine.home().resolve("Library/Application Support"));
        for (var folder : applications) {
            var own = folder.resolve(NAME);
            library(own.resolve("library.json")).ifPresent(places::add);
            places.add(own);
        }
        machine.programFolders().forEach(folder -> places.add(folder.resolve(NAME)));
        return places;
    }

    /** Where the user chose to have it. */
    private static Optional<Path> library(Path file) {
        try {
            return Optional.ofNullable(Tree.parse(TextFile.read(file)).text("LibraryPath")).map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (IOException | JsonParseException | InvalidPathException _) {
            return Optional.empty(); // most computers have no such file; where it is broken, the usual places remain
        }
    }

    @Override
    public boolean recognises(Path folder) {
        return isData(folder) || isData(folder.resolve("Data"));
    }

    private static boolean isData(Path folder) {
        return Files.isRegularFile(folder.resolve(SETTINGS)) && (Files.isDirectory(folder.resolve("Models"))
                || Files.isDirectory(folder.resolve("Packages")));
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        var folders = new Folders(reading, monitor);
        for (var folder : Subfolders.of(models(root, reading), reading)) {
            folders.search(folder, folder.getFileName().toString(), List.of());
        }
    }

    /**
     * Where the models are.
     *
     * @param root folder of the program, or of its data
     * @param reading told when the settings cannot be read; the usual folder is answered then
     */
    public static Path models(Path root, Reading reading) {
        var data = isData(root) || !isData(root.resolve("Data")) ? root : root.resolve("Data");
        var settings = data.resolve(SETTINGS);
        try {
            var override = Files.isRegularFile(settings)
                    ? Tree.parse(TextFile.read(settings)).text("ModelDirectoryOverride") : null;
            return data.resolve(override == null ? "Models" : override).normalize();
        } catch (IOException | JsonParseException | InvalidPathException wrong) {
            reading.unread(settings.toString(), "It cannot be read: " + wrong.getMessage() + ".");
            return data.resolve("Models");
        }
    }
}
