// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.ClipText;
import dev.maquette.inference.onnx.internal.network.OpenClip;
import dev.maquette.inference.onnx.internal.network.OriginalNames;
import dev.maquette.inference.onnx.internal.network.Unet;
import dev.maquette.inference.onnx.internal.network.UnetShape;
import dev.maquette.inference.onnx.internal.network.Vae;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.scheduler.Prediction;
import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;

/**
 * A checkpoint of Stable Diffusion 1, 2 or XL in its original layout, one file for all, whose graphs are made from its
 * weights.
 *
 * @param root the file
 * @param prediction what the model predicts, which the file does not say
 */
public record OriginalCheckpoint(Path root, WeightStore store, Prediction prediction) implements PipelineSource {

    private static final String UNET = "model.diffusion_model.";
    private static final String VAE = "first_stage_model.";
    /** An empty weight, which says that nothing was left of a picture at the last step of the training. */
    private static final String DROWNED = "ztsnr";
    private static final int GROUPS = 32;
    /** With which OpenCLIP fills up. */
    private static final int OPEN_CLIP_PADDING = 0;
    /** Of what predicts velocity, which was trained at 768 pixels. */
    private static final int SAMPLE_768 = 96;
    private static final int SAMPLE_1024 = 128;
    static final double SCALE_XL = 0.13025;

    /** Whose text encoders there are, told by the beginnings of their names. */
    private enum Family {
        ONE("cond_stage_model.transformer.", null),
        TWO(null, "cond_stage_model.model."),
        XL("conditioner.embedders.0.transformer.", "conditioner.embedders.1.model."),
        REFINER(null, "conditioner.embedders.0.model.");

        private final String clip;
        private final String open;

        Family(String clip, String open) {
            this.clip = clip;
            this.open = open;
        }

        static Optional<Family> of(Set<String> names) {
            return Arrays.stream(values()).filter(family -> denoises(names)
                    && (family.clip == null || names.contains(family.clip + "text_model.final_layer_norm.weight")
                            || names.contains(family.clip + "final_layer_norm.weight"))
                    && (family.open == null || names.contains(family.open + "ln_final.weight"))).findFirst();
        }
    }

    /** Whether weights of these names are such a checkpoint. */
    static boolean fits(Set<String> names) {
        return Family.of(names).isPresent();
    }

    /** Whether there is a denoiser, if nothing else. */
    static boolean denoises(Set<String> names) {
        return names.contains(UNET + "input_blocks.0.0.weight");
    }

    private Family family() {
        return Family.of(store.weights().keySet()).orElseThrow();
    }

    @Override
    public Optional<String> brokenWeight(IProgressMonitor monitor) throws IOException {
        return store.brokenWeight(monitor);
    }

    @Override
    public Optional<PipelineSource> refiner() {
        return Optional.empty();
    }

    @Override
    public boolean refines() {
        return family() == Family.REFINER;
    }

    @Override
    public Path largest() {
        return root;
    }

    @Override
    public Recipe recipe() {
        var tokenizer = ClipTokenizer.ofClip();
        var clip = new Recipe.Words(tokenizer, tokenizer.end());
        var open = new Recipe.Words(tokenizer, OPEN_CLIP_PADDING);
        return switch (family()) {
        case ONE -> recipe(List.of(clip), Recipe.SCALE, Recipe.SAMPLE);
        case TWO -> recipe(List.of(open), Recipe.SCALE,
                prediction == Prediction.V_PREDICTION ? SAMPLE_768 : Recipe.SAMPLE);
        case XL -> recipe(List.of(clip, open), SCALE_XL, SAMPLE_1024);
        case REFINER -> recipe(List.of(open), SCALE_XL, SAMPLE_1024);
        };
    }

    private Recipe recipe(List<Recipe.Words> words, double scale, int sample) {
        var usual = SchedulerConfig.stableDiffusion(prediction);
        return new Recipe(words, store.weights().containsKey(DROWNED) ? usual.drowning() : usual, scale,
                Recipe.factor(OriginalNames.levels(store.weights(), VAE)), sample);
    }

    @Override
    public Blueprint textEncoder(int number) throws GraphException {
        var weights = text(number);
        var words = weights.need("text_model.embeddings.token_embedding.weight", -1, -1);
        var tokenizer = ClipTokenizer.ofClip();
        checkWords(words, tokenizer);
        int heads = Math.toIntExact(Math.max(1, words.shape()[1] / ClipText.HEAD));
        return made("text_encoder", ClipText.graph(weights, heads, !isOpen(number), tokenizer.end()));
    }

    /** Whether a text encoder is OpenCLIP's, else it is OpenAI's. */
    public boolean isOpen(int number) {
        return family().clip == null || number > 0;
    }

    private Weights text(int number) {
        var family = family();
        var weights = isOpen(number) ? OpenClip.weights(store.weights(), family.open)
                : ClipText.named(OriginalNames.kept(store.weights(), family.clip).all());
        return family == Family.TWO ? shortened(weights) : weights;
    }

    /** The weights of its networks by the names that diffusers gives them, by the names of its sub-folders. */
    public Map<String, Weights> networks() {
        var networks = new LinkedHashMap<String, Weights>();
        for (int i = 0; i < recipe().words().size(); i++) {
            networks.put(i == 0 ? "text_encoder" : "text_encoder_2", text(i));
        }
        networks.put("unet", OriginalNames.unet(store.weights(), UNET));
        networks.put("vae", OriginalNames.vae(store.weights(), VAE));
        return networks;
    }

    /** What the weights of its denoiser do not tell. */
    public UnetShape shape() {
        return family() == Family.ONE ? UnetShape.stableDiffusion1() : UnetShape.stableDiffusion2();
    }

    /** The tokenizer is CLIP's, so that the encoder has to know all its words. */
    private static void checkWords(Weight words, ClipTokenizer tokenizer) throws GraphException {
        if (words.shape()[0] <= tokenizer.end()) {
            throw GraphException
                    .unsupported("Its text encoder knows " + words.shape()[0] + " words; a checkpoint in this "
                            + "layout has the " + (tokenizer.end() + 1) + " of CLIP.");
        }
    }

    /** Stable Diffusion 2 takes what the last layer but one says. */
    private static Weights shortened(Weights weights) {
        int layers = weights.count("text_model.encoder.layers.#.layer_norm1.weight");
        return weights.without("text_model.encoder.layers." + (layers - 1) + ".");
    }

    @Override
    public Blueprint denoiser() throws GraphException {
        return made("unet", Unet.graph(OriginalNames.unet(store.weights(), UNET), shape()));
    }

    @Override
    public Blueprint decoder() throws LibraryException, GraphException {
        if (store.weights().keySet().stream().noneMatch(name -> name.startsWith(VAE))) {
            throw new LibraryException(Problem.INVALID,
                    root.getFileName() + " has no VAE, which makes a picture of what it draws.",
                    "Draw with a VAE of the same base beside it, or choose a checkpoint that has one.");
        }
        return made("vae", Vae.decoder(OriginalNames.vae(store.weights(), VAE), GROUPS));
    }

    @Override
    public Optional<Blueprint> encoder() throws GraphException {
        var weights = OriginalNames.vae(store.weights(), VAE);
        return Vae.encodes(weights) ? Optional.of(made("vae", Vae.encoder(weights, GROUPS))) : Optional.empty();
    }

    private Blueprint made(String part, MadeGraph graph) {
        return new Blueprint.Made(root.getFileName() + ", " + part, graph, store.folder());
    }
}
