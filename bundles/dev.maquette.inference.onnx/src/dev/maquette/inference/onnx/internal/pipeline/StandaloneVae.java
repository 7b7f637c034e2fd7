// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.OriginalNames;
import dev.maquette.inference.onnx.internal.network.Vae;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * A VAE that is a model of its own: a folder of diffusers, or a file with the names of diffusers or of checkpoints.
 *
 * @param name for messages
 * @param config what a folder says of it; empty for a file
 */
public record StandaloneVae(String name, WeightStore store, Map<String, Object> config) {

    private static final List<String> PREFIXES = List.of("", "first_stage_model.", "vae.");
    private static final String FIRST = "decoder.conv_in.weight";
    private static final String ORIGINAL = "decoder.mid.block_1.conv1.weight";
    private static final List<String> COMPONENTS = List.of("", "vae");
    private static final int GROUPS = 32;

    /**
     * Reads the headers of one.
     *
     * @throws LibraryException when it is none that can be decoded with, saying why
     */
    public static StandaloneVae of(Path path, StoredWeights stored, IProgressMonitor monitor) throws LibraryException {
        try {
            var content = stored.of(path, monitor);
            var weights = content.weights().stream().filter(weight -> COMPONENTS.contains(weight.component())).toList();
            var store = Storing.of(weights).filter(found -> prefix(found.weights()).isPresent())
                    .orElseThrow(() -> new LibraryException(Problem.INVALID,
                            path.getFileName() + " has no VAE with which this version draws.",
                            "Choose a VAE of Stable Diffusion as safetensors, or as a folder of diffusers."));
            return new StandaloneVae(path.getFileName().toString(), store,
                    content.folder() ? config(path, weights) : Map.of());
        } catch (InvalidModelException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, path + " cannot be used: " + broken.getMessage(),
                    "Install the VAE again.", broken);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage(),
                    "Check the disk and the permissions.", failure);
        }
    }

    private static Map<String, Object> config(Path root, List<StoredModel.Weight> weights) throws LibraryException {
        var component = weights.stream().map(StoredModel.Weight::component).collect(Collectors.toSet());
        var config = new FolderConfig(root);
        return component.contains("vae") && !Files.exists(root.resolve("config.json")) ? config.vae()
                : config.json("config.json");
    }

    private static Optional<String> prefix(Map<String, Weight> weights) {
        return PREFIXES.stream().filter(prefix -> weights.containsKey(prefix + FIRST)).findFirst();
    }

    /** By what latents are multiplied that it decodes; empty where it does not say. */
    public Optional<Double> scale() {
        return config.get("scaling_factor") instanceof Number number && Recipe.scales(number.doubleValue())
                ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    /** How many pixels a latent is wide that it decodes. */
    public int factor() {
        return Recipe.factor(weights().count("decoder.up_blocks.#.resnets.0.conv1.weight"));
    }

    /** From {@code latent_sample} to {@code sample}. */
    public Blueprint decoder() throws GraphException {
        return new Blueprint.Made(name, Vae.decoder(weights(), groups()), store.folder());
    }

    /** From {@code sample} to its only output; empty for one that only decodes. */
    public Optional<Blueprint> encoder() throws GraphException {
        var weights = weights();
        return Vae.encodes(weights)
                ? Optional.of(new Blueprint.Made(name, Vae.encoder(weights, groups()), store.folder()))
                : Optional.empty();
    }

    private int groups() {
        return FolderConfig.whole(config, "norm_num_groups").orElse(GROUPS);
    }

    private Weights weights() {
        var all = store.weights();
        var prefix = prefix(all).orElseThrow();
        if (all.containsKey(prefix + ORIGINAL)) {
            return OriginalNames.vae(all, prefix);
        }
        return new Weights(DiffusersFolder.renewed(OriginalNames.kept(all, prefix).all()));
    }
}
