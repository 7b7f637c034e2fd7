// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.json.Json;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.ConvertModel.Converted;

class ConvertCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-1", "Kiln", "");
    }

    @Test
    void whatIsGivenIsPassedOnAndWhatWasMadeIsTold() {
        var said = shell.run("models", "convert", "kiln", "--to", "onnx", "--dtype", "fp16", "--name", "Oven",
                "--output", "shelf", "--yes");

        assertEquals(0, said.code(), said.err());
        assertEquals(List.of(new ConvertModel("key-1", ConversionTarget.ONNX, Precision.FP16, "Oven",
                folder.resolve("shelf").toString(), false)), shell.library.requests);
        assertTrue(said.out().contains("/models/kiln") && said.out().contains("4.20 GB"), said.out());
        assertTrue(said.out().contains("It is smaller."), said.out());
        assertTrue(said.out().contains("maquette undo 9"), said.out());
    }

    @Test
    void whoIsThereIsToldHowLargeItIsBeforeHeIsAsked() {
        var said = shell.typing("n\n").run("models", "convert", "kiln", "--to", "diffusers");

        assertEquals(1, said.code());
        assertTrue(said.out().contains("about 4.20 GB in /models/kiln"), said.out());
        assertTrue(said.out().contains("Nothing was converted."), said.out());
        assertEquals(List.of(new ConvertModel("key-1", ConversionTarget.DIFFUSERS, null, null, null, true)),
                shell.library.requests);
    }

    @Test
    void whereNobodyIsThereConsentIsNeeded() {
        var said = shell.run("models", "convert", "kiln", "--to", "onnx");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--yes"), said.err());
        assertEquals(List.of(), shell.library.requests);
    }

    @Test
    void aDryRunIsALineForPrograms() {
        var said = shell.run("models", "convert", "kiln", "--to", "safetensors", "--dry-run", "--json");
        assertEquals(0, said.code(), said.err());
        var converted = Json.read(said.lines().getFirst(), Converted.class);
        assertEquals(new Converted(null, "Kiln (ONNX)", "/models/kiln", 4_200_000_000L, List.of("It is smaller."), 0),
                converted);
    }

    @Test
    void aFormatIsNeededAndIsOneOfThose() {
        assertEquals(2, shell.run("models", "convert", "kiln", "--yes").code());
        var said = shell.run("models", "convert", "kiln", "--to", "gguf", "--yes");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("gguf"), said.err());
    }
}
