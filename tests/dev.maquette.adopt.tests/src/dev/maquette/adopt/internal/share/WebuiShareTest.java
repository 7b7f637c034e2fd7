// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.testkit.NeedsSymbolicLinks;

class WebuiShareTest {

    private static final String SHELL = "webui-user.sh";
    private static final String BATCH = "webui-user.bat";

    @TempDir
    private Path temp;
    private Bench bench;
    private SharedModel ink;

    @BeforeEach
    void makeProgram() throws Exception {
        bench = Bench.of(new WebuiShare(), temp);
        Files.createDirectories(bench.root().resolve("models/Stable-diffusion"));
        ink = bench.model("lora", "sdxl", "ink.safetensors");
    }

    /** As it stands in scripts, on Windows too. */
    private static String slashed(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    @Test
    @NeedsSymbolicLinks
    void theOptionsForTheUserHideNothingOfHis() throws Exception {
        bench.write("models/Lora/own.safetensors", "own");
        bench.write("embeddings/own.pt", "own");
        var before = Trees.digest(bench.root());
        var arrangement = bench.share(Way.FLAGS, ink, "Stable-diffusion", "Lora", "embeddings");
        assertEquals(List.of("Start the program with these options each time: --lyco-dir-backcompat \""
                + bench.shelf().resolve("Lora") + "\" --ckpt-dir \"" + bench.shelf().resolve("Stable-diffusion")
                + "\""), arrangement.steps());
        assertEquals(Set.of("embeddings"), arrangement.refused().keySet());
        assertEquals(before, Trees.digest(bench.root()));
        assertEquals(List.of("Lora: ink.safetensors", "Lora: own.safetensors", "Stable-diffusion: ink.safetensors",
                "embeddings: own.pt"), bench.sees(Way.FLAGS).stream().sorted().toList());
    }

    @Test
    void anOptionInPlaceOfOwnFoldersIsTakenOnlyWhereTheyAreEmpty() throws Exception {
        assertEquals(Set.of("embeddings", "Lora"), bench.arrange(Way.FLAGS, "embeddings", "Lora").folders().keySet());
        bench.write("models/LyCORIS/own.safetensors", "own");
        bench.write("embeddings/own.pt", "own");
        assertEquals(Set.of(), bench.arrange(Way.FLAGS, "embeddings", "Lora").folders().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "export COMMANDLINE_ARGS=\"\"|export COMMANDLINE_ARGS=\"OURS\"",
            "export COMMANDLINE_ARGS=\"--xformers --port 7861\"|export COMMANDLINE_ARGS=\"--xformers --port 7861 OURS\"",
            "COMMANDLINE_ARGS=--xformers|COMMANDLINE_ARGS=\"--xformers OURS\"",
            "#export COMMANDLINE_ARGS=\"--api\"|#export COMMANDLINE_ARGS=\"--api\"\\nexport COMMANDLINE_ARGS=\"OURS\""})
    @NeedsSymbolicLinks
    void theScriptGetsOneMoreOptionAndLosesItAgain(String line, String expected) throws Exception {
        var script = "#!/bin/bash\n# Ümlaut\n" + line.replace("\\n", "\n") + "\n";
        bench.write(SHELL, script);
        bench.share(Way.CONFIGURATION, ink, "Stable-diffusion");
        var ours = "--ckpt-dir '" + bench.shelf().resolve("Stable-diffusion") + "'";
        assertEquals("#!/bin/bash\n# Ümlaut\n" + expected.replace("\\n", "\n").replace("OURS", ours) + "\n",
                bench.read(SHELL));
        assertEquals(List.of("Stable-diffusion: ink.safetensors"), bench.sees(Way.CONFIGURATION));
        var once = bench.read(SHELL);
        bench.share(Way.CONFIGURATION, ink, "Stable-diffusion");
        assertEquals(once, bench.read(SHELL));
        bench.withdraw(Way.CONFIGURATION);
        assertFalse(bench.read(SHELL).contains("ckpt-dir"), bench.read(SHELL));
        assertTrue(bench.read(SHELL).startsWith("#!/bin/bash\n# Ümlaut\n"));
    }

    @Test
    void batchFilesKeepTheirLineEndsAndGetForwardSlashes() throws Exception {
        bench.write(BATCH, "@echo off\r\n\r\nset COMMANDLINE_ARGS=--api\r\n\r\ncall webui.bat\r\n");
        bench.settle(Way.CONFIGURATION, "VAE");
        assertEquals("@echo off\r\n\r\nset COMMANDLINE_ARGS=--api --vae-dir \"" + slashed(bench.shelf().resolve("VAE"))
                + "\"\r\n\r\ncall webui.bat\r\n", bench.read(BATCH));
        bench.withdraw(Way.CONFIGURATION);
        assertEquals("@echo off\r\n\r\nset COMMANDLINE_ARGS=--api\r\n\r\ncall webui.bat\r\n", bench.read(BATCH));
        bench.write(BATCH, "@echo off\r\ncall webui.bat\r\n");
        bench.settle(Way.CONFIGURATION, "VAE");
        assertTrue(bench.read(BATCH).startsWith("@echo off\r\nset COMMANDLINE_ARGS=--vae-dir \""), bench.read(BATCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export COMMANDLINE_ARGS=\"$MORE\"", "export COMMANDLINE_ARGS=\"--a \\\"b\\\"\"",
            "export COMMANDLINE_ARGS=\"--a\"\nexport COMMANDLINE_ARGS=\"--b\"", "export COMMANDLINE_ARGS=\"--a\" # b",
            "COMMANDLINE_ARGS=`more`", "export COMMANDLINE_ARGS=\"--a \\\n --b\""})
    void whatAShellMightReadDifferentlyIsLeftAlone(String script) throws Exception {
        bench.write(SHELL, script + "\n");
        var refused = assertThrows(LibraryException.class, () -> bench.arrange(Way.CONFIGURATION, "VAE"));
        assertTrue(refused.told().contains("another way"), refused.told());
    }

    @Test
    void aFolderThatAShellWouldExpandIsRefused() throws Exception {
        bench.write(SHELL, "export COMMANDLINE_ARGS=\"\"\n");
        var awkward = new Bench(bench.adapter(), bench.root(), temp.resolve("$HOME it's/shared/kiln-1"));
        assertThrows(LibraryException.class, () -> awkward.arrange(Way.CONFIGURATION, "VAE"));
        assertEquals(1, awkward.arrange(Way.FLAGS, "VAE").steps().size());
    }

    @Test
    @NeedsSymbolicLinks
    void aFolderWithASpaceIsSaidAsItIs() throws Exception {
        bench.write(SHELL, "export COMMANDLINE_ARGS=\"\"\n");
        var spaced = new Bench(bench.adapter(), bench.root(), temp.resolve("my models/shared/kiln-1"));
        spaced.share(Way.CONFIGURATION, ink, "VAE");
        assertEquals(List.of("VAE: ink.safetensors"), spaced.sees(Way.CONFIGURATION));
    }

    @Test
    void anOptionOfTheUserIsNotOverridden() throws Exception {
        bench.write(SHELL, "export COMMANDLINE_ARGS=\"--ckpt-dir /mine --vae-dir '" + slashed(temp) + "/theirs'\"\n");
        Trees.write(temp.resolve("theirs/v.pt"), "v");
        var arrangement = bench.arrange(Way.CONFIGURATION, "Stable-diffusion", "VAE", "ControlNet");
        assertEquals(Set.of("ControlNet"), arrangement.folders().keySet());
        assertTrue(arrangement.refused().get("VAE").contains("--vae-dir already"));
        assertEquals(List.of("VAE: v.pt"), bench.sees(null));
    }

    @Test
    @NeedsSymbolicLinks
    void forgeEntersNoLinkedFoldersOfVaes() throws Exception {
        bench.write("elsewhere/a.safetensors", "a");
        Files.createDirectories(bench.root().resolve("models/VAE"));
        Files.createDirectories(bench.root().resolve("models/Lora"));
        for (var kind : List.of("VAE", "Lora")) {
            Files.createSymbolicLink(bench.root().resolve("models").resolve(kind).resolve("far"),
                    bench.root().resolve("elsewhere"));
        }
        assertEquals(List.of("Lora: far/a.safetensors", "VAE: far/a.safetensors"),
                bench.sees(null).stream().sorted().toList());
        Files.createDirectories(bench.root().resolve("modules_forge"));
        assertEquals(List.of("Lora: far/a.safetensors"), bench.sees(null));
        bench.share(Way.LINKS, ink, "VAE");
        assertTrue(bench.sees(Way.LINKS).contains("VAE: maquette/ink.safetensors"));
        assertEquals(new Fit.Of("text_encoder"),
                bench.adapter().fit(bench.root(), bench.model("t5_encoder", "any", "t5.gguf")));
    }

    @Test
    void whereNamesAloneCountTheLastOneDoes() throws Exception {
        bench.write("models/Lora/a/x.safetensors", "x");
        bench.write("models/LyCORIS/x.pt", "x");
        bench.write("models/Stable-diffusion/a/x.ckpt", "x");
        bench.write("models/Stable-diffusion/b/x.ckpt", "x");
        assertEquals(List.of("Lora: " + Path.of("a", "x.safetensors") + " (Its name is taken by "
                + bench.root().resolve("models/LyCORIS/x.pt") + ", which comes later.)", "Lora: x.pt",
                "Stable-diffusion: " + Path.of("a", "x.ckpt"), "Stable-diffusion: " + Path.of("b", "x.ckpt")),
                bench.sees(null).stream().sorted().toList());
    }

    @Test
    void relativesAreToldApart() throws Exception {
        assertTrue(bench.adapter().recognises(bench.root()));
        bench.write("installer.py", "");
        bench.write("launch.py", "");
        assertFalse(bench.adapter().recognises(bench.root()));
        assertTrue(new SdNextShare().recognises(bench.root()));
    }
}
