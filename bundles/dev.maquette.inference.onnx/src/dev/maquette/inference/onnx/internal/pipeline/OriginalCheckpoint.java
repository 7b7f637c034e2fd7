// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.nio.file.Path;
import java.util.Set;

import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.ClipText;
import dev.maquette.inference.onnx.internal.network.OpenClip;
import dev.maquette.inference.onnx.internal.network.OriginalNames;
import dev.maquette.inference.onnx.internal.network.Unet;
import dev.maquette.inference.onnx.internal.network.UnetShape;
import dev.maquette.inference.onnx.internal.network.Vae;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.scheduler.Prediction;
import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;

/**
 * A checkpoint of Stable Diffusion 1 or 2 in its original layout, one file for all, whose graphs are made from its
 * weights.
 *
 * @param root the file
 * @param prediction what the model predicts, which the file does not say
 */
public record OriginalCheckpoint(Path root, WeightStore store, Prediction prediction) implements PipelineSource {

    private static final String UNET = "model.diffusion_model.";
    private static final String VAE = "first_stage_model.";
    private static final String CLIP = "cond_stage_model.transformer.";
    private static final String OPEN_CLIP = "cond_stage_model.model.";
    private static final int GROUPS = 32;
    /** Of Stable Diffusion 2, whose text encoder fills up with the first word of the vocabulary. */
    private static final int OPEN_CLIP_PADDING = 0;
    /** Of what predicts velocity, which was trained at 768 pixels. */
    private static final int LARGE_SAMPLE = 96;

    /** Whether weights of these names are such a checkpoint. */
    static boolean fits(Set<String> names) {
        return names.contains(UNET + "input_blocks.0.0.weight") && (names.contains(OPEN_CLIP + "ln_final.weight")
                || names.contains(CLIP + "text_model.final_layer_norm.weight"));
    }

    private boolean second() {
        return store.weights().containsKey(OPEN_CLIP + "ln_final.weight");
    }

    @Override
    public Path largest() {
        return root;
    }

    @Override
    public Recipe recipe() {
        var tokenizer = ClipTokenizer.ofClip();
        boolean large = second() && prediction == Prediction.V_PREDICTION;
        return new Recipe(tokenizer, second() ? OPEN_CLIP_PADDING : tokenizer.end(),
                SchedulerConfig.stableDiffusion(prediction), Recipe.SCALE,
                1 << OriginalNames.levels(store.weights(), VAE) - 1, large ? LARGE_SAMPLE : Recipe.SAMPLE);
    }

    /** The tokenizer is CLIP's, so that the encoder has to know all its words. */
    private static void checkWords(Weight words, ClipTokenizer tokenizer) throws GraphException {
        if (words.shape()[0] <= tokenizer.end()) {
            throw new GraphException("Its text encoder knows " + words.shape()[0] + " words; a checkpoint in this "
                    + "layout has the " + (tokenizer.end() + 1) + " of CLIP.", null);
        }
    }

    @Override
    public Graph textEncoder(int threads) throws GraphException {
        boolean open = second();
        var weights = open ? shortened(OpenClip.weights(store.weights(), OPEN_CLIP))
                : OriginalNames.kept(store.weights(), CLIP);
        var words = weights.need("text_model.embeddings.token_embedding.weight", -1, -1);
        var tokenizer = ClipTokenizer.ofClip();
        checkWords(words, tokenizer);
        int heads = Math.toIntExact(Math.max(1, words.shape()[1] / ClipText.HEAD));
        return made("text_encoder", ClipText.graph(weights, heads, !open, tokenizer.end()), threads);
    }

    /** Stable Diffusion 2 takes what the last layer but one says. */
    private static Weights shortened(Weights weights) {
        int layers = weights.count("text_model.encoder.layers.#.layer_norm1.weight");
        return weights.without("text_model.encoder.layers." + (layers - 1) + ".");
    }

    @Override
    public Graph denoiser(int threads) throws GraphException {
        return made("unet", Unet.graph(OriginalNames.unet(store.weights(), UNET),
                second() ? UnetShape.stableDiffusion2() : UnetShape.stableDiffusion1()), threads);
    }

    @Override
    public Graph decoder(int threads) throws GraphException {
        return made("vae", Vae.decoder(OriginalNames.vae(store.weights(), VAE), GROUPS), threads);
    }

    private Graph made(String part, byte[] graph, int threads) throws GraphException {
        return Graph.made(root.getFileName() + ", " + part, graph, store.folder(), threads);
    }
}
