// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References.Reference;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** Graphs that are made of weights give what PyTorch gives. */
class NetworksTest {

    private static final String OPEN_CLIP = "conditioner.embedders.1.model.";

    @TempDir
    Path temp;

    private static Values given(String name, int... shape) {
        int count = 1;
        var sizes = new long[shape.length];
        for (int i = 0; i < shape.length; i++) {
            count *= shape[i];
            sizes[i] = shape[i];
        }
        return new Values(Formula.noise(name, count), sizes);
    }

    private Graph graph(MadeGraph graph) throws GraphException {
        return Graph.load(new Blueprint.Made("network", graph, temp), new Setup(1));
    }

    @ParameterizedTest
    @CsvSource({"sd-1,false", "sd-1,true", "sd-2,false", "sd-2,true", "sdxl,false", "sdxl,true", "sdxl-refiner,false",
            "sdxl-refiner,true", "sd-1-inpaint,false", "sd-1-inpaint,true", "sd-1-lcm,false"})
    void denoisers(String topology, boolean originally) throws IOException, GraphException {
        var reference = References.all().get("unet " + topology);
        var all = reference.write(temp.resolve("unet.bin"), originally);
        var weights = originally ? OriginalNames.unet(all, "model.diffusion_model.") : new Weights(all);
        var shape = topology.startsWith("sd-1") ? UnetShape.stableDiffusion1() : UnetShape.stableDiffusion2();
        try (var graph = graph(Unet.graph(weights, shape))) {
            run(graph, reference, 8, 8);
            run(graph, reference, 7, 10);
        }
    }

    private static void run(Graph graph, Reference reference, int height, int width) throws GraphException {
        int prompt = Math.toIntExact(graph.size("encoder_hidden_states", 2).orElseThrow());
        var inputs = new HashMap<>(Map.of("sample", given("sample", 1, size(graph, "sample"), height, width),
                "timestep",
                new Values(new float[]{601}, 1), "encoder_hidden_states", given("prompt", 1, 77, prompt)));
        if (graph.inputs().contains("time_ids")) {
            inputs.put("text_embeds", given("text_embeds", 1, 1280));
            var ids = given("time_ids", 1, size(graph, "time_ids"));
            for (int i = 0; i < ids.data().length; i++) {
                ids.data()[i] = (float) Math.rint(ids.data()[i] * 512);
            }
            inputs.put("time_ids", ids);
        }
        if (graph.inputs().contains("timestep_cond")) {
            inputs.put("timestep_cond", given("timestep_cond", 1, size(graph, "timestep_cond")));
        }
        reference.results().get(height + "x" + width)
                .check(graph.run(inputs, "out_sample", new NullProgressMonitor()), height + " by " + width);
    }

    /** A configuration may say anything: it is not to fill the memory with waves. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, 255, 2_000_000_000, Long.MAX_VALUE})
    void numbersThatTheDenoiserHasNoRoomForAreRefused(long width) throws IOException {
        var weights = new Weights(References.all().get("unet sdxl").write(temp.resolve("unet.bin"), false));
        var usual = UnetShape.stableDiffusion2();
        var refused = assertThrows(GraphException.class, () -> Unet.graph(weights,
                new UnetShape(usual.groups(), usual.heads(), usual.textWidth(), width)));
        assertTrue(refused.getMessage().startsWith("The denoiser takes 2816 numbers"), refused.getMessage());
    }

    private static int size(Graph graph, String input) {
        return Math.toIntExact(graph.size(input, 1).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void vaes(boolean originally) throws IOException, GraphException {
        var reference = References.all().get("vae");
        var all = reference.write(temp.resolve("vae.bin"), originally);
        var weights = originally ? OriginalNames.vae(all, "first_stage_model.") : new Weights(all);
        try (var decoder = graph(Vae.decoder(weights, 32)); var encoder = graph(Vae.encoder(weights, 32))) {
            reference.results().get("decoded").check(decoder.run(
                    Map.of("latent_sample", given("latents", 1, 4, 6, 8)), "sample", new NullProgressMonitor()),
                    "decoded");
            reference.results().get("encoded").check(encoder.run(Map.of("sample", given("pixels", 1, 3, 24, 32)),
                    "latent_parameters", new NullProgressMonitor()), "encoded");
        }
    }

    @ParameterizedTest
    @CsvSource({"text,false", "text projected,false", "text projected,true"})
    void textEncoders(String name, boolean originally) throws IOException, GraphException {
        var reference = References.all().get(name);
        var all = reference.write(temp.resolve("text.bin"), originally);
        var weights = originally ? OpenClip.weights(all, OPEN_CLIP) : new Weights(all);
        try (var graph = graph(ClipText.graph(weights, 2, "text".equals(name), 615))) {
            assertEquals(reference.results().keySet(), graph.outputs());
            for (var result : reference.results().entrySet()) {
                result.getValue().check(graph.run(Map.of("input_ids", new Values(reference.ids(), 1, 77)),
                        result.getKey(), new NullProgressMonitor()), result.getKey());
            }
        }
    }

    @Test
    void aFileThatIsCutOffIsNotNeededOnceItsGraphIsLoaded() throws IOException, GraphException {
        var reference = References.all().get("text");
        var file = temp.resolve("text.bin");
        var made = ClipText.graph(new Weights(reference.write(file, false)), 2, true, 615);
        try (var graph = graph(made); var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
            reference.results().get("last_hidden_state").check(graph.run(
                    Map.of("input_ids", new Values(reference.ids(), 1, 77)), "last_hidden_state",
                    new NullProgressMonitor()), "of a file that was cut off");
        }
    }

    @Test
    void floatsThatAreTakenAsTheyAreAreNotNeededInTheirFileEither() throws IOException, GraphException {
        var raw = ByteBuffer.allocate(4 * 4096).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 4096; i++) {
            raw.putFloat(i);
        }
        var file = Files.write(temp.resolve("floats"), raw.array());
        var builder = new GraphBuilder("sum");
        builder.output("sum", builder.node("Add", List.of(builder.input("given", ElementType.F32, 4096),
                builder.weight(new Weight("floats", "floats", 0, ElementType.F32, 4096)))), 4096);
        try (var graph = graph(builder.made()); var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
            var sum = graph.run(Map.of("given", new Values(new float[4096], 4096)), "sum", new NullProgressMonitor());
            assertEquals(4095, sum.data()[4095]);
        }
    }

    @Test
    void aWeightThatDoesNotFitIsNamed() throws IOException {
        var all = References.all().get("unet sd-1").write(temp.resolve("unet.bin"), false);
        var name = "down_blocks.0.resnets.1.conv1.weight";
        var bad = all.get(name);
        all.put(name, new Weight(bad.name(), bad.file(), bad.offset(), bad.type(), 32, 16, 3, 3));
        var refused = assertThrows(GraphException.class,
                () -> Unet.graph(new Weights(all), UnetShape.stableDiffusion1()));
        assertEquals("The weight " + name + " is [32, 16, 3, 3], not [any, 32, any, any].", refused.getMessage());
    }

    @Test
    void whatAConfigurationSaysWrongIsRefused() throws IOException {
        var weights = new Weights(References.all().get("unet sdxl").write(temp.resolve("unet.bin"), false));
        for (var shape : List.of(new UnetShape(0, (_, _) -> 2, 1280, 256), new UnetShape(32, (_, _) -> 0, 1280, 256),
                new UnetShape(32, (_, _) -> 2, 1280, 0), new UnetShape(32, (_, _) -> 2, 1L << 40, 256))) {
            assertThrows(GraphException.class, () -> Unet.graph(weights, shape), shape.toString());
        }
    }

    @Test
    void aWeightThatIsMissingIsNamed() throws IOException {
        var all = References.all().get("vae").write(temp.resolve("vae.bin"), false);
        all.remove("decoder.mid_block.attentions.0.to_v.weight");
        var refused = assertThrows(GraphException.class, () -> Vae.decoder(new Weights(all), 32));
        assertEquals("The weight decoder.mid_block.attentions.0.to_v.weight is missing.", refused.getMessage());
    }
}
