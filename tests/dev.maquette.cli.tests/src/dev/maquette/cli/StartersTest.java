// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ListStarters.Starter;
import dev.maquette.api.starter.StarterModel;

class StartersTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        add("Sample", "sample:one", "key-1", true, List.of());
        add("Kiln", "made:kiln", null, true, List.of("made:clay"));
        add("Clay", "made:clay", null, false, List.of());
        add("Depth", "made:depth-1", null, true, List.of());
        add("Depth", "bad:depth-2", null, true, List.of());
    }

    private void add(String name, String source, String key, boolean listed, List<String> missing) {
        shell.library.starters.add(new Starter(new StarterModel(name, new ModelType("main"), new BaseModel("sdxl"),
                null, null, source, 6_900_000_000L, "for pots", missing, List.of("pottery"), List.of(),
                name.equals("Kiln") ? "non-commercial" : null, listed), key, missing));
    }

    private List<String> installs() {
        return shell.library.requests.stream().filter(InstallModel.class::isInstance)
                .map(request -> ((InstallModel) request).source()).toList();
    }

    @Test
    void theListSaysSizeStateAndLicence() {
        var said = shell.run("starters", "list");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("NAME    TYPE  BASE     SIZE  STATE      LICENCE         SOURCE",
                "Sample  main  sdxl  6.90 GB  installed                  sample:one",
                "Kiln    main  sdxl  6.90 GB             non-commercial  made:kiln",
                "Depth   main  sdxl  6.90 GB                             made:depth-1",
                "Depth   main  sdxl  6.90 GB                             bad:depth-2", "4 models, 1 installed."),
                said.lines());
    }

    @Test
    void wordsAndBundlesNarrowTheList() {
        assertEquals(1, shell.run("starters", "list", "kiln", "--json").lines().size());
        assertEquals(4, shell.run("starters", "list", "--bundle", "pottery", "--json").lines().size());
        var wrong = shell.run("starters", "list", "--bundle", "glass");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("pottery"), wrong.err());
    }

    @Test
    void programsReadEverything() {
        var kiln = Json.read(shell.run("starters", "list", "kiln", "--json").out(), Map.class);
        assertEquals(false, kiln.get("is_installed"));
        assertEquals(6_900_000_000L, kiln.get("size"));
        assertEquals(List.of("made:clay"), kiln.get("missing"));
        assertEquals("non-commercial", kiln.get("license_note"));
    }

    @Test
    void whatAModelNeedsIsInstalledBeforeIt() {
        var said = shell.run("starters", "install", "kiln");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("made:clay", "made:kiln"), installs());
    }

    @Test
    void whatIsThereIsNotInstalledAgainAndOneThatFailsLeavesTheOthersAlone() {
        var said = shell.run("starters", "install", "pottery");
        assertEquals(1, said.code());
        assertTrue(said.out().contains("Sample is in the library already."), said.out());
        assertTrue(said.err().contains("bad:depth-2 is cut off."), said.err());
        assertEquals(List.of("made:clay", "made:kiln", "made:depth-1", "bad:depth-2"), installs());
    }

    @Test
    void aNameThatSeveralHaveIsNotDecided() {
        var said = shell.run("starters", "install", "depth");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("made:depth-1"), said.err());
        assertEquals(0, shell.run("starters", "install", "made:depth-1").code());
        assertEquals(2, shell.run("starters", "install", "nothing").code());
    }
}
