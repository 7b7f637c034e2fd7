// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.FileStamp;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.core.internal.similar.Print.Seen;

/** Takes the print of a model, unless the one that was taken before is still true. */
final class Printing {

    private static final int DEEPEST = 8;
    private static final double ENOUGH = 0.5;

    private final StoredWeights weights;

    Printing(StoredWeights weights) {
        this.weights = weights;
    }

    /** Whether the files are those that the print was taken of, as they were then. */
    static boolean current(Print print, Path model) throws IOException {
        for (var file : print.files()) {
            var path = Path.of(file.path());
            if (!Files.exists(path) || !FileStamp.of(path).equals(file.stamp())) {
                return false;
            }
        }
        return !Files.isDirectory(model) || print.files().stream().map(Seen::path).toList()
                .equals(below(model).stream().map(Path::toString).toList());
    }

    /**
     * Reads the model's headers and some values.
     *
     * @throws InvalidModelException when it is broken, or holds nothing that can be compared
     */
    Print take(Path path, IProgressMonitor monitor) throws IOException, InvalidModelException {
        var files = new TreeSet<>(Files.isDirectory(path) ? below(path) : List.of(path));
        var before = seen(files);
        var model = weights.of(path, monitor);
        model.weights().stream().map(Weight::place).filter(Objects::nonNull).forEach(place -> files.add(place.file()));
        var anatomy = Anatomy.of(model);
        var body = anatomy.part(anatomy.body()).values();
        var telling = Anatomy.telling(body);
        refuseUnreadable(model, body.stream().toList(), telling);
        try (var values = new Values(monitor)) {
            var marks = Marks.of(List.of(telling, Anatomy.telling(anatomy.averaged().values())), values);
            if (marks.fine().length == 0) {
                throw new InvalidModelException("All of its values are alike, so there is nothing to compare.");
            }
            var bits = Encoding.of(Anatomy.dtype(telling)).orElseThrow().bits();
            return new Print(before.size() == files.size() ? before : seen(files), bits, model.weights().size(),
                    Anatomy.bytes(model.weights()), marks.fine(), marks.rough());
        }
    }

    private static void refuseUnreadable(StoredModel model, List<Weight> body, List<Weight> telling)
            throws InvalidModelException {
        if (model.weights().isEmpty()) {
            throw new InvalidModelException("It holds no tensors that an installed format can list.");
        }
        if (telling.isEmpty() || Anatomy.bytes(telling) < ENOUGH * Anatomy.bytes(body)) {
            var dtype = Anatomy.dtype(body.stream().filter(weight -> !telling.contains(weight)).toList());
            throw new InvalidModelException(Encoding.of(dtype).isPresent()
                    ? "Its values are packed or in another order, or they are too few, so they cannot be compared."
                    : "Its values are stored as " + dtype + ", which cannot be compared.");
        }
    }

    private static List<Seen> seen(Iterable<Path> files) throws IOException {
        var seen = new ArrayList<Seen>();
        for (var file : files) {
            seen.add(new Seen(file.toString(), FileStamp.of(file)));
        }
        return seen;
    }

    /** The files in a folder, sorted; those that links lead to as well. */
    private static List<Path> below(Path folder) throws IOException {
        try (var files = Files.find(folder, DEEPEST, (path, _) -> Files.isRegularFile(path))) {
            return files.sorted().toList();
        }
    }
}
