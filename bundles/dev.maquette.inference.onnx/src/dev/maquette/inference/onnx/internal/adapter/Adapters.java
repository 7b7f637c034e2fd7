// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.pipeline.StandaloneVae;
import dev.maquette.inference.onnx.internal.pipeline.Storing;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;

/** Changes models by what a task names beside them. */
public record Adapters(StoredWeights stored) {

    private static final String REMEDY = "Choose it as safetensors.";

    /** What a header says, and what is in the file. */
    private record Stored(StoredModel content, WeightStore store) {
    }

    /**
     * A model as the task wants it: what has no strength is left out. Only headers are read by now.
     *
     * @param main the task's main model
     * @throws LibraryException when something cannot be read, naming it
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public PipelineSource onto(PipelineSource main, ImageTask task, IProgressMonitor monitor) throws LibraryException {
        var vae = task.vae() == null ? null : StandaloneVae.of(task.vae().path(), stored, monitor);
        var loras = new ArrayList<Outfit.Worn>();
        for (var lora : task.loras()) {
            if (lora.strength() != 0) {
                loras.add(new Outfit.Worn(lora(lora.part(), monitor), lora.strength()));
            }
        }
        var words = new ArrayList<NewWords.Inversion>();
        for (var embedding : task.embeddings()) {
            words.add(new NewWords.Inversion(embedding.word(), embedding.part().record().name(),
                    read(embedding.part().path(), monitor).store()));
        }
        return vae == null && loras.isEmpty() && words.isEmpty() ? main
                : new Adapted(main, task.model().record().name(), vae, loras, new NewWords(words));
    }

    private Lora lora(ImageTask.Part part, IProgressMonitor monitor) throws LibraryException {
        var read = read(part.path(), monitor);
        try {
            return Lora.of(part.record().name(), read.store(), Alphas.of(part.path(), read.content().metadata()));
        } catch (IOException failure) {
            throw unreadable(part.path(), failure);
        }
    }

    private Stored read(Path path, IProgressMonitor monitor) throws LibraryException {
        try {
            var content = stored.of(path, monitor);
            return new Stored(content, Storing.of(content.weights()).orElseThrow(() -> new LibraryException(
                    Problem.INVALID, path.getFileName() + " has no weights that this version reads.", REMEDY)));
        } catch (InvalidModelException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, path + " cannot be used: " + broken.getMessage(),
                    "Install it again.", broken);
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    private static LibraryException unreadable(Path path, IOException failure) {
        return new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage(),
                "Check the disk and the permissions.", failure);
    }
}
