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

    private static final String REMEDY = "Choose a whole model of Stable Diffusion 1, 2 or XL.";

    /**
     * How this model is run.
     *
     * @throws LibraryException when it cannot be, saying why
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public PipelineSource of(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        var model = task.model().record();
        var path = task.model().path();
        try {
            if (OnnxFolder.whole(path)) {
                return graphs(OnnxFolder.of(path), monitor);
            }
            var content = stored.of(path, monitor);
            return content.folder() ? folder(path, content) : checkpoint(model, path, content);
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
            throws LibraryException, IOException, InvalidModelException {
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
        if (!byPart.containsKey("unet") || !byPart.containsKey("text_encoder")) {
            if (OnnxFolder.begun(path)) {
                return OnnxFolder.of(path);
            }
            throw unsupported(path, byPart.containsKey("text_encoder_2"));
        }
        Map<String, WeightStore> parts = new HashMap<>();
        for (var part : byPart.entrySet()) {
            var store = Storing.of(part.getValue());
            if (store.isPresent()) {
                parts.put(part.getKey(), store.get());
            }
        }
        return new DiffusersFolder(path, parts);
    }

    private static PipelineSource checkpoint(ModelRecord model, Path path, StoredModel content)
            throws LibraryException, IOException, InvalidModelException {
        var names = content.weights().stream().map(StoredModel.Weight::name).collect(Collectors.toSet());
        if (!OriginalCheckpoint.fits(names)) {
            throw unsupported(path, OriginalCheckpoint.refines(names));
        }
        var store = Storing.of(content.weights()).orElseThrow(() -> unsupported(path, false));
        return new OriginalCheckpoint(path, store, Prediction.of(model.predictionType()));
    }

    private static LibraryException unsupported(Path path, boolean refines) {
        return new LibraryException(Problem.INVALID, path.getFileName() + (refines
                ? " is a refiner, which goes on with what another model began; this version does not draw with it."
                : " is no model that this version runs: it has no text encoder and denoiser of Stable Diffusion 1, 2 "
                        + "or XL."),
                REMEDY);
    }
}
