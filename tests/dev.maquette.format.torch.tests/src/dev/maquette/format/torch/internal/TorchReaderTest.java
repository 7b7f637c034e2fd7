// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.testkit.format.PickleWriter;
import dev.maquette.testkit.format.TorchArchive;
import dev.maquette.testkit.probe.ProbedFile;

class TorchReaderTest {

    private static final TensorInfo HALF = new TensorInfo("F16", List.of(2L, 3L), 12);

    private final TorchReader reader = new TorchReader();

    @TempDir
    private Path folder;

    @Test
    void readsAnArchive() throws Exception {
        var content = read("a.ckpt", TorchArchive.of(wrapped(), 12));
        assertEquals("torch", content.container());
        assertEquals(Set.of("w"), content.tensors().keySet());
        assertEquals(HALF, content.tensors().get("w"));
        assertEquals("220000", content.metadata().get("global_step"));
        assertEquals("zip", content.metadata().get("torch.layout"));
        assertEquals(Verdict.SAFE, content.safety().verdict());
        assertEquals(List.of(), content.safety().findings());
    }

    @Test
    void readsADeflatedPickleAndCommentsBehindTheDirectory() throws Exception {
        var archive = new TorchArchive().deflated("m/data.pkl", wrapped()).stored("m/data/0", new byte[12]).bytes();
        assertEquals(HALF, read("a.pt", archive).tensors().get("w"));
    }

    @Test
    void readsWhatOldVersionsWrote() throws Exception {
        var content = read("old.ckpt", legacy(wrapped(), 12));
        assertEquals(HALF, content.tensors().get("w"));
        assertEquals("legacy", content.metadata().get("torch.layout"));
        var cut = refusal("cut.ckpt", legacy(wrapped(), 5));
        assertTrue(cut.startsWith("The file is cut off: "), cut);
    }

    @Test
    void tellsWhereTheValuesOfAnArchiveAre() throws Exception {
        var numbers = "the numbers!".getBytes(StandardCharsets.ISO_8859_1);
        var archive = new TorchArchive().stored("m/data.pkl", wrapped()).stored("m/data/0", numbers);
        assertEquals("the numbers!", valuesOfW("a.ckpt", archive.bytes()));
        var packed = new TorchArchive().stored("m/data.pkl", wrapped()).deflated("m/data/0", numbers);
        assertEquals("", valuesOfW("packed.ckpt", packed.bytes()));
        var foreign =
                new TorchArchive().stored("m/data.pkl", wrapped()).stored("m/data/0", numbers).stored("m/byteorder",
                        "big".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("", valuesOfW("foreign.ckpt", foreign.bytes()));
    }

    @Test
    void tellsWhereTheValuesOfAnOldFileAreUnlessItsCountsAreOthers() throws Exception {
        var file = legacy(wrapped(), 12);
        System.arraycopy("the numbers!".getBytes(StandardCharsets.ISO_8859_1), 0, file, file.length - 12, 12);
        file[file.length - 20] = 6;
        assertEquals("the numbers!", valuesOfW("old.ckpt", file));
        file[file.length - 20] = 7;
        assertEquals("", valuesOfW("other.ckpt", file));
    }

    /** What stands where the tensor's values are, empty when nobody knows where that is. */
    private String valuesOfW(String name, byte[] file) throws IOException, InvalidModelException {
        var path = Files.write(folder.resolve(name), file);
        var place = reader.places(new ProbedFile(path)).get("w");
        if (place == null) {
            return "";
        }
        assertEquals(path, place.file());
        return new String(file, (int) place.offset(), 12, StandardCharsets.ISO_8859_1);
    }

    @Test
    void keepsTheNamesOfTextualInversions() throws Exception {
        var pickle = PickleWriter.protocol2().op('}', '(').text("string_to_token").op('}').text("*").number(265).op('s')
                .text("string_to_param").op('}').text("*").tensor("FloatStorage", "0", 1, 768).op('s').text("name")
                .text("old").text("step").op('N', 'u').stop();
        var content = read("ti.pt", TorchArchive.of(pickle, 3072));
        assertEquals(Set.of("string_to_param.*"), content.tensors().keySet());
        assertEquals("265", content.metadata().get("string_to_token.*"));
        assertEquals("old", content.metadata().get("name"));
        assertEquals("null", content.metadata().get("step"));
    }

    @Test
    void keepsTheOuterNameOfOtherDictionaries() throws Exception {
        var pickle = PickleWriter.protocol2().op('}').text("params_ema").op('}').text("conv.weight")
                .tensor("BFloat16Storage", "0", 2, 3).op('s', 's').stop();
        assertEquals(new TensorInfo("BF16", List.of(2L, 3L), 12),
                read("up.pth", TorchArchive.of(pickle, 12)).tensors().get("params_ema.conv.weight"));
    }

    @Test
    void readsParametersAndNewRebuilds() throws Exception {
        var pickle = PickleWriter.protocol2().op('}', '(').text("p").global("torch._utils", "_rebuild_parameter")
                .op('(')
                .tensor("FloatStorage", "0", 1, 2).op(0x88).global("collections", "OrderedDict").op(')', 'R', 't', 'R')
                .text("m").global("torch._utils", "_rebuild_meta_tensor_no_storage").op('(')
                .global("torch", "float8_e4m3fn").op('(').number(4).number(5).op('t').op('(').number(5).number(1)
                .op('t', 0x89, 't', 'R', 'u').stop();
        var content = read("a.pt", TorchArchive.of(pickle, 8));
        assertEquals(new TensorInfo("F32", List.of(1L, 2L), 8), content.tensors().get("p"));
        assertEquals(new TensorInfo("F8_E4M3", List.of(4L, 5L), 20), content.tensors().get("m"));
        assertEquals(Verdict.SAFE, content.safety().verdict());
    }

    @Test
    void readsTheStateOfWholeModulesAndSaysWhatItDoesNotKnow() throws Exception {
        var pickle = PickleWriter.protocol2().global("my.nets", "Net").op(')', 0x81, '}').text("_parameters").op('}')
                .text("weight").tensor("HalfStorage", "0", 2, 3).op('s', 's', 'b').stop();
        var content = read("net.pt", TorchArchive.of(pickle, 12));
        assertEquals(Set.of("weight"), content.tensors().keySet());
        assertEquals(Verdict.UNKNOWN, content.safety().verdict());
        var finding = content.safety().findings().getFirst();
        assertEquals("GLOBAL", finding.opcode());
        assertEquals(2, finding.offset());
        assertEquals("my.nets.Net", finding.global());
    }

    @Test
    void tellsTorchScript() throws Exception {
        var archive = new TorchArchive().stored("s/data.pkl", wrapped()).stored("s/code/__torch__.py", new byte[9])
                .stored("s/constants.pkl", PickleWriter.protocol2().op(')').stop()).bytes();
        var content = read("s.pt", archive);
        assertEquals("torchscript", content.metadata().get("torch.layout"));
        assertEquals(Verdict.UNKNOWN, content.safety().verdict());
        assertTrue(content.safety().findings().getFirst().text().contains("TorchScript"));
    }

    @Test
    void findsCodeInEveryPickleOfAnArchive() throws Exception {
        var evil = PickleWriter.protocol2().call("os", "system", "echo").stop();
        var content = read("a.pt", new TorchArchive().stored("a/data.pkl", wrapped()).stored("a/data/0", new byte[12])
                .stored("b/other.pkl", evil).bytes());
        assertEquals(Verdict.UNSAFE, content.safety().verdict());
        assertEquals("It calls os.system at byte 2 of b/other.pkl.", content.safety().findings().getFirst().text());
    }

    @Test
    void refusesAnArchiveThatLacksOrCutsStorages() throws Exception {
        assertTrue(
                refusal("a.pt", new TorchArchive().stored("a/data.pkl", wrapped()).bytes()).contains("lacks a/data/0"));
        assertTrue(refusal("a.pt", TorchArchive.of(wrapped(), 11)).contains("holds 11 of the 12 bytes"));
        var whole = TorchArchive.of(wrapped(), 12);
        assertTrue(refusal("a.pt", Arrays.copyOf(whole, whole.length - 30)).startsWith("The file is cut off"));
    }

    @Test
    void refusesArchivesThatAreNotOfPyTorch() throws Exception {
        assertTrue(refusal("a.bin", new TorchArchive().stored("x/model.safetensors", new byte[3]).bytes())
                .contains("It holds x/model.safetensors"));
        assertFalse(recognises("a.zip", new TorchArchive().stored("readme.txt", new byte[3]).bytes()));
        assertTrue(recognises("model.safetensors", TorchArchive.of(wrapped(), 12)));
    }

    @Test
    void refusesZipBombs() throws Exception {
        var archive = new TorchArchive().deflated("a/data.pkl", new byte[65 << 20]).bytes();
        assertTrue(refusal("a.pt", archive).contains("zip bomb"));
        var liar = new TorchArchive()
                .deflated("a/data.pkl", PickleWriter.protocol2().op('(').raw("0(".repeat(1000)).bytes())
                .bytes();
        assertTrue(refusal("b.pt", liar).contains("cut off"));
    }

    @Test
    void refusesAnArchiveThatReadersWouldUnderstandInTwoWays() throws Exception {
        var archive = TorchArchive.of(wrapped(), 12);
        var text = new String(archive, StandardCharsets.ISO_8859_1);
        var twoNames = text.replaceFirst("archive/data.pkl", "archive/dato.pkl").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(refusal("a.pt", twoNames).contains("two names"));
        var twice = new TorchArchive().stored("a/data.pkl", wrapped()).stored("a/dat0.pkl", wrapped()).bytes();
        var same = new String(twice, StandardCharsets.ISO_8859_1).replace("dat0", "data");
        assertTrue(refusal("b.pt", same.getBytes(StandardCharsets.ISO_8859_1)).contains("two entries"));
    }

    @Test
    void saysWhatCameInsteadOfAModel() throws Exception {
        assertTrue(refusal("a.pt", "<html>".getBytes()).contains("web page"));
        assertTrue(refusal("a.pt", "version https://git-lfs.github.com".getBytes()).contains("git lfs pull"));
        assertEquals("The file is empty.", refusal("a.pt", new byte[0]));
        assertTrue(refusal("a.bin", "just words".getBytes()).contains("neither a zip archive nor a pickle"));
    }

    @Test
    void tellsItsFilesByContent() throws Exception {
        assertTrue(recognises("a.safetensors", wrapped()));
        assertFalse(recognises("a.bin", "GGUF and more".getBytes()));
        assertFalse(recognises("a.ckpt", "\u0010\0\0\0\0\0\0\0{\"a\":1}".getBytes()));
        assertFalse(recognises("a.txt", "words".getBytes()));
        assertFalse(reader.recognises(new ProbedFile(folder)));
    }

    @Test
    void readsTheCorpusWhereItIsPresent() throws Exception {
        var corpus = System.getProperty("maquette.corpus");
        assumeTrue(corpus != null, "no corpus is given");
        try (var files = Files.walk(Path.of(corpus))) {
            for (var file : files.filter(TorchReaderTest::model).toList()) {
                var probe = new ProbedFile(file);
                assertTrue(reader.recognises(probe), file.toString());
                if (file.toString().contains("evil")) {
                    var safety = reader.read(probe).safety();
                    assertEquals(Verdict.UNSAFE, safety.verdict());
                    assertEquals("posix.system", safety.findings().getFirst().global());
                } else if (file.toString().contains("bad-")) {
                    assertThrows(InvalidModelException.class, () -> reader.read(probe));
                } else {
                    var content = reader.read(probe);
                    assertFalse(content.tensors().isEmpty(), file.toString());
                    assertEquals(Verdict.SAFE, content.safety().verdict(), file.toString());
                }
            }
        }
    }

    private static boolean model(Path path) {
        return path.toString().matches(".*\\.(ckpt|pt|pth|bin)") && Files.isRegularFile(path);
    }

    /** {state_dict: {w: tensor}, global_step: 220000}. */
    static byte[] wrapped() {
        return PickleWriter.protocol2().op('}', '(').text("state_dict").global("collections", "OrderedDict")
                .op(')', 'R').text("w").tensor("HalfStorage", "0", 2, 3).op('s').text("global_step").number(220_000)
                .op('u').stop();
    }

    static byte[] legacy(byte[] object, int data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(PickleWriter.protocol2().magic().stop());
        out.writeBytes(PickleWriter.protocol2().op('M', 0xe9, 3).stop());
        out.writeBytes(PickleWriter.protocol2().op('}').stop());
        out.writeBytes(object);
        out.writeBytes(PickleWriter.protocol2().op(']').text("0").op('a').stop());
        out.writeBytes(new byte[8 + data]);
        return out.toByteArray();
    }

    private boolean recognises(String name, byte[] bytes) throws IOException {
        return reader.recognises(new ProbedFile(Files.write(folder.resolve(name), bytes)));
    }

    private ModelContent read(String name, byte[] bytes) throws IOException, InvalidModelException {
        assertTrue(recognises(name, bytes));
        return reader.read(new ProbedFile(folder.resolve(name)));
    }

    private String refusal(String name, byte[] bytes) {
        return assertThrows(InvalidModelException.class, () -> read(name, bytes)).getMessage();
    }
}
