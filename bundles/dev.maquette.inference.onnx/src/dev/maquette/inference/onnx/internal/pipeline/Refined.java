// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * A model that another one refines.
 *
 * @param base draws the first steps, and the pixels at the end
 * @param then draws the last steps
 */
record Refined(PipelineSource base, PipelineSource then) implements PipelineSource {

    @Override
    public Path root() {
        return base.root();
    }

    @Override
    public Path largest() {
        return base.largest();
    }

    @Override
    public Recipe recipe() throws LibraryException, IOException {
        return base.recipe();
    }

    @Override
    public Blueprint textEncoder(int number) throws LibraryException, GraphException {
        return base.textEncoder(number);
    }

    @Override
    public Blueprint denoiser() throws LibraryException, GraphException {
        return base.denoiser();
    }

    @Override
    public Blueprint decoder() throws LibraryException, GraphException {
        return base.decoder();
    }

    @Override
    public Optional<Blueprint> encoder() throws LibraryException, GraphException {
        return base.encoder();
    }

    @Override
    public Optional<String> brokenWeight(IProgressMonitor monitor) throws IOException {
        var broken = base.brokenWeight(monitor);
        return broken.isPresent() ? broken
                : then.brokenWeight(monitor).map(name -> then.root().getFileName() + ", " + name);
    }

    @Override
    public boolean refines() {
        return false;
    }

    @Override
    public Optional<PipelineSource> refiner() {
        return Optional.of(then);
    }
}
