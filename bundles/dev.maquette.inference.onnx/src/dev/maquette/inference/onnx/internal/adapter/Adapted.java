// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.pipeline.Recipe;
import dev.maquette.inference.onnx.internal.pipeline.StandaloneVae;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** A model that is changed by LoRAs and words and decodes with another VAE. For one thread at a time. */
final class Adapted implements PipelineSource {

    private static final Logger LOG = System.getLogger(Adapted.class.getName());
    /** How many layers of a LoRA a message names. */
    private static final int NAMED = 3;

    private final PipelineSource main;
    private final String name;
    private final StandaloneVae vae;
    private final List<Outfit.Worn> loras;
    private final NewWords words;
    private Networks networks;

    /**
     * @param name of the main model, for messages
     * @param vae null for the model's own
     */
    Adapted(PipelineSource main, String name, StandaloneVae vae, List<Outfit.Worn> loras, NewWords words) {
        this.main = main;
        this.name = name;
        this.vae = vae;
        this.loras = List.copyOf(loras);
        this.words = words;
    }

    /** @param name for messages */
    private record Part(String name, WeightStore store) {
    }

    /** The networks that LoRAs and words change. */
    private record Networks(List<Blueprint> texts, Blueprint denoiser, Recipe recipe) {
    }

    @Override
    public Path root() {
        return main.root();
    }

    @Override
    public Path largest() {
        return main.largest();
    }

    @Override
    public Recipe recipe() throws LibraryException, IOException {
        var recipe = main.recipe();
        var own = words.all().isEmpty() ? recipe.words() : changed().recipe().words();
        double scale = vae == null ? recipe.scale() : vae.scale().orElse(recipe.scale());
        int factor = vae == null ? recipe.factor() : vae.factor();
        return new Recipe(own, recipe.scheduler(), scale, factor, recipe.sampleSize());
    }

    @Override
    public Blueprint textEncoder(int number) throws LibraryException, GraphException {
        return unchanged() ? main.textEncoder(number) : changed().texts().get(number);
    }

    @Override
    public Blueprint denoiser() throws LibraryException, GraphException {
        return unchanged() ? main.denoiser() : changed().denoiser();
    }

    @Override
    public Blueprint decoder() throws LibraryException, GraphException {
        if (vae == null) {
            return main.decoder();
        }
        try {
            return vae.decoder();
        } catch (GraphException broken) {
            throw brokenVae(" cannot be decoded with: ", broken);
        }
    }

    private LibraryException brokenVae(String what, GraphException broken) {
        return new LibraryException(Problem.BROKEN_MODEL, vae.name() + what + broken.getMessage(),
                "Choose a VAE of Stable Diffusion, or install it again.", broken);
    }

    @Override
    public Optional<Blueprint> encoder() throws LibraryException, GraphException {
        if (vae == null) {
            return main.encoder();
        }
        try {
            return vae.encoder();
        } catch (GraphException broken) {
            throw brokenVae(" cannot be encoded with: ", broken);
        }
    }

    @Override
    public Optional<String> brokenWeight(IProgressMonitor monitor) throws IOException {
        for (var part : parts()) {
            var broken = part.store().brokenWeight(monitor);
            if (broken.isPresent()) {
                return broken.map(weight -> part.name() + ", " + weight);
            }
        }
        return main.brokenWeight(monitor);
    }

    /** What is beside the main model; most of it is smaller. */
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        loras.forEach(worn -> parts.add(new Part(worn.lora().name(), worn.lora().store())));
        words.all().forEach(word -> parts.add(new Part(word.name(), word.store())));
        if (vae != null) {
            parts.add(new Part(vae.name(), vae.store()));
        }
        return parts;
    }

    @Override
    public boolean refines() {
        return main.refines();
    }

    @Override
    public Optional<PipelineSource> refiner() {
        return main.refiner();
    }

    private boolean unchanged() {
        return loras.isEmpty() && words.all().isEmpty();
    }

    /** All are changed before the first is loaded, so that what a LoRA fits nowhere is known in time. */
    private Networks changed() throws LibraryException {
        if (networks == null) {
            try {
                networks = change(main.recipe());
            } catch (GraphException misfit) {
                throw new LibraryException(Problem.INVALID, name + " cannot be changed: " + misfit.getMessage(),
                        "Choose one that was made for a model of the same base.", misfit);
            } catch (IOException broken) {
                throw new LibraryException(Problem.BROKEN_MODEL, root() + " cannot be run: " + broken.getMessage(),
                        "Install the model again.", broken);
            }
        }
        return networks;
    }

    private Networks change(Recipe recipe) throws LibraryException, GraphException {
        var outfit = new Outfit(loras);
        var texts = new ArrayList<Blueprint>();
        var told = new ArrayList<Recipe.Words>();
        for (int number = 0; number < recipe.words().size(); number++) {
            var taught = taught(number, outfit.onto(Network.text(number), made(main.textEncoder(number))));
            texts.add(taught.blueprint());
            var own = recipe.words().get(number);
            told.add(new Recipe.Words(own.tokenizer().with(taught.words()), own.padding()));
        }
        var denoiser = outfit.onto(Network.DENOISER, made(main.denoiser()));
        for (var worn : loras) {
            report(worn.lora(), outfit);
        }
        return new Networks(texts, denoiser, new Recipe(told, recipe.scheduler(), recipe.scale(), recipe.factor(),
                recipe.sampleSize()));
    }

    private NewWords.Taught taught(int number, Blueprint.Made encoder) throws LibraryException, GraphException {
        return words.all().isEmpty() ? new NewWords.Taught(encoder, Map.of()) : words.onto(number, encoder);
    }

    private Blueprint.Made made(Blueprint plain) throws LibraryException {
        return switch (plain) {
        case Blueprint.Made made -> made;
        case Blueprint.Stored _ -> throw new LibraryException(Problem.INVALID,
                name + " is made of ONNX graphs, in which LoRAs and textual inversions find no weights by their names.",
                "Choose the same model as safetensors, or as a folder of diffusers; or draw without them.");
        };
    }

    private void report(Lora lora, Outfit outfit) throws LibraryException {
        var idle = outfit.idle(lora);
        var some = String.join(", ", idle.subList(0, Math.min(NAMED, idle.size())))
                + (idle.size() > NAMED ? " and " + (idle.size() - NAMED) + " more" : "");
        if (!outfit.fits(lora)) {
            throw new LibraryException(Problem.INVALID, lora.name() + " changes nothing of " + name
                    + ", which has no layers such as " + some + ".",
                    "Choose a LoRA that was made for a model of the same base, of a kind that is known here: LoRA, "
                            + "DoRA, LoHa, LoKr or differences.");
        }
        if (!idle.isEmpty()) {
            LOG.log(Level.WARNING, lora.name() + " was added to " + name + " without " + idle.size()
                    + " of its layers or tensors, which the model has not or whose kind is not known: " + some);
        }
    }
}
