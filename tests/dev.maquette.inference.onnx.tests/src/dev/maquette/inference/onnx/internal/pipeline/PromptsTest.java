// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Values;
import dev.maquette.inference.onnx.internal.text.Prompt;

/** What becomes of weights, of layers that are left out and of long prompts, by the libraries of Python. */
class PromptsTest {

    private record Golden(String prompt, boolean early, int skipped, float[] states) {
    }

    private static final int EACH = 31;

    private static Recipe.Words words;
    private static TextEncoders usual;
    private static TextEncoders early;

    @BeforeAll
    static void load() throws IOException, LibraryException, GraphException {
        words = WeightsOfTinyModel.source().recipe().words().getFirst();
        usual = encoders(false);
        early = encoders(true);
    }

    private static TextEncoders encoders(boolean early) throws IOException, LibraryException, GraphException {
        var graph = Graph.load(WeightsOfTinyModel.source().textEncoder(0), new Setup(1));
        return new TextEncoders(List.of(new TextEncoder(graph, words, early)));
    }

    @AfterAll
    static void close() {
        usual.close();
        early.close();
    }

    private static float[] encoded(String prompt, boolean asWithTwo, int skipped)
            throws GraphException, LibraryException {
        return (asWithTwo ? early : usual).guides(
                new ImageSettings.Builder(prompt).cfgScale(1.0).clipSkip(skipped).build(),
                new NullProgressMonitor()).towards().states().data();
    }

    /** {@code releng/fixtures/prompts.py} wrote them. */
    @Test
    void promptsBecomeWhatTheReferencesMakeOfThem() throws IOException, GraphException, LibraryException {
        try (var in = PromptsTest.class.getResourceAsStream("prompts.json")) {
            var all = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Golden[].class);
            assertEquals(17, all.length);
            for (var golden : all) {
                var found = encoded(golden.prompt(), golden.early(), golden.skipped());
                assertEquals(golden.states().length, Math.ceilDiv(found.length, EACH), golden.prompt());
                for (int i = 0; i < golden.states().length; i++) {
                    assertEquals(golden.states()[i], found[EACH * i], 1e-4 * Math.max(1, Math.abs(golden.states()[i])),
                            golden + ", value " + i);
                }
            }
        }
    }

    @Test
    void whatWeighsNothingIsAsIfNothingWasSaidThere() throws GraphException, LibraryException {
        int width = encoded("", false, 0).length / 77;
        var weighed = encoded("a large (red:0) circle", false, 0);
        var plain = encoded("a large red circle", false, 0);
        var nothing = encoded("", false, 0);
        int red = words.tokenizer().encode("a large").length + 1;
        assertClose(row(nothing, red, width), row(weighed, red, width), 1e-6);
        assertClose(row(plain, red - 1, width), row(weighed, red - 1, width), 0);
        assertClose(row(plain, red + 1, width), row(weighed, red + 1, width), 0);
        var half = encoded("a large (red:0.5) circle", false, 0);
        for (int i = red * width; i < (red + 1) * width; i++) {
            assertEquals((plain[i] + nothing[i]) / 2, half[i], 1e-5);
        }
    }

    private static float[] row(float[] states, int token, int width) {
        return Arrays.copyOfRange(states, token * width, (token + 1) * width);
    }

    private static void assertClose(float[] wanted, float[] found, double tolerance) {
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], found[i], tolerance);
        }
    }

    @Test
    void whatChoosesAnAdapterOrIsEscapedWeighsNothing() throws GraphException, LibraryException {
        assertClose(encoded("a red circle", false, 0), encoded("a red circle<lora:watercolour:0.8>", false, 0), 0);
        assertClose(encoded("a red circle", false, 0), encoded("a (red:1.0) circle", false, 0), 0);
    }

    @Test
    void aBreakBeginsAnotherChunkAndTheOtherPromptIsAsLong() throws LibraryException, GraphException {
        var guides = usual.guides(new ImageSettings.Builder("a red circle BREAK on a white background")
                .negativePrompt("a ring").cfgScale(4.0).clipSkip(0).build(), new NullProgressMonitor());
        assertEquals(154, guides.towards().states().shape()[1]);
        assertEquals(154, guides.against().states().shape()[1]);
        var apart = guides.towards().states().data();
        assertClose(encoded("a red circle", false, 0), Arrays.copyOf(apart, apart.length / 2), 0);
        assertClose(encoded("on a white background", false, 0),
                Arrays.copyOfRange(apart, apart.length / 2, apart.length), 0);
    }

    @Test
    void moreLayersThanThereAreCannotBeLeftOut() {
        var refused = assertThrows(LibraryException.class, () -> encoded("a red circle", false, 2));
        assertEquals(Problem.INVALID, refused.problem());
        assertEquals("The text encoder has 2 layers, of which 2 cannot be left out.", refused.getMessage());
        assertEquals("Choose a clip skip from 0 to 1.", refused.remedy());
        assertEquals("Choose a clip skip from 0 to 0.",
                assertThrows(LibraryException.class, () -> encoded("a red circle", true, 1)).remedy());
        assertThrows(LibraryException.class, () -> encoded("a red circle", false, -1));
    }

    @Test
    void aGraphThatDoesNotTellItsLayersSaysSo() throws IOException, LibraryException, GraphException {
        var source = OnnxFolder.of(TinyModel.folder());
        try (var silent = Graph.load(source.textEncoder(0), new Setup(1))) {
            var encoder = new TextEncoder(silent, source.recipe().words().getFirst(), false);
            var refused = assertThrows(LibraryException.class,
                    () -> encoder.encode(Prompt.of("a red circle"), 1, 1, new NullProgressMonitor()));
            assertEquals(Problem.INVALID, refused.problem());
            assertTrue(refused.remedy().contains("safetensors"), refused.remedy());
        }
    }

    @Test
    void layersCanBeLeftOutOfAGraphInAFileThatTellsThem(@TempDir Path folder)
            throws IOException, LibraryException, GraphException {
        var made = (Blueprint.Made) WeightsOfTinyModel.source().textEncoder(0);
        var file = folder.resolve("model.onnx");
        Files.write(file, made.graph().bytes());
        for (var name : Set.copyOf(made.graph().weights().values().stream().map(Weight::file).toList())) {
            Files.copy(made.folder().resolve(name), folder.resolve(name));
        }
        try (var stored = Graph.load(new Blueprint.Stored(file), new Setup(1))) {
            var encoder = new TextEncoder(stored, words, false);
            assertClose(encoded("a red++ circle", false, 1),
                    encoder.encode(Prompt.of("a red++ circle"), 1, 1, new NullProgressMonitor()).states().data(), 1e-6);
        }
    }

    /** Exporters differ in whether what is behind all layers is normed already. */
    @Test
    void aLastLayerThatIsNormedAlreadyTellsNothingOfTheNorm() throws GraphException {
        var ids = new float[77];
        var wanted = Set.of("hidden_states.2", SpeakingLayer.LAST);
        var found = usual.all().getFirst().graph().run(Map.of("input_ids", new Values(ids, 1, 77)),
                wanted, new NullProgressMonitor());
        assertTrue(FinalNorm.between(found.get("hidden_states.2"), found.get(SpeakingLayer.LAST)).isPresent());
        assertTrue(FinalNorm.between(found.get(SpeakingLayer.LAST), found.get(SpeakingLayer.LAST)).isEmpty());
    }
}
