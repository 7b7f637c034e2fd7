// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.ClipText;
import dev.maquette.inference.onnx.internal.network.Heads;
import dev.maquette.inference.onnx.internal.network.Unet;
import dev.maquette.inference.onnx.internal.network.UnetShape;
import dev.maquette.inference.onnx.internal.network.Vae;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * A folder in the layout of diffusers, whose graphs are made from its weights.
 *
 * @param parts by the names of the sub-folders
 */
public record DiffusersFolder(Path root, Map<String, WeightStore> parts) implements PipelineSource {

    private static final String TEXT = "text_encoder";
    private static final String SECOND_TEXT = "text_encoder_2";
    private static final String UNET = "unet";
    private static final String VAE = "vae";
    /** The sub-folders whose weights are drawn with. */
    static final Set<String> PARTS = Set.of(TEXT, SECOND_TEXT, UNET, VAE);
    private static final int GROUPS = 32;
    /** What transformers wrote for a long time although texts end with the last word of the vocabulary. */
    private static final int OLD_END = 2;
    /** Before these layers were made one with those of all attention. */
    private static final Map<String, String> OLD_ATTENTION = Map.of(".query.", ".to_q.", ".key.", ".to_k.", ".value.",
            ".to_v.", ".proj_attn.", ".to_out.0.");

    public DiffusersFolder {
        parts = Map.copyOf(parts);
    }

    private WeightStore part(String name) throws LibraryException {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new LibraryException(Problem.BROKEN_MODEL,
                root + " cannot be run: no weights of " + name + " were found.", "Install the whole folder again."));
    }

    private FolderConfig config() {
        return new FolderConfig(root);
    }

    @Override
    public Optional<String> brokenWeight(IProgressMonitor monitor) throws IOException {
        for (var part : parts.entrySet()) {
            var broken = part.getValue().brokenWeight(monitor);
            if (broken.isPresent()) {
                return broken.map(name -> part.getKey() + "/" + name);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<PipelineSource> refiner() {
        return Optional.empty();
    }

    @Override
    public boolean refines() {
        return config().refines();
    }

    /** @throws LibraryException when the weights of a part are missing, saying which */
    void check() throws LibraryException {
        if (!refines()) {
            part(TEXT);
        }
        if (refines() || config().second()) {
            part(SECOND_TEXT);
        }
        part(UNET);
        part(VAE);
    }

    @Override
    public Path largest() {
        return parts.containsKey(UNET) ? parts.get(UNET).largest() : root;
    }

    @Override
    public Recipe recipe() throws LibraryException, IOException {
        return config().recipe();
    }

    @Override
    public Blueprint textEncoder(int number) throws LibraryException, GraphException {
        var name = number == 0 && !refines() ? TEXT : SECOND_TEXT;
        var store = part(name);
        var config = config().textEncoder(name);
        var weights = ClipText.named(store.weights());
        var words = weights.need("text_model.embeddings.token_embedding.weight", -1, -1).shape();
        long end = FolderConfig.whole(config, "eos_token_id").filter(id -> id != OLD_END).map(Long::valueOf)
                .orElse(words[0] - 1);
        int heads = FolderConfig.whole(config, "num_attention_heads")
                .orElse(Math.toIntExact(Math.max(1, words[1] / ClipText.HEAD)));
        return new Blueprint.Made(name, ClipText.graph(weights, heads, !"gelu".equals(config.get("hidden_act")), end),
                store.folder());
    }

    @Override
    public Blueprint denoiser() throws LibraryException, GraphException {
        var store = part(UNET);
        var config = config().unet();
        var usual = UnetShape.stableDiffusion2();
        var shape = new UnetShape(FolderConfig.whole(config, "norm_num_groups").orElse(GROUPS), heads(config),
                usual.textWidth(),
                FolderConfig.whole(config, "addition_time_embed_dim").map(Long::valueOf).orElse(usual.numberWidth()));
        return new Blueprint.Made(UNET, Unet.graph(new Weights(store.weights()), shape), store.folder());
    }

    /** The configuration's word for the number of heads is that for their width, by an old mistake. */
    private static Heads heads(Map<String, Object> config) throws GraphException {
        var said = config.get("num_attention_heads") == null ? config.get("attention_head_dim")
                : config.get("num_attention_heads");
        return switch (said) {
        case Number all -> (_, _) -> all.intValue();
        case List<?> each when each.stream().allMatch(Number.class::isInstance) -> (level, _) -> ((Number) each
                .get(Math.min(level, each.size() - 1))).intValue();
        case null -> UnetShape.stableDiffusion1().heads();
        default -> throw new GraphException("unet/config.json has no number of heads: " + said, null);
        };
    }

    @Override
    public Blueprint decoder() throws LibraryException, GraphException {
        var store = part(VAE);
        return new Blueprint.Made(VAE, Vae.decoder(new Weights(renewed(store.weights())), vaeGroups()), store.folder());
    }

    @Override
    public Optional<Blueprint> encoder() throws LibraryException, GraphException {
        var store = part(VAE);
        var weights = new Weights(renewed(store.weights()));
        return Vae.encodes(weights) ? Optional.of(new Blueprint.Made(VAE, Vae.encoder(weights, vaeGroups()),
                store.folder())) : Optional.empty();
    }

    private int vaeGroups() throws LibraryException {
        return FolderConfig.whole(config().vae(), "norm_num_groups").orElse(GROUPS);
    }

    /** Weights of a VAE by the names of today. */
    static Map<String, Weight> renewed(Map<String, Weight> weights) {
        var renewed = new HashMap<String, Weight>();
        weights.forEach((name, weight) -> {
            var now = name;
            for (var old : OLD_ATTENTION.entrySet()) {
                now = now.replace(old.getKey(), old.getValue());
            }
            renewed.put(now, weight);
        });
        return renewed;
    }
}
