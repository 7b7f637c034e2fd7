// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.testkit.NeedsSymbolicLinks;

class ComfyUiShareTest {

    private static final String YAML = "extra_model_paths.yaml";

    @TempDir
    private Path temp;
    private Bench bench;
    private SharedModel ink;

    @BeforeEach
    void makeProgram() throws Exception {
        bench = Bench.of(new ComfyUiShare(), temp);
        Files.createDirectories(bench.root().resolve("models/checkpoints"));
        ink = bench.model("lora", "sdxl", "ink.safetensors");
    }

    /** As a loader reads it that knows nothing of us. */
    private Map<?, ?> parsed(Path file) throws Exception {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    @Test
    @NeedsSymbolicLinks
    void aFileOfItsOwnIsWrittenForTheOption() throws Exception {
        var before = Trees.digest(bench.root());
        var arrangement = bench.share(Way.FLAGS, ink, "loras", "vae");
        var file = bench.shelf().resolve(YAML);
        assertEquals(Map.of("maquette", Map.of("loras", bench.shelf().resolve("loras").toString(), "vae",
                bench.shelf().resolve("vae").toString())), parsed(file));
        assertEquals(List.of("Start ComfyUI with this option each time: --extra-model-paths-config \"" + file + "\""),
                arrangement.steps());
        assertEquals(before, Trees.digest(bench.root()));
        assertEquals(List.of("loras: ink.safetensors", "vae: ink.safetensors"), bench.sees(Way.FLAGS));
        assertEquals(List.of(), bench.sees(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# nothing but a remark",
            "a111:\n  base_path: ~/x   # mine\n  loras: |\n    one \n    two\n",
            "a111:\r\n  base_path: C:\\x\r\n\r\n# end", "\uFEFFa111: {loras: x}\n\n\n", "---\na111:\n  loras: x\n",
            "maquette:\n  loras: /somebody/elses\n", "", "a111:\n  vae: 'it''s'", "nothing:\n"})
    @NeedsSymbolicLinks
    void allElseInTheFileStaysByteForByte(String text) throws Exception {
        bench.write(YAML, text);
        bench.share(Way.CONFIGURATION, ink, "loras");
        var shared = bench.read(YAML);
        assertTrue(shared.startsWith(text), shared);
        assertEquals(!text.contains("\r"), !shared.contains("\r"));
        assertTrue(!text.contains("\r") || !shared.replace("\r\n", "").contains("\n"), shared);
        assertTrue(bench.sees(Way.CONFIGURATION).contains("loras: ink.safetensors"));
        bench.share(Way.CONFIGURATION, ink, "loras", "vae");
        bench.share(Way.CONFIGURATION, ink, "loras");
        assertEquals(shared, bench.read(YAML));
        bench.withdraw(Way.CONFIGURATION);
        // whoever ended without a line end has one now; the core puts back the text itself where nobody wrote since
        assertEquals(text.isEmpty() || text.endsWith("\n") ? text : text + (text.contains("\r") ? "\r\n" : "\n"),
                bench.read(YAML));
    }

    @Test
    @NeedsSymbolicLinks
    void ownFoldersAndThoseOfOthersComeFirst() throws Exception {
        bench.write("models/loras/ink.safetensors", "own");
        bench.write("theirs/pot.safetensors", "x");
        bench.write(YAML, "a111:\n  loras: theirs\n");
        bench.share(Way.CONFIGURATION, ink, "loras");
        assertEquals(List.of("loras: ink.safetensors", "loras: pot.safetensors", "loras: ink.safetensors "
                + "(Its name is taken by " + bench.root().resolve("models/loras/ink.safetensors")
                + ", which comes first.)"), bench.sees(Way.CONFIGURATION));
    }

    @Test
    void whatOthersWriteIntoTheSectionStays() throws Exception {
        bench.write(YAML, "first:\n  vae: v\n");
        bench.settle(Way.CONFIGURATION, "loras", "vae");
        bench.write(YAML, bench.read(YAML) + "  checkpoints: /mine\nlast:\n  vae: w\n");
        bench.withdraw(Way.CONFIGURATION);
        var rest = bench.read(YAML);
        assertEquals(Map.of("first", Map.of("vae", "v"), "maquette", Map.of("checkpoints", "/mine"), "last",
                Map.of("vae", "w")), parsed(bench.root().resolve(YAML)), rest);
    }

    @Test
    void aSectionWrittenAfterOursStaysWithItsRemark() throws Exception {
        bench.write(YAML, "first:\n  vae: v\n");
        bench.settle(Way.CONFIGURATION, "loras");
        bench.write(YAML, bench.read(YAML) + "# theirs\nlast:\n  vae: w\n");
        bench.withdraw(Way.CONFIGURATION);
        assertEquals("first:\n  vae: v\n# theirs\nlast:\n  vae: w\n", bench.read(YAML));
    }

    @Test
    void twoLibrariesHaveASectionEach() throws Exception {
        bench.settle(Way.CONFIGURATION, "loras");
        var other = new Bench(bench.adapter(), bench.root(), temp.resolve("second/shared/kiln-77"));
        other.settle(Way.CONFIGURATION, "loras");
        assertEquals(List.of("maquette", "maquette_2"),
                parsed(bench.root().resolve(YAML)).keySet().stream().map(String::valueOf).sorted().toList());
        bench.withdraw(Way.CONFIGURATION);
        assertTrue(bench.read(YAML).contains("kiln-77") && !bench.read(YAML).contains("kiln-1f2e"));
    }

    @Test
    void aLibraryThatHasMovedFindsItsSectionAgain() throws Exception {
        bench.settle(Way.CONFIGURATION, "loras");
        var moved = new Bench(bench.adapter(), bench.root(), temp.resolve("elsewhere/shared/kiln-1f2e"));
        moved.settle(Way.CONFIGURATION, "loras");
        assertEquals(Map.of("maquette", Map.of("loras", moved.shelf().resolve("loras").toString())),
                parsed(bench.root().resolve(YAML)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "- list", "{a111: {loras: x}}", "a: 1\n--- \nb: 2\n", "a: 1\n...\n",
            "  a:\n    b: c\n",
            "# x\u2028y\na: 1\n"})
    void aFileThatCannotBeToldApartIsLeftAlone(String text) throws Exception {
        bench.write(YAML, text);
        var refused = assertThrows(LibraryException.class, () -> bench.arrange(Way.CONFIGURATION, "loras"));
        assertTrue(refused.getMessage().contains(YAML + " was left alone"), refused.getMessage());
    }

    @Test
    void anEncodingThatIsNoUtf8IsLeftAlone() throws Exception {
        Files.write(bench.root().resolve(YAML), new byte[]{'a', ':', ' ', (byte) 0xe4, '\n'});
        assertThrows(LibraryException.class, () -> bench.arrange(Way.CONFIGURATION, "loras"));
    }

    @Test
    @NeedsSymbolicLinks
    void awkwardFolderNamesAreSaidAsTheyAre() throws Exception {
        var awkward = new Bench(bench.adapter(), bench.root(), temp.resolve("it's $HOME #1: ~x /shared/kiln-1f2e"));
        awkward.share(Way.CONFIGURATION, ink, "loras");
        assertEquals(Map.of("maquette", Map.of("loras", awkward.shelf().resolve("loras").toString())),
                parsed(bench.root().resolve(YAML)));
        assertEquals(List.of("loras: ink.safetensors"), awkward.sees(Way.CONFIGURATION));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such names there")
    void aFolderOfTwoLinesIsRefused() {
        var line = new Bench(bench.adapter(), bench.root(), temp.resolve("two\nlines/shared/kiln-1f2e"));
        assertThrows(LibraryException.class, () -> line.arrange(Way.CONFIGURATION, "loras"));
    }

    @Test
    void mainModelsAreSortedByWhatIsInThem() throws Exception {
        assertEquals(new Fit.Of("checkpoints"), bench.adapter().fit(bench.root(),
                bench.tensors("flux", "whole.safetensors", "first_stage_model.encoder.conv_in.weight")));
        assertEquals(new Fit.Of("diffusion_models"), bench.adapter().fit(bench.root(),
                bench.tensors("flux", "part.safetensors", "double_blocks.0.img_attn.qkv.weight")));
        assertEquals(new Fit.Of("checkpoints"),
                bench.adapter().fit(bench.root(), bench.model("main", "sdxl", "old.ckpt")));
        assertEquals(new Fit.Of("text_encoders"),
                bench.adapter().fit(bench.root(), bench.model("t5_encoder", "any", "t5.safetensors")));
    }

    @Test
    void formatsThatItCannotReadAreNotShown() throws Exception {
        var gguf = bench.model("main", "flux", "small.gguf");
        assertTrue(bench.adapter().fit(bench.root(), gguf) instanceof Fit.None none
                && none.reason().contains("custom node"));
        Files.createDirectories(bench.root().resolve("custom_nodes/ComfyUI-GGUF"));
        assertEquals(new Fit.Of("diffusion_models"), bench.adapter().fit(bench.root(), gguf));
        for (var model : List.of(bench.model("vae", "sdxl", "v.onnx"), bench.model("onnx", "sdxl", "o.onnx"),
                bench.model("text_llm", "any", "l.safetensors"))) {
            assertTrue(bench.adapter().fit(bench.root(), model) instanceof Fit.None, model.name());
        }
        Files.delete(gguf.path());
        var folder = Files.createDirectory(gguf.path());
        Files.writeString(folder.resolve("model_index.json"), "{}");
        assertEquals(new Fit.Of("diffusers"), bench.adapter().fit(bench.root(), gguf));
        var graphs = new SharedModel("g", "graphs", gguf.type(), gguf.base(), new ModelFormat("onnx"), gguf.path());
        assertTrue(bench.adapter().fit(bench.root(), graphs) instanceof Fit.None none
                && none.reason().contains("ONNX"));
    }

    @Test
    @NeedsSymbolicLinks
    void whatACustomNodeReadsIsShown() throws Exception {
        var gguf = bench.model("main", "flux", "small.gguf");
        Files.createDirectories(bench.root().resolve("custom_nodes/ComfyUI-GGUF"));
        bench.share(Way.FLAGS, gguf, "diffusion_models");
        assertEquals(List.of("diffusion_models: small.gguf"), bench.sees(Way.FLAGS));
    }

    @Test
    @NeedsSymbolicLinks
    void linksAndHiddenFoldersAreEnteredAsItDoes() throws Exception {
        bench.write("models/loras/.hidden/a.safetensors", "a");
        bench.write("models/loras/.git/b.safetensors", "b");
        bench.write("elsewhere/c.safetensors", "c");
        bench.write("models/loras/d.txt", "d");
        Files.createSymbolicLink(bench.root().resolve("models/loras/far"), bench.root().resolve("elsewhere"));
        Files.createSymbolicLink(bench.root().resolve("models/loras/loop"), bench.root().resolve("models/loras"));
        Files.createSymbolicLink(bench.root().resolve("models/loras/gone.safetensors"), temp.resolve("nothing"));
        assertEquals(List.of("loras: .git/b.safetensors (ComfyUI does not enter folders called .git.)",
                "loras: .hidden/a.safetensors", "loras: far/c.safetensors"),
                bench.sees(null).stream().sorted().toList());
    }

    @Test
    @NeedsSymbolicLinks
    void linksGoIntoAFolderOfTheirOwn() throws Exception {
        bench.share(Way.LINKS, ink, "loras", "text_encoders", "diffusion_models");
        assertEquals(List.of("diffusion_models: maquette/ink.safetensors", "loras: maquette/ink.safetensors",
                "text_encoders: maquette/ink.safetensors"), bench.sees(Way.LINKS).stream().sorted().toList());
    }

    @Test
    @NeedsSymbolicLinks
    void thePortableFormHasTheProgramInside() throws Exception {
        var portable = new Bench(bench.adapter(), temp.resolve("portable"), bench.shelf());
        Trees.write(portable.root().resolve("ComfyUI/models/checkpoints/a.safetensors"), "a");
        portable.share(Way.CONFIGURATION, ink, "loras");
        assertTrue(Files.exists(portable.root().resolve("ComfyUI").resolve(YAML)));
        assertTrue(portable.adapter().recognises(portable.root()));
    }
}
