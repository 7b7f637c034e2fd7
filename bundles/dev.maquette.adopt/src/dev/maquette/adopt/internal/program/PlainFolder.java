// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.Folders;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** Any folder with models in it, whoever put them there. Nothing is said of it but what lies in it. */
@Component
public final class PlainFolder implements NeighbourProgram {

    @Activate
    public PlainFolder() {
        // needs nothing
    }

    @Override
    public String id() {
        return "folder";
    }

    @Override
    public String name() {
        return "Folder";
    }

    /** The last one: every folder is one. */
    @Override
    public int order() {
        return 10_000;
    }

    /** None: only a user knows of it. */
    @Override
    public List<Path> usualPlaces(Machine machine) {
        return List.of();
    }

    @Override
    public boolean recognises(Path folder) {
        return Files.isDirectory(folder);
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        new Folders(reading, monitor).search(root, null, List.of());
    }
}
