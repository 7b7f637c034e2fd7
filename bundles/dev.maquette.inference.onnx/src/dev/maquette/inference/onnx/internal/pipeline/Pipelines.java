// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.scheduler.Prediction;

/** Finds out how a model is run: by graphs that it brings, or by graphs that are made of its weights. */
public record Pipelines(StoredWeights stored) {

    private static final String UNET = "unet";
    private static final String GRAPH = ".onnx";

    /**
     * How these models are run.
     *
     * @throws LibraryException when one cannot be, saying why
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public PipelineSource of(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        var base = of(task.model(), monitor);
        if (base.refines()) {
            throw new LibraryException(Problem.INVALID,
                    base.root().getFileName() + " is a refiner, which goes on with what another model began.",
                    "Choose a model of Stable Diffusion XL to draw with, and this one as its refiner.");
        }
        if (task.refiner() == null) {
            return base;
        }
        var then = of(task.refiner(), monitor);
        if (!then.refines()) {
            throw new LibraryException(Problem.INVALID,
                    then.root().getFileName() + " is no refiner: it has all text encoders of a model of its own.",
                    "Choose a refiner of Stable Diffusion XL.");
        }
        return new Refined(base, then);
    }

    /**
     * How a model is run, be it by itself or as the refiner of another one.
     *
     * @throws LibraryException when it cannot be, saying why
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public PipelineSource of(ImageTask.Part part, IProgressMonitor monitor) throws LibraryException {
        var path = part.path();
        try {
            if (OnnxFolder.whole(path)) {
                return graphs(OnnxFolder.of(path), monitor);
            }
            var content = stored.of(path, monitor);
            return content.folder() ? folder(path, content) : checkpoint(part.record(), path, content);
        } catch (InvalidModelException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, path + " cannot be run: " + broken.getMessage(),
                    "Install the model again.", broken);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage(),
                    "Check the disk and the permissions.", failure);
        }
    }

    /** The runtime is shown no graph that is not whole: nobody knows what a native library makes of one. */
    private PipelineSource graphs(OnnxFolder folder, IProgressMonitor monitor)
            throws IOException, InvalidModelException {
        for (var graph : folder.graphs()) {
            try {
                stored.of(graph, monitor);
            } catch (InvalidModelException broken) {
                throw new InvalidModelException(folder.root().relativize(graph) + ": " + broken.getMessage());
            }
        }
        return folder;
    }

    private static PipelineSource folder(Path path, StoredModel content)
            throws LibraryException, IOException, InvalidModelException {
        var byPart = content.weights().stream().filter(weight -> DiffusersFolder.PARTS.contains(weight.component()))
                .collect(Collectors.groupingBy(StoredModel.Weight::component));
        byPart.values().removeIf(part -> part.stream().anyMatch(Pipelines::inGraph));
        if (!byPart.containsKey(UNET) && OnnxFolder.begun(path)) {
            return OnnxFolder.of(path);
        }
        if (!byPart.containsKey(UNET) && !Files.isDirectory(path.resolve(UNET))) {
            throw unsupported(path);
        }
        Map<String, WeightStore> parts = new HashMap<>();
        for (var part : byPart.entrySet()) {
            var store = Storing.of(part.getValue());
            if (store.isPresent()) {
                parts.put(part.getKey(), store.get());
            }
        }
        var folder = new DiffusersFolder(path, parts);
        folder.check();
        return folder;
    }

    /** Weights in a graph have names of their own; of those that lie beside it, some always lie in it. */
    private static boolean inGraph(StoredModel.Weight weight) {
        return weight.place() != null && weight.place().file().toString().endsWith(GRAPH);
    }

    private static PipelineSource checkpoint(ModelRecord model, Path path, StoredModel content)
            throws LibraryException, IOException, InvalidModelException {
        var names = content.weights().stream().map(StoredModel.Weight::name).collect(Collectors.toSet());
        if (!OriginalCheckpoint.fits(names)) {
            throw OriginalCheckpoint.denoises(names) ? alone(path) : unsupported(path);
        }
        var store = Storing.of(content.weights()).orElseThrow(() -> unsupported(path));
        return new OriginalCheckpoint(path, store, Prediction.of(model.predictionType()));
    }

    private static LibraryException alone(Path path) {
        return new LibraryException(Problem.INVALID, path.getFileName() + " is a part of a model: it has a denoiser of "
                + "Stable Diffusion, but no text encoder.", "Choose a file that holds the whole model.");
    }

    private static LibraryException unsupported(Path path) {
        return new LibraryException(Problem.INVALID, path.getFileName() + " is no model that this version runs: it has "
                + "no text encoder and denoiser of Stable Diffusion 1, 2 or XL.",
                "Choose a whole model of Stable Diffusion 1, 2 or XL.");
    }
}
