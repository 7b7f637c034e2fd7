// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.core.internal.identify.rules.RuleBook;
import dev.maquette.core.internal.identify.rules.RuleFile;

class ProbingTest {

    private static final String RULES = """
            {"rules":[
              {"id":"main.test","version":7,"applies":"file","type":"main","base":"sd-1","format":"checkpoint",
               "evidence":[{"fact":"has a U-Net","key":"unet"},{"fact":"has text","key":"text"}],
               "variant":[{"when":{"key":"extra"},"value":"inpaint"},{"value":"normal"}],
               "prediction_type":"epsilon","default_settings":{"width":512,"height":512}}]}""";

    private Probing probing;

    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws Exception {
        probing = new Probing(new Installed(List.of(new ReaderEntry("text", false, List.of(".pt"), new TextReader())),
                new RuleBook(RuleFile.read(new StringReader(RULES), "rules.json"))));
    }

    @Test
    void namesAModelAndSaysWhy() throws Exception {
        var answer = identify(write("My Model.v1.pt", "TEXT\nunet\ntext\n"));
        assertEquals(Status.IDENTIFIED, answer.status());
        assertEquals(new ModelType("main"), answer.type());
        assertEquals(new BaseModel("sd-1"), answer.base());
        assertEquals("normal", answer.variant());
        assertEquals("epsilon", answer.predictionType());
        assertEquals(512, answer.defaultSettings().width());
        assertEquals("My Model.v1", answer.name());
        assertEquals(15, answer.fileSize());
        assertEquals("main.test", answer.ruleId());
        assertEquals(7, answer.ruleVersion());
        assertEquals(List.of(true, true), answer.evidence().stream().map(fact -> fact.held()).toList());
        assertNull(answer.reason());
    }

    @Test
    void saysWhatTheNearestRuleMisses() throws Exception {
        var answer = identify(write("m.pt", "TEXT\nunet\n"));
        assertEquals(Status.UNKNOWN, answer.status());
        assertEquals(ModelType.UNKNOWN, answer.type());
        assertEquals(List.of(), answer.evidence());
        assertEquals("main.test", answer.candidates().getFirst().rule());
        assertTrue(answer.reason().contains("has text (tensor names: tensor text wanted, nothing found)"));
    }

    @Test
    void tellsOfASuffixThatDoesNotFitTheContent() throws Exception {
        var fact = identify(write("m.safetensors", "TEXT\nunet\ntext\n")).evidence().getLast();
        assertEquals(".pt", fact.expected());
        assertEquals("m.safetensors", fact.found());
        assertEquals(false, fact.held());
    }

    @Test
    void whatTheUserDecidedIsKept() throws Exception {
        var file = write("m.pt", "TEXT\nunet\ntext\n");
        var decided = probing.identify(file, Map.of("variant", "inpaint", "name", "Mine"), new NullProgressMonitor());
        assertEquals(List.of("inpaint", "Mine"), List.of(decided.variant(), decided.name()));
        assertEquals(Status.UNKNOWN,
                probing.identify(file, Map.of("base", "flux"), new NullProgressMonitor()).status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            broken | Line 2 is broken.
            beyond | It could not be read
            fault  | could not cope
            deep   | could not cope
            """)
    void aBrokenFileOrAFailingReaderMakesAnInvalidModel(String line, String reason) throws Exception {
        var answer = identify(write("m.pt", "TEXT\n" + line + "\n"));
        assertEquals(Status.INVALID, answer.status());
        assertTrue(answer.reason().contains(reason), answer.reason());
        assertNull(answer.type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m.gguf        | GGUF....     | a GGUF file
            m.ckpt        | PK\u0003\u0004zip | a zip archive
            m.bin         | what is this | a file of an unknown kind
            m.safetensors | <html>       | a web page
            n.safetensors | GGUF....     | a GGUF file
            o.safetensors | PK\u0003\u0004zip | a zip archive
            p.safetensors | {"a": 1}     | a JSON text
            """)
    void saysThatNoFormatReadsAFile(String name, String text, String kind) throws Exception {
        var answer = identify(write(name, text));
        assertEquals(Status.UNKNOWN, answer.status());
        assertTrue(answer.reason().startsWith("No installed format reads this: it looks like " + kind),
                answer.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "archive.zip", "noSuffix"})
    void rejectsFilesThatAreNoModels(String name) throws Exception {
        assertEquals(Status.REJECTED, identify(write(name, "TEXT\nunet\ntext\n")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.SAFETENSORS", "a.Ckpt", "a.pt", "a.pth", "a.bin", "a.gguf", "a.onnx"})
    void looksIntoEverySuffixThatModelsHave(String name) throws Exception {
        assertEquals(Status.IDENTIFIED, identify(write(name, "TEXT\nunet\ntext\n")).status());
    }

    @Test
    void rejectsWhatIsNotThere() {
        assertEquals(Status.REJECTED, identify(folder.resolve("gone.pt")).status());
    }

    @Test
    void rejectsWhatMayNotBeRead() throws Exception {
        var file = write("m.pt", "TEXT\n");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");
        assertEquals(Status.REJECTED, identify(file).status());
    }

    @Test
    void rejectsFoldersWithoutAModel() throws Exception {
        write("pack/a/b/c/model.pt", "TEXT\n");
        assertEquals(Status.REJECTED, identify(folder.resolve("pack")).status());
        write("pack/.hidden/model.pt", "TEXT\n");
        assertEquals(Status.REJECTED, identify(folder.resolve("pack")).status());
        write("pack/a/b/model.pt", "TEXT\n");
        var answer = identify(folder.resolve("pack"));
        assertEquals(Status.UNKNOWN, answer.status());
        assertEquals(15, answer.fileSize());
        assertEquals("pack", answer.name());
    }

    @Test
    void rejectsFoldersWithManyFilesUnlessTheyDescribeThemselves() throws Exception {
        for (int i = 0; i < 51; i++) {
            write("many/" + i + ".pt", "TEXT\n");
        }
        assertEquals(Status.REJECTED, identify(folder.resolve("many")).status());
        write("many/model_index.json", "{\"_class_name\":\"Pipeline\"}");
        assertEquals(Status.UNKNOWN, identify(folder.resolve("many")).status());
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        var file = write("m.pt", "TEXT\nunet\n");
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> probing.identify(file, Map.of(), monitor));
    }

    @ParameterizedTest
    @CsvSource({"a.safetensors,a", "A.CKPT,A", "x.y.bin,x.y", "m.gguf,m", "m.onnx,m", "m.pth,m.pth",
            "m.safetensors.index.json,m", ".pt,.pt"})
    void namesAFileWithoutItsSuffix(String file, String name) {
        assertEquals(name, ModelName.of(Path.of(file), false));
        assertEquals(file, ModelName.of(Path.of(file), true));
    }

    @Test
    void aFileThatWouldRunCodeIsInvalidWhateverElseItHolds() throws Exception {
        var found = identify(write("m.pt", "TEXT\nunet.weight\nunsafe"));
        assertEquals(Status.INVALID, found.status());
        assertEquals("Unsafe: this file would run code. It calls os.system at byte 6,687. Maquette did not run it.",
                found.reason());
        assertEquals(Verdict.UNSAFE, found.safety().verdict());
        assertTrue(Json.write(found).contains("\"safety\":{\"verdict\":\"unsafe\",\"findings\":[{\"opcode\":"));
    }

    @Test
    void whatIsNotKnownToBeHarmlessIsToldWithTheAnswer() throws Exception {
        var found = identify(write("m.pt", "TEXT\nunclear"));
        assertEquals(Status.UNKNOWN, found.status());
        assertEquals(Verdict.UNKNOWN, found.safety().verdict());
    }

    private Identification identify(Path path) {
        return probing.identify(path, Map.of(), new NullProgressMonitor());
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
