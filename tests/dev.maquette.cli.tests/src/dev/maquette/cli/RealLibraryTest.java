// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.format.SafetensorsFile;
import dev.maquette.testkit.osgi.RunningServices;

/**
 * The commands on a real library with the real sample. Runs in OSGi only, with all of the headless product's bundles.
 */
class RealLibraryTest {

    @AutoClose
    private static RunningServices services;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findServices() {
        services = RunningServices.of(CommandLineProgram.class);
    }

    @BeforeEach
    void makeLibrary() {
        var said = run("library", "create", "library");
        assertEquals(0, said.code(), said.err());
    }

    @Test
    void aCoverInWebpIsDecodedByAReaderOfAnotherBundle() throws IOException {
        installed("sample:tiny-sd-onnx");
        Files.write(folder.resolve("cover.webp"), Base64.getDecoder()
                .decode("UklGRioAAABXRUJQVlA4TB4AAAAvB0ABALmM6H/sIqL/ASEBYY7/GyULBmQAYwKQWjY="));
        var said = run("models", "cover", "tiny-sd-onnx", "cover.webp", "--json");
        assertEquals(0, said.code(), said.err());
        assertNotNull(Json.read(said.out(), ModelRecord.class).coverImage());
    }

    @Test
    void theSampleIsInstalledListedShownChangedRemovedAndBroughtBack() throws IOException {
        var model = installed("sample:tiny-sd-onnx");
        assertEquals("onnx", model.format().id());
        assertEquals("sd-1", model.base().id());
        var path = Path.of(run("models", "path", "tiny-sd-onnx").out().strip());
        assertTrue(path.startsWith(folder.resolve("library/models")), path.toString());
        assertTrue(Files.exists(path.resolve("unet/model.onnx")));

        assertEquals(0, run("models", "set", model.key(), "--name", "Shapes", "--rating", "5", "--tag", "tiny").code());
        var shown = Json.read(run("models", "show", "shapes", "--json").out(), ModelRecord.class);
        assertEquals(5, shown.rating());
        assertEquals("Shapes", shown.name());
        assertTrue(run("models", "list", "tiny").out().contains("Shapes"));
        assertTrue(run("models", "list", "--rating", "3+", "--state", "never-used,missing").out().contains("Shapes"));
        assertFalse(run("models", "list", "--rating", "0,4").out().contains("Shapes"));
        assertFalse(run("models", "list", "--state", "duplicate").out().contains("Shapes"));
        assertEquals(2, run("models", "list", "--saved", "Unheard").code());

        assertEquals(0, run("models", "rm", "--yes", "Shapes").code());
        assertFalse(Files.exists(path));
        assertEquals("", run("models", "list", "--json").out());

        assertEquals(0, run("undo").code());
        assertTrue(Files.exists(path.resolve("unet/model.onnx")));
        assertEquals(model.key(), Json.read(run("models", "list", "--json").out(), ModelRecord.class).key());
    }

    @Test
    void aLibraryIsLookedAfter() throws IOException {
        var model = installed("sample:tiny-sd-diffusers");
        assertEquals(0, run("models", "set", model.key(), "--description", "shapes", "--rating", "4").code());
        assertEquals(0, run("models", "export", model.key(), "-o", "shapes.json").code());
        assertEquals(0, run("models", "set", model.key(), "--description", "").code());
        assertEquals(0, run("models", "import", model.key(), "shapes.json").code());
        assertTrue(run("models", "show", model.key()).out().contains("shapes"));
        assertTrue(run("models", "needs", model.key()).out().contains("nothing: it is complete"));
        assertFalse(run("models", "rm", "--dry-run", "--json", model.key()).out().contains("missed_by"));

        assertEquals(0, run("models", "rm", "--yes", "--keep-files", model.key()).code());
        assertTrue(run("orphans", "list").out().contains(model.key()));
        assertEquals(0, run("orphans", "adopt", "--all").code());
        assertEquals(4, Json.read(run("models", "show", model.key(), "--json").out(), ModelRecord.class).rating());

        assertEquals(0, run("models", "rm", "--yes", model.key()).code());
        assertTrue(run("trash", "list").out().contains("tiny-sd-diffusers"));
        assertEquals(0, run("models", "restore", "tiny-sd-diffusers").code());
        assertEquals("All files are there.\n", run("models", "missing").out());
        var path = Path.of(run("models", "path", model.key()).out().strip());
        Files.move(path, folder.resolve("moved"));
        assertTrue(run("models", "missing").out().contains("1 missing, 0 offline, of 1 model"));
        assertEquals(0, run("models", "locate", model.key(), "moved").code());
        assertEquals("All files are there.\n", run("models", "missing").out());
    }

    @Test
    void aSiteThatNoPluginKnowsIsTold() {
        var said = run("models", "search", "ink", "--hub", "nowhere");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("'nowhere'"), said.err());
    }

    @Test
    void aModelInPlaceStaysWhereItIs() {
        var sample = Path.of(run("models", "path", installed("sample:tiny-sd-diffusers").key()).out().strip());
        assertEquals(0, run("models", "rm", "--yes", "--keep-files", "tiny-sd-diffusers").code());
        assertTrue(Files.exists(sample));
        var elsewhere = folder.resolve("elsewhere");
        assertTrue(sample.toFile().renameTo(elsewhere.toFile()));

        var model = Json.read(run("models", "install", "--inplace", "--json", "elsewhere").out(), ModelRecord.class);
        assertFalse(model.managed());
        assertEquals(elsewhere.toString(), run("models", "path", model.key()).out().strip());
        assertEquals(0, run("models", "rm", "--yes", model.key()).code());
        assertTrue(Files.exists(elsewhere.resolve("model_index.json")));
    }

    @Test
    void aModelIsHashedAndTheHashIsNotWhatAnUndoTakesBack() throws IOException {
        var model = installed("sample:tiny-sd-diffusers");
        var file = Files.write(folder.resolve("ten.bin"), "model data".getBytes());
        assertEquals("blake3:ce3f0c5f3c05d119f4a5dcaf209b50d3149046a0d3a9adee9fed4c83cad6b4d0  ten.bin\n",
                run("hash", file.getFileName().toString()).out());

        var said = run("models", "hash", "--all");
        assertEquals(0, said.code(), said.err());
        var hashed = Json.read(run("models", "show", model.key(), "--json").out(), ModelRecord.class);
        assertTrue(hashed.hash().matches("blake3:[0-9a-f]{64}"), hashed.hash());
        assertTrue(run("hash", run("models", "path", model.key()).out().strip()).out().startsWith(hashed.hash()));
        assertTrue(run("models", "show", model.key()).out().contains(hashed.hash()));
        assertEquals("Every model has a hash.\n", run("models", "hash", "--all").out());

        assertEquals(0, run("undo").code());
        assertEquals("", run("models", "list", "--json").out());
    }

    @Test
    void aDryRunLeavesTheLibraryEmpty() {
        var said = run("models", "install", "--dry-run", "sample:tiny-sd-onnx");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("Would install tiny-sd-onnx (main, sd-1, onnx, 4.9 MB)"), said.out());
        assertEquals("", run("models", "list", "--json").out());
    }

    @Test
    void whatIsMissingOrBrokenIsToldWithItsReason() throws IOException {
        Files.write(folder.resolve("cut.safetensors"), new byte[]{9, 0, 0, 0, 0, 0, 0, 0, '{'});
        var said = run("models", "install", folder.resolve("missing.safetensors").toString(),
                "cut.safetensors", "sample:none");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("There is no such file: " + folder.resolve("missing.safetensors")), said.err());
        assertEquals(3, said.err().lines().count(), said.err());
        assertTrue(Files.exists(folder.resolve("cut.safetensors")));
        var identified = run("identify", "--json", "cut.safetensors");
        assertEquals(1, identified.code());
        assertEquals("invalid", Json.read(identified.out(), Map.class).get("status"));
    }

    @Test
    void aDecisionHoldsUntilItIsWithdrawn() {
        var model = installed("sample:tiny-sd-onnx");
        assertEquals(0, run("models", "set", model.key(), "--base", "sdxl").code());
        var again = run("models", "reidentify", model.key());
        assertEquals(0, again.code(), again.err());
        assertTrue(again.out().startsWith("1 model looked at, 0 changed."), again.out());
        assertEquals("sdxl", shown(model).base().id());
        assertEquals("0 models looked at, 0 would change.", run("models", "reidentify", "--outdated").out().strip());

        assertEquals(0, run("models", "set", model.key(), "--withdraw", "base").code());
        assertEquals("sd-1", shown(model).base().id());
        assertEquals(0, run("undo").code());
        assertEquals("sdxl", shown(model).base().id());
    }

    private ModelRecord shown(ModelRecord model) {
        return Json.read(run("models", "show", model.key(), "--json").out(), ModelRecord.class);
    }

    void aPipelineShowsTheTensorsOfItsSubModels() {
        var path = run("models", "path", installed("sample:tiny-sd-diffusers").key()).out().strip();
        var said = run("inspect", "--json", path);
        assertEquals(0, said.code(), said.err());
        var json = Json.read(said.out(), Map.class);
        assertEquals(List.of("text_encoder", "unet", "vae"), ((List<?>) json.get("by_submodule")).stream()
                .map(share -> ((Map<?, ?>) share).get("name")).toList());
        var same = run("inspect", path, "--compare", path);
        assertTrue(same.out().contains(" alike, 0 different, 0 only in the first, 0 only in the second"), same.out());
    }

    @Test
    void whatTheLibraryOwnsIsNotInstalledAgain() {
        var path = run("models", "path", installed("sample:tiny-sd-onnx").key()).out().strip();
        var said = run("models", "install", path, "--json");
        assertEquals(1, said.code());
        assertEquals("conflict", Json.read(said.err(), Map.class).get("problem"));
    }

    @Test
    void aScanTellsWhatTheLibraryHasAndInstallsTheRest() throws IOException {
        var managed = Path.of(run("models", "path", installed("sample:tiny-sd-diffusers").key()).out().strip());
        copy(managed, folder.resolve("found/copy"));
        Files.write(folder.resolve("found/cut.safetensors"), new byte[]{9, 0, 0, 0, 0, 0, 0, 0, '{'});
        assertEquals(List.of("same_content", "new"), scanned("found", "presence"));
        assertEquals(List.of("identified", "invalid"), scanned("found", "status"));
        assertEquals(List.of("same_path"), scanned("library/models", "presence"));

        assertEquals(0, run("models", "rm", "--yes", "tiny-sd-diffusers").code());
        var said = run("models", "scan", "found", "--install");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("2 models: 1 installed now, 1 broken or no model."), said.out());
        assertEquals(List.of("same_path", "new"), scanned("found", "presence"));
        assertTrue(Files.exists(folder.resolve("found/copy/model_index.json")));
    }

    @Test
    void aFileBesideAModelIsWrittenAndPutBack() throws IOException {
        var weights = new SafetensorsFile().tensor("a", "F32", 1).bytes();
        var shelf = Files.createDirectories(folder.resolve("shelf"));
        var model = Files.write(shelf.resolve("clay.safetensors"), weights).toString();
        var before = "{\"description\": \"\", \"notes\": \"fire\", \"odd\": 1.0}";
        var sidecar = Files.writeString(shelf.resolve("clay.json"), before);
        assertEquals(0, run("library", "adopt", "shelf", "--program", "folder", "--unknown", "--yes").code());
        assertTrue(run("models", "sidecars", model, "--read").out().contains(sidecar + " notes"));
        assertEquals(0, run("models", "set", model, "--description", "Fine").code());
        var said = run("models", "sidecars", model, "--yes");
        assertEquals(0, said.code(), said.err());
        assertEquals(before.replace("\"\"", "\"Fine\""), Files.readString(sidecar));
        assertEquals(0, run("models", "sidecars", "--undo").code());
        assertEquals(before, Files.readString(sidecar));
        assertTrue(run("models", "sidecars", "--all", "--yes", "--dialect", "none").err()
                .contains("a1111, lora-manager, stability-matrix, swarm, civitai, preview"));
    }

    @Test
    void aLibraryOfInvokeAiIsAdoptedWhereItLies() throws IOException, SQLException {
        var key = "0b8e1a6e-3a63-4d6f-9c2a-000000000001";
        copy(sample(), folder.resolve("invokeai/models").resolve(key));
        Files.createDirectories(folder.resolve("invokeai/databases"));
        try (var connection = JDBC.createConnection(
                "jdbc:sqlite:" + folder.resolve("invokeai/databases/invokeai.db"), new Properties());
                var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE migrations (version INTEGER)");
            sql.execute("INSERT INTO migrations VALUES (33)");
            sql.execute("CREATE TABLE models (id TEXT, config TEXT)");
            sql.execute("INSERT INTO models VALUES ('" + key + "', '{\"path\": \"" + key + "\", \"name\": "
                    + "\"Shapes\", \"type\": \"main\", \"base\": \"sd-1\", \"format\": \"diffusers\", "
                    + "\"trigger_phrases\": [\"square\"], \"default_settings\": {\"steps\": 7}}')");
        }
        var before = tree(folder.resolve("invokeai"));
        assertTrue(run("library", "adopt", "invokeai", "--dry-run").out().contains("1 would adopt"));
        var said = run("library", "adopt", "invokeai", "--yes");
        assertEquals(0, said.code(), said.err() + said.out());
        var model = Json.read(run("models", "show", key, "--json").out(), ModelRecord.class);
        assertEquals(List.of("Shapes", "main", "sd-1", "diffusers", List.of("square"), false),
                List.of(model.name(), model.type().id(), model.base().id(), model.format().id(),
                        model.triggerPhrases(), model.managed()));
        assertEquals(7, model.defaultSettings().steps());
        assertEquals(folder.resolve("invokeai/models").resolve(key).toString(),
                run("models", "path", key).out().strip());
        assertTrue(run("library", "adopt", "invokeai", "--yes").out().contains("1 in library"));
        assertEquals(0, run("undo").code());
        assertEquals("", run("models", "list", "--json").out());
        assertEquals(before, tree(folder.resolve("invokeai")));
    }

    @Test
    void whatLiesBesideModelsOfTheWebuiIsTakenOver() throws IOException {
        var lora = folder.resolve("webui/models/Lora/ink.safetensors");
        Files.createDirectories(lora.getParent());
        Files.createDirectories(folder.resolve("webui/models/Stable-diffusion"));
        copy(sample(), folder.resolve("webui/models/diffusers/shapes"));
        Files.write(lora, lora());
        Files.writeString(folder.resolve("webui/models/Lora/ink.json"),
                "{\"activation text\": \"ink, wash\", \"preferred weight\": 0.8, \"notes\": \"mine\"}");
        Files.writeString(folder.resolve("webui/models/Lora/ink.civitai.info"), "{broken");
        var before = tree(folder.resolve("webui"));
        var said = run("library", "adopt", "webui", "--yes");
        assertEquals(0, said.code(), said.err() + said.out());
        assertTrue(said.out().contains("2 models (a1111): 2 adopted."), said.out());
        assertTrue(said.out().contains("ink.civitai.info was left out"), said.out());
        var model = Json.read(run("models", "show", "ink", "--json").out(), ModelRecord.class);
        assertEquals(List.of("lora", "sd-1", List.of("ink", "wash"), "mine"), List.of(model.type().id(),
                model.base().id(), model.triggerPhrases(), model.notes()));
        assertEquals(0.8, model.defaultSettings().weight());
        assertEquals(before, tree(folder.resolve("webui")));
    }

    @Test
    void anotherProgramSeesTheModelsUntilThatIsTakenBack() throws IOException {
        Files.createDirectories(folder.resolve("comfy/models/loras"));
        Files.createDirectories(folder.resolve("comfy/models/checkpoints"));
        installed(Files.write(folder.resolve("ink.safetensors"), lora()).toString());
        var before = tree(folder.resolve("comfy"));
        assertEquals(1, run("library", "share", "comfy", "--test").code());
        var said = run("library", "share", "comfy", "--yes");
        assertEquals(0, said.code(), said.err() + said.out());
        assertTrue(said.out().contains("--extra-model-paths-config"), said.out());
        var tested = run("library", "share", "comfy", "--test");
        assertEquals(0, tested.code(), tested.out());
        assertTrue(tested.out().contains("loras: ink.safetensors"), tested.out());
        assertEquals(0, run("library", "unshare", "comfy", "--yes").code());
        assertEquals(before, tree(folder.resolve("comfy")));
        assertEquals(0, run("library", "share", "comfy", "--way", "links", "--yes").code());
        assertTrue(Files.isSymbolicLink(folder.resolve("comfy/models/loras/maquette/ink.safetensors")));
        assertEquals(0, run("library", "unshare", "comfy", "--yes").code());
        assertEquals(before.keySet(), tree(folder.resolve("comfy")).keySet());
    }

    /** The header of a LoRA as kohya's trainer names its parts, with four tensors of zeros. */
    private static byte[] lora() {
        var block = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k.lora_";
        var text = "lora_te_text_model_encoder_layers_0_mlp_fc1.lora_";
        return new SafetensorsFile().tensor(block + "down.weight", "F16", 4, 768)
                .tensor(block + "up.weight", "F16", 640, 4)
                .tensor(text + "down.weight", "F16", 4, 768).tensor(text + "up.weight", "F16", 3072, 4).bytes();
    }

    /** The files of a model that is in no library any more. */
    private Path sample() {
        var path = Path.of(run("models", "path", installed("sample:tiny-sd-diffusers").key()).out().strip());
        assertEquals(0, run("models", "rm", "--yes", "--keep-files", "tiny-sd-diffusers").code());
        return path;
    }

    /** Every name with its size and time. */
    private static Map<String, String> tree(Path root) throws IOException {
        var tree = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                tree.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return tree;
    }

    private List<Object> scanned(String where, String field) {
        var said = run("models", "scan", where, "--json");
        assertEquals(0, said.code(), said.err());
        return said.lines().stream().<Object>map(line -> Json.read(line, Map.class).get(field)).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void theSampleIsTheFirstStarterAndMarkedWhenItIsThere() {
        assertEquals(0, run("starters", "install", "sample:tiny-sd-onnx").code());
        var first = Json.read(run("starters", "list", "--json").lines().getFirst(), Map.class);
        assertEquals("sample:tiny-sd-onnx", first.get("source"));
        assertEquals(true, first.get("is_installed"));
    }

    @Test
    void theTourRunsTwice() {
        var first = run("--library", "tour", "tour");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().contains("Installed the sample tiny-sd-onnx (main, sd-1, onnx, 4.9 MB)"), first.out());
        var second = run("--library", "tour", "tour");
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().contains("The sample is there already"), second.out());
        assertTrue(Files.exists(folder.resolve("tour/red-circle.png")), first.out());
    }

    private ModelRecord installed(String source) {
        var said = run("models", "install", "--json", source);
        assertEquals(0, said.code(), said.err());
        return Json.read(said.out(), ModelRecord.class);
    }

    private Shell.Said run(String... arguments) {
        var line = arguments[0].startsWith("--") ? arguments : inLibrary(arguments);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new CommandLineProgram(
                new Services(() -> services.find(Libraries.class), () -> services.find(Identifier.class),
                        () -> services.find(Digests.class), () -> services.find(Inspector.class), Optional::empty,
                        FakePlugIns::new, FakePlugIns::new, "1.2.3"),
                new Terminal(InputStream.nullInputStream(), out, err, false, () -> 80, folder, folder,
                        Map.of("MAQUETTE_DEBUG", "1"), question -> null))
                .run(line);
        return new Shell.Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String[] inLibrary(String... arguments) {
        var line = new String[arguments.length + 2];
        line[0] = "--library";
        line[1] = "library";
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        return line;
    }
}
