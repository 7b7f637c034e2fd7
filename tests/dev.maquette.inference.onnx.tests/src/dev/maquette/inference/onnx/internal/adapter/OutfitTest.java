// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.inference.onnx.internal.adapter.AdapterReferences.Case;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.ClipText;
import dev.maquette.inference.onnx.internal.network.Formula;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.network.Unet;
import dev.maquette.inference.onnx.internal.network.UnetShape;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** Networks with LoRAs of every kind give what PyTorch gives. */
class OutfitTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void resolve() throws IOException {
        folder = temp.toRealPath();
    }

    static Stream<String> names() throws IOException {
        return AdapterReferences.all().keySet().stream().filter(name -> !name.startsWith("words"));
    }

    private static Values given(String name, long... shape) {
        int count = 1;
        for (long size : shape) {
            count *= (int) size;
        }
        return new Values(Formula.noise(name, count), shape);
    }

    private Blueprint.Made base(String name) throws IOException, GraphException {
        var weights = new Weights(References.all().get(name).write(folder.resolve("base.bin"), false));
        return new Blueprint.Made(name, graph(name, weights), folder);
    }

    private static MadeGraph graph(String name, Weights weights) throws GraphException {
        return name.startsWith("text") ? ClipText.graph(weights, 2, "text".equals(name), 615)
                : Unet.graph(weights, "unet sd-1".equals(name) ? UnetShape.stableDiffusion1()
                        : UnetShape.stableDiffusion2());
    }

    private Lora lora(Case reference) throws IOException {
        var apart = Files.createDirectories(folder.resolve("elsewhere"));
        return Lora.of("Kiln", new WeightStore(apart, reference.write(apart.resolve("lora.bin"))),
                Alphas.of(apart, reference.metadata()));
    }

    private static Network network(String base) {
        return base.startsWith("unet") ? Network.DENOISER
                : base.endsWith("projected") ? Network.SECOND_TEXT : Network.TEXT;
    }

    private static Values read(Blueprint blueprint, float[] ids) throws GraphException {
        try (var graph = Graph.load(blueprint, new Setup(1))) {
            return graph.run(Map.of("input_ids", new Values(ids, 1, 77)), "last_hidden_state",
                    new NullProgressMonitor());
        }
    }

    private static Values run(String base, Blueprint blueprint) throws IOException, GraphException {
        if (base.startsWith("text")) {
            return read(blueprint, References.all().get(base).ids());
        }
        try (var graph = Graph.load(blueprint, new Setup(1))) {
            var inputs = new HashMap<>(Map.of("sample", given("sample", 1, 4, 8, 8), "timestep",
                    new Values(new float[]{601}, 1), "encoder_hidden_states",
                    given("prompt", 1, 77, graph.size("encoder_hidden_states", 2).orElseThrow())));
            if (graph.inputs().contains("time_ids")) {
                var ids = given("time_ids", 1, 6);
                for (int i = 0; i < ids.data().length; i++) {
                    ids.data()[i] = (float) Math.rint(ids.data()[i] * 512);
                }
                inputs.put("text_embeds", given("text_embeds", 1, 1280));
                inputs.put("time_ids", ids);
            }
            return graph.run(inputs, "out_sample", new NullProgressMonitor());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatALoraMakesOfANetworkIsWhatPyTorchMakesOfIt(String name) throws Exception {
        var reference = AdapterReferences.all().get(name);
        var lora = lora(reference);
        var outfit = new Outfit(List.of(new Outfit.Worn(lora, reference.strength())));
        var changed = outfit.onto(network(reference.base()), base(reference.base()));
        assertEquals(List.of(), outfit.idle(lora));
        reference.result().check(run(reference.base(), changed), name);
    }

    @ParameterizedTest
    @CsvSource({"words,0", "words of XL,1"})
    void aWordThatWasLearnedIsReadAsPyTorchReadsIt(String name, int encoder) throws Exception {
        var reference = AdapterReferences.all().get(name);
        var words = new NewWords(List.of(new NewWords.Inversion("<kiln>", "Kiln",
                new WeightStore(folder, reference.write(folder.resolve("word.bin"))))));
        var taught = words.onto(encoder, base(reference.base()));
        assertEquals(Map.of("<kiln>", List.of(616, 617, 618)), taught.words());
        reference.result().check(read(taught.blueprint(), reference.ids()), name);
    }

    @Test
    void aFolderOfPeftSaysInAFileHowMuchItsLayersCount() throws Exception {
        var reference = AdapterReferences.all().get("PEFT with alpha");
        var apart = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(apart.resolve("adapter_config.json"),
                "{\"r\": 4, \"lora_alpha\": 2, \"alpha_pattern\": {\"mid_block.attentions.0.proj_in\": 4}}");
        var lora = lora(new Case(reference.base(), 1, reference.shapes(), Map.of(), Map.of(), null, null));
        var factors = new HashMap<String, Double>();
        for (var patch : lora.patches()) {
            factors.put(patch.layer().written(), ((Change.LowRank) patch.change()).factor());
        }
        assertEquals(0.5, factors.get("unet.mid_block.attentions.0.proj_out"));
        assertEquals(1.0, factors.get("unet.mid_block.attentions.0.proj_in"));
        Files.writeString(apart.resolve("adapter_config.json"), "{\"lora_alpha\": 2, \"use_rslora\": true}");
        assertEquals(1.0, Alphas.of(apart, Map.of()).factor(LayerName.of("unet.conv_in"), 4));
        Files.writeString(apart.resolve("adapter_config.json"), "[");
        assertThrows(IOException.class, () -> Alphas.of(apart, Map.of()));
    }

    /** What the runtime is shown it has to be able to load: it may end the program else. */
    @ParameterizedTest
    @ValueSource(strings = {"kohya with middles", "DoRA", "LoHa with middles", "LoKr of four", "LoKr with a middle",
            "differences"})
    void tensorsOfAnyShapeEitherFitOrAreRefused(String name) throws Exception {
        var reference = AdapterReferences.all().get(name);
        var layer = "lora_unet_down_blocks_0_resnets_0_conv1.";
        reference.shapes().keySet().removeIf(tensor -> !tensor.startsWith(layer));
        reference.scalars().keySet().removeIf(tensor -> !tensor.startsWith(layer));
        var plain = new LinkedHashMap<>(reference.shapes());
        var random = new Random(7);
        var base = alone(base(reference.base()), "down_blocks.0.resnets.0.conv1.weight");
        int fitting = 0;
        for (int i = 0; i < 60; i++) {
            reference.shapes().putAll(plain);
            for (var tensor : i == 0 ? Set.<String>of() : plain.keySet()) {
                if (random.nextInt(3) == 0) {
                    reference.shapes().put(tensor, bent(plain.get(tensor), random));
                }
            }
            fitting += loads(lora(reference), reference.base(), base) ? 1 : 0;
        }
        assertTrue(fitting > 0 && fitting < 60, () -> "some fit, some do not");
    }

    /** A graph of nothing but one weight. */
    private static Blueprint.Made alone(Blueprint.Made all, String name) {
        var weight = all.graph().weights().values().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
        var graph = new GraphBuilder("alone");
        graph.output("weight", graph.weight(weight), LongStream.of(weight.shape()).boxed().toArray());
        return new Blueprint.Made("alone", graph.made(), all.folder());
    }

    private static List<Long> bent(List<Long> shape, Random random) {
        var bent = new ArrayList<>(shape);
        switch (random.nextInt(5)) {
        case 0 -> bent.clear();
        case 1 -> bent.removeLast();
        case 2 -> bent.add(1L);
        case 3 -> bent.set(random.nextInt(bent.size()), (long) random.nextInt(9));
        default -> Collections.reverse(bent);
        }
        return bent;
    }

    private static boolean loads(Lora lora, String base, Blueprint.Made plain) throws Exception {
        try {
            var outfit = new Outfit(List.of(new Outfit.Worn(lora, 1)));
            Graph.load(outfit.onto(network(base), plain), new Setup(1)).close();
            return outfit.fits(lora);
        } catch (GraphException misfit) {
            assertTrue(misfit.getMessage().startsWith("Kiln does not fit"), misfit.getMessage());
            return false;
        }
    }

    @Test
    void whatIsOnlyOneOfSeveralLorasIsAddedToWhatTheOthersMade() throws Exception {
        var reference = AdapterReferences.all().get("kohya without alpha");
        var half = new Outfit.Worn(lora(reference), reference.strength() / 2);
        var twice = new Outfit(List.of(half, half)).onto(Network.DENOISER, base(reference.base()));
        reference.result().check(run(reference.base(), twice), "half and half");
    }

    @Test
    void whatALoraHasNothingForStaysAsItIs() throws Exception {
        var base = base("text");
        var outfit = new Outfit(List.of(new Outfit.Worn(lora(AdapterReferences.all().get("kohya")), 1)));
        assertSame(base, outfit.onto(Network.TEXT, base));
        assertFalse(outfit.fits(lora(AdapterReferences.all().get("kohya"))));
    }

    @Test
    void aLayerOfAnotherSizeIsNamedWithTheWeightThatItDoesNotFit() throws Exception {
        var lora = lora(AdapterReferences.all().get("kohya of SD 2"));
        var refused = assertThrows(GraphException.class,
                () -> new Outfit(List.of(new Outfit.Worn(lora, 1))).onto(Network.DENOISER, base("unet sd-1")));
        assertTrue(refused.getMessage()
                .startsWith("Kiln does not fit: what it has for lora_unet_down_blocks_0_attentions_0_"),
                refused.getMessage());
        assertTrue(refused.getMessage().contains("down_blocks.0.attentions.0."), refused.getMessage());
    }

    @Test
    void tensorsOfAnUnknownKindAndLayersThatAreNotThereAreNamed() throws Exception {
        var reference = AdapterReferences.all().get("kohya without alpha");
        reference.shapes().put("lora_unet_conv_in.oft_blocks", List.of(4L, 8L, 8L));
        reference.shapes().put("lora_unet_of_another_to_q.lora_up.weight", List.of(32L, 4L));
        reference.shapes().put("lora_unet_of_another_to_q.lora_down.weight", List.of(4L, 32L));
        reference.shapes().put("lora_unet_conv_out.lora_up.weight", List.of(4L, 4L));
        var lora = lora(reference);
        var outfit = new Outfit(List.of(new Outfit.Worn(lora, reference.strength())));
        reference.result().check(run(reference.base(), outfit.onto(Network.DENOISER, base(reference.base()))), "rest");
        assertEquals(List.of("lora_unet_conv_in.oft_blocks", "lora_unet_conv_out.lora_up.weight",
                "lora_unet_of_another_to_q"), outfit.idle(lora));
        assertTrue(outfit.fits(lora));
    }

    @Test
    void aWordOfAnotherWidthIsRefused() throws Exception {
        var vectors = new Weight("emb_params", "word.bin", 0, ElementType.F32, 2, 96);
        var words = new NewWords(List.of(new NewWords.Inversion("<kiln>", "Kiln",
                new WeightStore(folder, Map.of("emb_params", vectors)))));
        var refused = assertThrows(GraphException.class, () -> words.onto(0, base("text")));
        assertTrue(refused.getMessage().startsWith("Kiln has no vector of 128 numbers"), refused.getMessage());
    }
}
