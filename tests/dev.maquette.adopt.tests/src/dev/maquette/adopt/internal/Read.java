// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/** Everything that a program's library told. */
public final class Read implements Reading {

    public final List<ForeignModel> models = new ArrayList<>();
    public final List<String> pairs = new ArrayList<>();
    public final List<String> unread = new ArrayList<>();

    /** Reads it. */
    public static Read of(NeighbourProgram program, Path root) throws LibraryException {
        var read = new Read();
        program.read(root, read, new NullProgressMonitor());
        return read;
    }

    /** Paths of the models below the folder, sorted, with slashes. */
    public List<String> below(Path root) {
        return models.stream().map(model -> root.relativize(model.path()).toString().replace('\\', '/')).sorted()
                .toList();
    }

    /** The model of this key, or whose file has this name. */
    public ForeignModel model(String named) {
        return models.stream()
                .filter(model -> named.equals(model.key()) || model.path().getFileName().toString().equals(named))
                .findFirst().orElseThrow(() -> new NoSuchElementException(named + " is not among " + models));
    }

    /** What is said first about the field, or null. */
    public Object said(String named, Field field) {
        return model(named).facts().stream().filter(fact -> fact.field() == field).findFirst().map(Fact::value)
                .orElse(null);
    }

    @Override
    public void model(ForeignModel model) {
        models.add(model);
    }

    @Override
    public void related(String one, String other) {
        pairs.add(one + " " + other);
    }

    @Override
    public void unread(String place, String reason) {
        unread.add(place + ": " + reason);
    }
}
