// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Loading;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** The encoder of a model, loaded when a picture is first begun with: most are not. For one thread at a time. */
final class LateEncoder implements AutoCloseable {

    private final PipelineSource source;
    private final Setup setup;
    private final double scale;
    private Encoder loaded;

    /**
     * @param setup with what it is run
     * @param scale by which latents are multiplied before the denoiser sees them
     */
    LateEncoder(PipelineSource source, Setup setup, double scale) {
        this.source = source;
        this.setup = setup;
        this.scale = scale;
    }

    /**
     * The encoder.
     *
     * @throws LibraryException when the model has none
     * @throws org.eclipse.core.runtime.OperationCanceledException soon after being cancelled
     */
    Encoder loaded(IProgressMonitor monitor) throws LibraryException, GraphException {
        if (loaded == null) {
            var blueprint = source.encoder().orElseThrow(() -> new LibraryException(Problem.INVALID,
                    source.root().getFileName() + " cannot draw over a picture: its VAE has no encoder.",
                    "Choose a model, or a VAE, that has one."));
            loaded = new Encoder(Loading.of(blueprint, setup, monitor), scale);
        }
        return loaded;
    }

    @Override
    public void close() {
        if (loaded != null) {
            loaded.graph().close();
        }
    }
}
