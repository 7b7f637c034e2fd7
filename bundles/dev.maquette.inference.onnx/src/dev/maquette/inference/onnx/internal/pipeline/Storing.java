// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;

/**
 * Makes weights of what a format says about tensors, which is not believed: the runtime maps their files into memory.
 */
public final class Storing {

    private static final int MATRIX = 2;

    private final Map<Path, Path> real = new HashMap<>();
    private final Map<Path, Long> sizes = new HashMap<>();

    private Storing() {
    }

    /**
     * Empty when none of them can be read in place. Vectors and numbers that no network computes with are left out.
     *
     * @throws LibraryException when a matrix is stored as no network computes with it, naming it
     * @throws InvalidModelException when one is not as large as its shape, or not in its file
     */
    public static Optional<WeightStore> of(Collection<StoredModel.Weight> all)
            throws IOException, InvalidModelException, LibraryException {
        var storing = new Storing();
        var usable = new HashMap<String, StoredModel.Weight>();
        for (var each : all) {
            if (each.place() != null && ElementType.of(each.info().dtype()).isPresent()) {
                storing.check(each);
                usable.put(each.name(), each);
            } else if (each.info().shape().size() >= MATRIX) {
                throw unusable(each);
            }
        }
        return usable.isEmpty() ? Optional.empty() : Optional.of(storing.store(usable));
    }

    private static LibraryException unusable(StoredModel.Weight weight) {
        var name = weight.component().isEmpty() ? weight.name() : weight.component() + "/" + weight.name();
        var known = Arrays.stream(ElementType.values()).map(Enum::name).collect(Collectors.joining(", "));
        return ElementType.of(weight.info().dtype()).isEmpty()
                ? new LibraryException(Problem.INVALID, name + " is stored as " + weight.info().dtype()
                        + ", with which this version does not draw.", "Choose a model that is stored as " + known + ".")
                : new LibraryException(Problem.INVALID, name + " does not lie in its file in one piece.",
                        "Choose the same model as safetensors.");
    }

    private void check(StoredModel.Weight weight) throws IOException, InvalidModelException {
        var file = weight.place().file();
        if (!real.containsKey(file)) {
            real.put(file, file.toRealPath());
            sizes.put(file, Files.size(file));
        }
        long left = sizes.get(file) - weight.place().offset();
        long bytes = ElementType.of(weight.info().dtype()).orElseThrow().bytes();
        for (long size : weight.info().shape()) {
            if (size < 0 || size > 0 && bytes > left / size) {
                throw beyond(weight);
            }
            bytes *= size;
        }
        if (weight.place().offset() < 0 || bytes > left) {
            throw beyond(weight);
        }
    }

    private static InvalidModelException beyond(StoredModel.Weight weight) {
        return new InvalidModelException(weight.name() + ", " + weight.info().shape() + ", reaches beyond the end of "
                + weight.place().file().getFileName() + ".");
    }

    private WeightStore store(Map<String, StoredModel.Weight> usable) throws InvalidModelException {
        var folder = folder();
        var weights = new HashMap<String, Weight>();
        usable.forEach((name, each) -> weights.put(name, new Weight(name,
                folder.relativize(real.get(each.place().file())).toString().replace('\\', '/'), each.place().offset(),
                ElementType.of(each.info().dtype()).orElseThrow(),
                each.info().shape().stream().mapToLong(Long::longValue).toArray())));
        return new WeightStore(folder, weights);
    }

    /** That all files are below: shards may be links to several places. */
    private Path folder() throws InvalidModelException {
        Path folder = null;
        for (var file : real.values()) {
            folder = folder == null ? file.getParent() : folder;
            while (folder != null && !file.startsWith(folder)) {
                folder = folder.getParent();
            }
            if (folder == null) {
                throw new InvalidModelException("its weights lie on several drives");
            }
        }
        return folder;
    }
}
