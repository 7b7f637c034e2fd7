// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.testkit.format.Proto;
import dev.maquette.testkit.probe.ProbedFile;

class OnnxReaderTest {

    private static final int FLOAT = 1;
    private static final int FLOAT16 = 10;

    private final OnnxReader reader = new OnnxReader();

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheModelSaysAboutItself() throws Exception {
        var file = write(Proto.model(new Proto()).text(3, "2.1").number(5, 4)
                .message(8, new Proto().text(1, "com.microsoft").number(2, 1))
                .message(14, new Proto().text(1, "author").text(2, "someone")));
        var content = read(file);
        assertEquals("onnx", content.container());
        assertEquals(Files.size(file), content.fileSize());
        assertEquals("model.onnx", content.fileName());
        assertEquals(List.of("8", "test", "2.1", "4", "17", "1", "someone"),
                List.of("ir_version", "producer_name", "producer_version", "model_version", "opset",
                        "opset.com.microsoft", "metadata.author").stream().map(content.metadata()::get).toList());
    }

    @Test
    void readsInputsAndOutputsWithTheirTypes() throws Exception {
        var metadata = read(write(Proto.model(new Proto()
                .message(11, Proto.value("sample", FLOAT, "batch", "4", "", "64"))
                .message(11, new Proto().text(1, "any")
                        .message(2, new Proto().message(1, new Proto().number(1, FLOAT16))))
                .message(11, new Proto().text(1, "list").message(2, new Proto().message(4, new Proto())))
                .message(12, Proto.value("out", FLOAT16, "1"))
                .message(12, Proto.value("scalar", 99))))).metadata();
        assertEquals("FLOAT[batch,4,?,64]", metadata.get("input.sample"));
        assertEquals("FLOAT16", metadata.get("input.any"));
        assertEquals("SEQUENCE", metadata.get("input.list"));
        assertEquals("FLOAT16[1]", metadata.get("output.out"));
        assertEquals("TYPE99[]", metadata.get("output.scalar"));
    }

    @Test
    void anInitializerIsNoInputEvenWhereOldFilesListItAsOne() throws Exception {
        var content = read(write(Proto.model(new Proto().message(5, Proto.tensor("w", FLOAT, 2, 3))
                .message(11, Proto.value("w", FLOAT, "2", "3")).message(11, Proto.value("x", FLOAT, "2")))));
        assertNull(content.metadata().get("input.w"));
        assertEquals(new TensorInfo("FLOAT", List.of(2L, 3L), 24), content.tensors().get("w"));
    }

    @Test
    void readsInitializersInTheirOrder() throws Exception {
        var content = read(write(Proto.model(new Proto()
                .message(5, Proto.tensor("b", FLOAT, 2).bytes(9, new byte[8]))
                .message(5, new Proto().bytes(1, new byte[]{3, 5}).number(2, 22).text(8, "int4").bytes(9, new byte[8]))
                .message(5, Proto.tensor("a", FLOAT16))
                .message(5, Proto.tensor("words", 8, 2).text(6, "one").text(6, "three")))));
        assertEquals(List.of("b", "int4", "a", "words"), List.copyOf(content.tensors().keySet()));
        assertEquals(new TensorInfo("INT4", List.of(3L, 5L), 8), content.tensors().get("int4"));
        assertEquals(new TensorInfo("FLOAT16", List.of(), 2), content.tensors().get("a"));
        assertEquals(new TensorInfo("STRING", List.of(2L), 8), content.tensors().get("words"));
    }

    @Test
    void aSparseTensorHasItsWholeShapeAndTheBytesThatAreStored() throws Exception {
        var sparse = new Proto().message(1, Proto.tensor("s", FLOAT, 2)).message(2, Proto.tensor("", 7, 2))
                .number(3, 10).number(3, 10);
        assertEquals(new TensorInfo("FLOAT", List.of(10L, 10L), 24),
                read(write(Proto.model(new Proto().message(15, sparse)))).tensors().get("s"));
        assertTrue(refusal(Proto.model(new Proto().message(15, new Proto()))).contains("sparse tensor lacks"));
    }

    @ParameterizedTest
    @CsvSource({"1,4", "2,1", "3,1", "4,2", "5,2", "6,4", "7,8", "9,1", "10,2", "11,8", "12,4", "13,8", "14,8", "15,16",
            "16,2", "17,1", "18,1", "19,1", "20,1", "21,1", "22,1", "23,1", "24,1", "25,1", "26,1"})
    void knowsTheSizeOfEveryElementType(int type, int bytes) throws Exception {
        var tensor = Proto.tensor("t", type, 1).bytes(9, new byte[bytes]);
        assertEquals(bytes, read(write(Proto.model(new Proto().message(5, tensor)))).tensors().get("t").bytes());
    }

    @Test
    void neverReadsWeights() throws Exception {
        long data = 2_000_000_000L;
        var tensor = Proto.tensor("w", FLOAT, data / 4).length(9, data).toBytes();
        var graph = new Proto().length(5, tensor.length + data).raw(tensor).toBytes();
        var head = new Proto().number(1, 8).length(7, graph.length + data).raw(graph).toBytes();
        var file = folder.resolve("large.onnx");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(head);
            out.seek(head.length + data);
            out.write(new Proto().message(8, new Proto().number(2, 17)).toBytes());
        }
        var probe = new ProbedFile(file);
        assertTrue(reader.recognises(probe));
        assertEquals(data, reader.read(probe).tensors().get("w").bytes());
        assertTrue(probe.bytesRead() < 64 << 10, () -> probe.bytesRead() + " bytes read");
    }

    @Test
    void everyTruncationIsRefusedOrNotRecognised() throws Exception {
        var whole = Proto.model(new Proto().text(2, "graph")
                .message(5, Proto.tensor("w", FLOAT, 2).bytes(9, new byte[8]))
                .message(11, Proto.value("x", FLOAT, "n", "4"))).toBytes();
        assertEquals(1, read(write("whole.onnx", whole)).tensors().size());
        for (int length = 0; length < whole.length; length++) {
            var probe = new ProbedFile(write("cut.onnx", Arrays.copyOf(whole, length)));
            if (reader.recognises(probe)) {
                assertThrows(InvalidModelException.class, () -> reader.read(probe), "length " + length);
            }
        }
    }

    @Test
    void saysHowMuchOfATruncatedDownloadIsThere() throws Exception {
        var file = write("cut.onnx", new Proto().number(1, 8).length(7, 1000).raw(new byte[600]).toBytes());
        assertEquals("The file is cut off: field 7 (byte 2) takes 1000 bytes, of which 600 are there. Download or copy"
                + " it again.", refusal(file));
        assertTrue(refusal(write("end.onnx", new Proto().number(1, 8).message(7, new Proto()).toBytes()))
                .contains("imports no operator set. It may be cut off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../weights.bin", "sub/../../weights.bin", "C:\\x.bin", "c:x.bin",
            "\\\\host\\x",
            "..\\x.bin", "a\\..\\..\\b", "http://example.org/x", "file:///etc/passwd"})
    void refusesExternalDataThatLeadOutOfTheFolder(String location) throws Exception {
        var refusal = refusal(Proto.model(new Proto().message(5, Proto.external("w", 2, "location", location))));
        assertTrue(refusal.startsWith("Unsafe external data reference: tensor w (byte "), refusal);
        assertTrue(refusal.contains(location), refusal);
    }

    @Test
    void refusesExternalDataBehindALinkThatLeadsOutOfTheFolder() throws Exception {
        var outside = Files.write(Files.createDirectory(folder.resolve("outside")).resolve("x"), new byte[8]);
        var inside = Files.createDirectory(folder.resolve("inside"));
        link(inside.resolve("w.bin"), outside);
        var file = Files.write(inside.resolve("m.onnx"),
                Proto.model(new Proto().message(5, Proto.external("w", 2, "location", "w.bin"))).toBytes());
        assertTrue(refusal(file).startsWith("Unsafe external data reference"));
    }

    @Test
    void acceptsADownloadCacheThatIsMadeOfLinks() throws Exception {
        var blobs = Files.createDirectory(folder.resolve("blobs"));
        var snapshot = Files.createDirectory(folder.resolve("snapshot"));
        Files.write(blobs.resolve("1"),
                Proto.model(new Proto().message(5, Proto.external("w", 2, "location", "w.bin"))).toBytes());
        Files.write(blobs.resolve("2"), new byte[8]);
        link(snapshot.resolve("m.onnx"), blobs.resolve("1"));
        link(snapshot.resolve("w.bin"), blobs.resolve("2"));
        assertEquals("w.bin", read(snapshot.resolve("m.onnx")).metadata().get("external_data"));
    }

    @Test
    void findsUnsafeReferencesInInnerGraphsAndAttributes() throws Exception {
        var evil = Proto.external("w", 2, "location", "/etc/passwd");
        var inner = new Proto().message(1, node(new Proto().message(6, new Proto().message(5, evil))));
        var constant = new Proto().message(1, node(new Proto().message(5, evil)));
        var training = new Proto().message(2, new Proto().message(5, evil));
        var function = new Proto().message(7, node(new Proto().message(10, evil)));
        for (var model : List.of(Proto.model(inner), Proto.model(constant),
                Proto.model(new Proto()).message(20, training), Proto.model(new Proto()).message(25, function))) {
            assertTrue(refusal(model).startsWith("Unsafe external data reference"));
        }
    }

    @Test
    void readsTensorsWhoseValuesLieBesideTheFile() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        write("data/w.bin", new byte[100]);
        var file = write(Proto.model(new Proto()
                .message(5, Proto.external("a", 4, "location", "data/w.bin", "offset", "64", "length", "16"))
                .message(5, Proto.external("b", 4, "location", "./data/w.bin"))));
        var content = read(file);
        assertEquals(16, content.tensors().get("a").bytes());
        assertEquals("data/w.bin, ./data/w.bin", content.metadata().get("external_data"));
    }

    @Test
    void tellsWhereTheValuesAreThatLieInOnePiece() throws Exception {
        write("w.bin", new byte[100]);
        var file = write(Proto.model(new Proto()
                .message(5, Proto.external("a", 4, "location", "w.bin", "offset", "64", "length", "16"))
                .message(5, Proto.tensor("b", FLOAT, 2).bytes(9, "numbers!".getBytes(StandardCharsets.ISO_8859_1)))
                .message(5, Proto.tensor("listed", FLOAT, 1).bytes(4, new byte[4]))));
        var places = reader.places(new ProbedFile(file));
        assertEquals(Set.of("a", "b"), places.keySet());
        assertEquals(new TensorPlace(folder.resolve("w.bin").toAbsolutePath(), 64), places.get("a"));
        assertEquals("numbers!", new String(Arrays.copyOfRange(Files.readAllBytes(file),
                (int) places.get("b").offset(), (int) places.get("b").offset() + 8), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            location | gone.bin | offset | 0      | "gone.bin" is missing: tensor w keeps its values there
            location | w.bin    | offset | 96     | cut off: tensor w needs bytes 96 to 112 of it, 100 are there
            location | w.bin    | length | 12     | takes 16 bytes, but its external data are 12
            location | w.bin    | offset | -1     | have the offset "-1"
            location | w.bin    | offset | 99999999999999999999 | have the offset
            location | data     | offset | 0      | are no file
            checksum | abc      | offset | 0      | external data without a location
            """)
    void refusesExternalDataThatAreNotThere(String key, String value, String field, String number, String reason)
            throws Exception {
        write("w.bin", new byte[100]);
        Files.createDirectory(folder.resolve("data"));
        var refusal = refusal(Proto.model(new Proto().message(5, Proto.external("w", 4, key, value, field, number))));
        assertTrue(refusal.contains(reason), refusal);
    }

    @Test
    void refusesWhatIsBrokenAndSaysWhere() throws Exception {
        refuses("raw_data are 7", new Proto().message(5, Proto.tensor("w", FLOAT, 2).bytes(9, new byte[7])));
        refuses("impossible shape", new Proto().message(5, Proto.tensor("w", FLOAT, 1L << 40, 1L << 40)));
        refuses("the dimension -1", new Proto().message(5, Proto.tensor("w", FLOAT, -1)));
        refuses("w is there twice", new Proto().message(5, Proto.tensor("w", FLOAT, 1))
                .message(5, Proto.tensor("w", FLOAT, 1)));
        refuses("more than 64 dimensions", new Proto().message(5, Proto.tensor("w", FLOAT, new long[65])));
        refuses("is a number where", new Proto().number(5, 1));
        refuses("is not a whole number", new Proto().message(5, new Proto().text(2, "x")));
        refuses("no field 0", new Proto().raw((byte) 0, (byte) 0));
        refuses("unknown wire type 3", new Proto().raw((byte) 11));
        refuses("more than 64 bits", new Proto().raw((byte) 8).raw(new byte[0]).raw(repeated((byte) 0xFF, 11)));
        refuses("has only", new Proto().length(5, 1000));
        refuses("has only", new Proto().length(5, -1));
        refuses("does not end", new Proto().raw((byte) 8, (byte) 0x80));
        refuses("a text of 100000 bytes", new Proto().message(5, Proto.tensor("x".repeat(100_000), FLOAT)));
    }

    @Test
    void refusesGraphsNestedWithoutEnd() throws Exception {
        var graph = new Proto();
        for (int i = 0; i < 2000; i++) {
            graph = new Proto().message(1, node(new Proto().message(6, graph)));
        }
        refuses("nested more than 32 deep", graph);
    }

    @Test
    void passesOverWhatLaterVersionsAdd() throws Exception {
        var graph = new Proto().raw((byte) (9 << 3 | 5), (byte) 1, (byte) 2, (byte) 3, (byte) 4)
                .raw((byte) (9 << 3 | 1)).raw(new byte[8]).text(500, "new").message(5, Proto.tensor("w", FLOAT));
        assertEquals(1, read(write(Proto.model(graph))).tensors().size());
    }

    @Test
    void aPropertyThatIsTooLongIsNotShown() throws Exception {
        var content = read(write(Proto.model(new Proto()).message(14,
                new Proto().text(1, "vocabulary").bytes(2, new byte[2 << 20]))));
        assertEquals("(2097152 bytes, not shown)", content.metadata().get("metadata.vocabulary"));
    }

    @Test
    void survivesAnyByteThatIsChanged() throws Exception {
        var whole = Proto.model(new Proto().message(1, node(new Proto().message(5, Proto.tensor("c", FLOAT, 1))))
                .message(5, Proto.tensor("w", FLOAT, 2).bytes(9, new byte[8]))
                .message(11, Proto.value("x", FLOAT, "n", "4"))).toBytes();
        var random = new Random(7);
        int read = 0;
        for (int round = 0; round < 3000; round++) {
            var bytes = whole.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            read += survives(new ProbedFile(write("mutant.onnx", bytes))) ? 1 : 0;
        }
        assertTrue(read > 100, read + " of 3000 were read");
    }

    @Test
    void isRecognisedUnderAnyNameAndLeavesOthersAlone() throws Exception {
        assertTrue(recognises("model.bin", Proto.model(new Proto()).toBytes()));
        assertFalse(recognises("a.onnx", "PK\u0003\u0004 zip".getBytes()));
        assertFalse(recognises("b.onnx", new Proto().number(1, 7).text(2, "pytorch").text(3, "1.00").toBytes()));
        assertFalse(recognises("c.onnx", new byte[0]));
        assertFalse(recognises("d.bin", new byte[]{8, 7, 58, 100}));
        assertFalse(reader.recognises(new ProbedFile(folder)));
    }

    @Test
    void explainsWhatCameInsteadOfTheModel() throws Exception {
        assertTrue(refusal(write("p.onnx", "<!DOCTYPE html>".getBytes())).contains("web page"));
        assertTrue(refusal(write("l.onnx", "version https://git-lfs.github.com/spec/v1".getBytes()))
                .contains("git lfs pull"));
    }

    @Test
    void readsTheSampleThatTheProjectShips() throws Exception {
        var sample = root().resolve("bundles/dev.maquette.samples/models/tiny-sd-onnx");
        var unet = read(sample.resolve("unet/model.onnx"));
        assertTrue(unet.metadata().get("input.sample").matches("FLOAT\\d*\\[.+,4,.+,.+]"), unet.metadata().toString());
        assertTrue(unet.metadata().get("input.encoder_hidden_states").endsWith(",64]"));
        assertTrue(unet.tensors().size() > 100);
        for (var part : List.of("text_encoder", "vae_decoder", "vae_encoder")) {
            assertFalse(read(sample.resolve(part + "/model.onnx")).tensors().isEmpty());
        }
    }

    private boolean survives(ProbedFile probe) throws IOException {
        try {
            if (reader.recognises(probe)) {
                reader.read(probe);
                return true;
            }
        } catch (InvalidModelException e) {
            assertFalse(e.getMessage().isBlank());
        }
        return false;
    }

    private static Proto node(Proto attribute) {
        return new Proto().text(4, "If").message(5, attribute);
    }

    private static byte[] repeated(byte value, int times) {
        var bytes = new byte[times];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "links cannot be made here: " + e.getMessage());
        }
    }

    private void refuses(String reason, Proto graph) throws IOException {
        var refusal = refusal(Proto.model(graph));
        assertTrue(refusal.contains(reason) && refusal.contains("(byte "), refusal);
    }

    private String refusal(Proto model) throws IOException {
        return refusal(write(model));
    }

    private String refusal(Path file) throws IOException {
        var probe = new ProbedFile(file);
        assertTrue(reader.recognises(probe), "a broken file of this name is still one of ours");
        return assertThrows(InvalidModelException.class, () -> reader.read(probe)).getMessage();
    }

    private boolean recognises(String name, byte[] content) throws IOException {
        return reader.recognises(new ProbedFile(write(name, content)));
    }

    private ModelContent read(Path file) throws IOException, InvalidModelException {
        var probe = new ProbedFile(file);
        assertTrue(reader.recognises(probe));
        return reader.read(probe);
    }

    private Path write(Proto model) throws IOException {
        return write("model.onnx", model.toBytes());
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Path root() {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root;
    }
}
