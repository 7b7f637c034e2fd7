// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;
import dev.maquette.api.neighbour.SidecarReader;

/** A plain folder of models, each of which may have a text and a picture beside it. */
final class Shelf implements NeighbourProgram, SidecarReader {

    static final String ID = "shelf";

    private static final String SUFFIX = ".safetensors";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Shelf";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        return List.of();
    }

    @Override
    public boolean recognises(Path folder) {
        return folder.endsWith(ID);
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        try (var files = Files.list(root)) {
            for (var file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
                reading.model(new ForeignModel(file, null, Files.size(file), false, List.of(), List.of()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Sidecars read(Path model, Map<String, String> header) {
        var text = beside(model, ".txt");
        if (Files.notExists(text)) {
            return Sidecars.none();
        }
        try {
            var words = Files.readString(text);
            return new Sidecars(List.of(new Fact(Field.NOTES, words, text.toString()),
                    new Fact(Field.COVER, beside(model, ".png").toString(), text.toString())),
                    Map.of(text.toString(), words), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path beside(Path model, String suffix) {
        return model.resolveSibling(model.getFileName().toString().replace(SUFFIX, suffix));
    }
}
