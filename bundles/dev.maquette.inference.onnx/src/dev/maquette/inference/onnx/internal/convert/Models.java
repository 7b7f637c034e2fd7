// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.pipeline.Pipelines;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** What can be drawn with, as that of which another format is made. */
record Models(StoredWeights stored) {

    private static final String MAIN = "main";

    /** @throws LibraryException when it is no model of the networks that are known here, saying why */
    PipelineSource of(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        var model = task.model();
        if (!MAIN.equals(model.type().id())) {
            throw new LibraryException(Problem.INVALID, model.name() + " is of the type " + model.type().id()
                    + "; only main models are converted to this.", "Choose a main model.");
        }
        var source = new Pipelines(stored).of(new ImageTask.Part(model, task.path()), monitor);
        if (source.refines()) {
            throw new LibraryException(Problem.INVALID, model.name() + " is a refiner; only models that draw by "
                    + "themselves are converted to this.", "Choose a model of Stable Diffusion 1, 2 or XL.");
        }
        return source;
    }

    static LibraryException unfit(ConversionTask task, GraphException failure) {
        return new LibraryException(Problem.BROKEN_MODEL, task.model().name() + " cannot be converted: "
                + failure.getMessage(), "Is the model complete, and of Stable Diffusion 1, 2 or XL?", failure);
    }

    static LibraryException unreadable(ConversionTask task, IOException failure) {
        return new LibraryException(Problem.BROKEN_MODEL, task.path() + " cannot be converted: "
                + failure.getMessage(), "Is the model complete? Install it again.", failure);
    }
}
