// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
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
    public PipelineSource of(ModelRecord model, Path path, IProgressMonitor monitor) throws LibraryException {
        if (Files.exists(path.resolve("unet/model.onnx")) || Files.exists(path.resolve("text_encoder/model.onnx"))) {
            return OnnxFolder.of(path);
        }
        try {
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

    private static PipelineSource folder(Path path, StoredModel content) throws LibraryException, IOException {
        Map<String, Map<String, StoredModel.Weight>> byPart = new HashMap<>();
        for (var weight : content.weights()) {
            byPart.computeIfAbsent(weight.component(), _ -> new HashMap<>()).put(weight.name(), weight);
        }
        if (!byPart.containsKey("unet") || !byPart.containsKey("text_encoder")) {
            throw unsupported(path);
        }
        Map<String, WeightStore> parts = new HashMap<>();
        for (var part : byPart.entrySet()) {
            var store = store(part.getValue());
            if (store.isPresent()) {
                parts.put(part.getKey(), store.get());
            }
        }
        return new DiffusersFolder(path, parts);
    }

    private static PipelineSource checkpoint(ModelRecord model, Path path, StoredModel content)
            throws LibraryException, IOException {
        Map<String, StoredModel.Weight> all = new HashMap<>();
        content.weights().forEach(weight -> all.put(weight.name(), weight));
        if (!OriginalCheckpoint.fits(all.keySet())) {
            throw unsupported(path);
        }
        var store = store(all).orElseThrow(() -> unsupported(path));
        return new OriginalCheckpoint(path, store, "v_prediction".equals(model.predictionType())
                ? Prediction.V_PREDICTION : Prediction.EPSILON);
    }

    private static LibraryException unsupported(Path path) {
        return new LibraryException(Problem.INVALID, path.getFileName() + " is no model that this version runs: it has "
                + "no text encoder and denoiser of Stable Diffusion 1, 2 or XL.", REMEDY);
    }

    /** Empty when none of them can be read in place; those that cannot are left out. */
    private static Optional<WeightStore> store(Map<String, StoredModel.Weight> all) throws IOException {
        Path folder = null;
        var weights = new HashMap<String, Weight>();
        var real = new HashMap<Path, Path>();
        for (var each : all.values()) {
            var type = type(each);
            if (type.isEmpty()) {
                continue;
            }
            var file = real.get(each.place().file());
            if (file == null) {
                file = each.place().file().toRealPath();
                real.put(each.place().file(), file);
            }
            if (folder != null && !folder.equals(file.getParent())) {
                throw new IOException("its weights lie in several folders: " + folder + " and " + file.getParent());
            }
            folder = file.getParent();
            weights.put(each.name(), new Weight(each.name(), file.getFileName().toString(), each.place().offset(),
                    type.get(), each.info().shape().stream().mapToLong(Long::longValue).toArray()));
        }
        return folder == null ? Optional.empty() : Optional.of(new WeightStore(folder, weights));
    }

    private static Optional<ElementType> type(StoredModel.Weight weight) {
        return weight.place() == null ? Optional.empty() : ElementType.of(weight.info().dtype());
    }
}
