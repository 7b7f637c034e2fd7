// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.convert.WeightsWriter;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.pipeline.OriginalCheckpoint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Takes checkpoints of Stable Diffusion 1, 2 and XL apart into the folder that diffusers has for them. */
@Component(service = Converter.class)
public final class DiffusersConverter implements Converter {

    private final Models models;
    private final WeightsWriter writer;

    /**
     * @param stored tells where weights are
     * @param writer of safetensors
     */
    @Activate
    public DiffusersConverter(@Reference StoredWeights stored, @Reference WeightsWriter writer) {
        this.models = new Models(stored);
        this.writer = writer;
    }

    @Override
    public ConversionTarget target() {
        return ConversionTarget.DIFFUSERS;
    }

    @Override
    public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        if (!(models.of(task, monitor) instanceof OriginalCheckpoint checkpoint)) {
            throw new LibraryException(Problem.INVALID, task.model().name()
                    + " is a folder already; only checkpoints, which hold all networks in one file, are taken apart.",
                    "Choose a checkpoint.");
        }
        try {
            for (int i = 0; i < checkpoint.recipe().words().size(); i++) {
                checkpoint.textEncoder(i);
            }
            checkpoint.denoiser();
            checkpoint.decoder();
            return new DiffusersConversion(PipelineFiles.forWeights(checkpoint), DiffusersWeights.of(checkpoint,
                    task.precision()), writer);
        } catch (GraphException unfit) {
            throw Models.unfit(task, unfit);
        }
    }
}
