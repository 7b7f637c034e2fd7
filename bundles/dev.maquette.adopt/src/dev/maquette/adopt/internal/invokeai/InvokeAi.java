// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.sqlite.DatabaseCopy;
import dev.maquette.adopt.internal.sqlite.Sqlite;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** InvokeAI from release 4 on: its database lists the models, wherever they lie. */
@Component
public final class InvokeAi implements NeighbourProgram {

    @Activate
    public InvokeAi() {
        // needs nothing
    }

    @Override
    public String id() {
        return "invokeai";
    }

    @Override
    public String name() {
        return "InvokeAI";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        machine.folder("INVOKEAI_ROOT").ifPresent(places::add);
        for (var folder : machine.programFolders()) {
            places.add(folder.resolve("invokeai"));
            places.add(folder.resolve("InvokeAI"));
        }
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        return InvokeAiFolder.is(folder);
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) throws LibraryException {
        var folder = InvokeAiFolder.of(root);
        if (!Files.isRegularFile(folder.database())) {
            throw new LibraryException(Problem.NOT_FOUND, "InvokeAI has no database at " + folder.database() + ".",
                    "Name the folder that holds its databases folder.");
        }
        try (var copy = DatabaseCopy.of(folder.database(), monitor);
                var connection = Sqlite.open(copy.file(), monitor)) {
            new Database(connection, folder, reading, monitor).read();
        } catch (IOException | SQLException failure) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            throw new LibraryException(Problem.IO,
                    folder.database() + " cannot be read: " + failure.getMessage() + ". Nothing was changed.",
                    "If InvokeAI is running, close it, then repeat.", failure);
        }
    }
}
