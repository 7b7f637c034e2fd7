// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** Another program, whose library tests fill. A folder with a file {@code kiln} is one. */
final class Kiln implements NeighbourProgram {

    final List<ForeignModel> models = new ArrayList<>();
    final List<List<String>> pairs = new ArrayList<>();
    /** Runs before each model is told. */
    Runnable before = () -> {
    };

    static Fact fact(Field field, Object value) {
        return new Fact(field, value, "kiln " + field.name().toLowerCase());
    }

    /** A model in its list. */
    void lists(String key, Path path, Fact... facts) {
        models.add(new ForeignModel(path, key, 4, true, List.of(facts), List.of()));
    }

    @Override
    public String id() {
        return "kiln";
    }

    @Override
    public String name() {
        return "Kiln";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        return List.of(machine.home().resolve("kiln-root"), machine.home().resolve("nowhere"));
    }

    @Override
    public boolean recognises(Path folder) {
        return Files.exists(folder.resolve("kiln"));
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) throws LibraryException {
        if (Files.exists(root.resolve("broken"))) {
            throw new LibraryException(Problem.IO, "The kiln is cold.", "Heat it.");
        }
        models.forEach(model -> {
            before.run();
            reading.model(model);
        });
        pairs.forEach(pair -> reading.related(pair.getFirst(), pair.getLast()));
    }
}
