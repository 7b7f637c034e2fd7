// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** A model that can be run, before it is loaded. */
public interface PipelineSource {

    /** The model's file or folder. */
    Path root();

    /** The file by whose change another model is known. */
    Path largest();

    /** What there is beside the networks. */
    Recipe recipe() throws LibraryException, IOException;

    /**
     * From {@code input_ids} to {@code last_hidden_state}; where there are two encoders, to {@code hidden_states.N},
     * and the second also to {@code text_embeds}.
     *
     * @param number 0 for the first of the recipe's
     */
    Blueprint textEncoder(int number) throws LibraryException, GraphException;

    /**
     * From {@code sample}, {@code timestep} and {@code encoder_hidden_states} to its only output; where there are two
     * text encoders, and of a refiner, also from {@code text_embeds} and {@code time_ids}; where its guidance was
     * distilled, also from {@code timestep_cond}.
     */
    Blueprint denoiser() throws LibraryException, GraphException;

    /** From {@code latent_sample} to {@code sample}. */
    Blueprint decoder() throws LibraryException, GraphException;

    /**
     * The name of a weight with values that are infinite or no numbers. All are read for that.
     *
     * @return empty when there is none, or nobody knows
     */
    Optional<String> brokenWeight(IProgressMonitor monitor) throws IOException;

    /** Whether it goes on with what another model began, and is guided by the last layer but one of its encoder. */
    boolean refines();

    /** What draws the last steps instead; empty for nothing. */
    Optional<PipelineSource> refiner();

    /**
     * From {@code sample} to its only output, see {@link Encoder}; empty for a model that cannot begin with a picture.
     */
    Optional<Blueprint> encoder() throws LibraryException, GraphException;
}
