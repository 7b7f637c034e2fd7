// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.testkit.format.GgufWriter;
import dev.maquette.testkit.probe.ProbedFile;

class GgufReaderTest {

    private final GgufReader reader = new GgufReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsFieldsAndTensorsOfEveryVersion(int version) throws Exception {
        var content = read(sample(version).bytes(32 + 36));
        assertEquals("gguf", content.container());
        assertEquals(new TensorInfo("F32", List.of(2L, 4L), 32), content.tensors().get("a"));
        assertEquals(new TensorInfo("Q8_0", List.of(32L), 34), content.tensors().get("b"));
        assertEquals("flux", content.metadata().get("general.architecture"));
        assertEquals("-3", content.metadata().get("small"));
    }

    @Test
    void readsEveryTypeOfField() throws Exception {
        var out = new GgufWriter(3, 0, 15).field("u8", 0).u8(255).field("i8", 1).u8(255).field("u16", 2).u16(65535)
                .field("i16", 3).u16(65535).field("u32", 4).u32(0xffff_ffffL).field("i32", 5).u32(-2).field("f32", 6)
                .u32(Float.floatToIntBits(0.5f)).field("bool", 7).u8(1).field("text", 8).text("Ö").field("u64", 10)
                .u64(-1).field("i64", 11).u64(-1).field("f64", 12).u64(Double.doubleToLongBits(2.5))
                .field("short", 9).u32(5).u64(2).u32(7).u32(8).field("words", 9).u32(8).u64(2).text("x").text("y")
                .field("nested", 9).u32(9).u64(1).u32(4).u64(1).u32(3);
        var metadata = read(out.bytes(0)).metadata();
        assertEquals(List.of("255", "-1", "65535", "-1", "4294967295", "-2", "0.5", "true", "Ö",
                "18446744073709551615", "-1", "2.5", "[7, 8]"), List.copyOf(metadata.values()));
    }

    @ParameterizedTest
    @CsvSource({"0,F32,1,4", "1,F16,1,2", "2,Q4_0,32,18", "3,Q4_1,32,20", "6,Q5_0,32,22", "7,Q5_1,32,24",
            "8,Q8_0,32,34", "9,Q8_1,32,36", "10,Q2_K,256,84", "11,Q3_K,256,110", "12,Q4_K,256,144",
            "13,Q5_K,256,176", "14,Q6_K,256,210", "15,Q8_K,256,292", "16,IQ2_XXS,256,66", "17,IQ2_XS,256,74",
            "18,IQ3_XXS,256,98", "19,IQ1_S,256,50", "20,IQ4_NL,32,18", "21,IQ3_S,256,110", "22,IQ2_S,256,82",
            "23,IQ4_XS,256,136", "24,I8,1,1", "25,I16,1,2", "26,I32,1,4", "27,I64,1,8", "28,F64,1,8",
            "29,IQ1_M,256,56", "30,BF16,1,2", "34,TQ1_0,256,54", "35,TQ2_0,256,66", "39,MXFP4,32,17",
            "40,NVFP4,64,36", "41,Q1_0,128,18", "42,Q2_0,64,18"})
    void knowsTheBlocksOfQuantisedTypes(int number, String word, int block, int bytes) throws Exception {
        var content = read(new GgufWriter(3, 1, 0).tensor("t", number, 0, 2 * block).bytes(2 * bytes));
        assertEquals(new TensorInfo(word, List.of(2L * block), 2 * bytes), content.tensors().get("t"));
    }

    @Test
    void skipsLongListsWithoutKeepingThem() throws Exception {
        var out = new GgufWriter(3, 0, 2).field("tokens", 9).u32(8).u64(100_000);
        for (int i = 0; i < 100_000; i++) {
            out.text("t");
        }
        out.field("scores", 9).u32(6).u64(1000);
        for (int i = 0; i < 1000; i++) {
            out.u32(0);
        }
        assertEquals(0, read(out.bytes(0)).metadata().size());
    }

    @Test
    void neverReadsTensorData() throws Exception {
        var file = folder.resolve("large.gguf");
        var header = new GgufWriter(3, 1, 0).tensor("t", 0, 0, 5_000_000_000L).bytes(0);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(header);
            out.setLength(header.length + 20_000_000_000L);
        }
        var probe = new ProbedFile(file);
        assertEquals(20_000_000_000L, reader.read(probe).tensors().get("t").bytes());
        assertTrue(probe.readUpTo() <= 128 << 10);
    }

    @Test
    void saysHowMuchOfATruncatedFileIsThere() throws Exception {
        var reason = refusal(sample(3).bytes(20));
        assertTrue(reason.startsWith("The file is cut off: ") && reason.contains(" bytes are there"), reason);
        assertTrue(refusal(new GgufWriter(3, 1, 0).text("name").bytes()).contains("cut off"));
        assertTrue(refusal(new GgufWriter(3, 0, 1).bytes()).contains("more than the file can list"));
    }

    @Test
    void refusesHostileCountsAndLengths() throws Exception {
        assertTrue(refusal(new GgufWriter(3, -1, 0).bytes()).contains("18446744073709551615 tensors"));
        assertTrue(refusal(new GgufWriter(3, 0, 1L << 60).bytes(64)).contains("fields"));
        assertTrue(refusal(new GgufWriter(3, 0, 1).u64(-1).bytes(64)).contains("cut off"));
        assertTrue(refusal(new GgufWriter(3, 0, 1).field("a", 99).bytes(64)).contains("unknown type 99"));
        assertTrue(
                refusal(new GgufWriter(3, 0, 1).field("a", 9).u32(4).u64(Long.MAX_VALUE).bytes(64)).contains("list"));
        assertTrue(refusal(new GgufWriter(3, 0, 1).field("a", 9).u32(8).u64(1L << 40).bytes(64)).contains("items"));
        var nested = new GgufWriter(3, 0, 1).field("a", 9);
        for (int i = 0; i < 100_000; i++) {
            nested.u32(9).u64(1);
        }
        assertTrue(refusal(nested.bytes(64)).contains("nested"));
    }

    @Test
    void refusesHostileTensors() throws Exception {
        assertTrue(refusal(new GgufWriter(3, 1, 0).text("t").u32(900).bytes(64)).contains("900 dimensions"));
        assertTrue(refusal(new GgufWriter(3, 1, 0).tensor("t", 0, 0, 1L << 40, 1L << 40).bytes(64)).contains("shape"));
        assertTrue(refusal(new GgufWriter(3, 1, 0).tensor("t", 0, 0, -5).bytes(64)).contains("impossible size"));
        assertTrue(refusal(new GgufWriter(3, 1, 0).tensor("t", 0, 3, 1).bytes(64)).contains("multiple of 32"));
        assertTrue(refusal(new GgufWriter(3, 1, 0).tensor("t", 12, 0, 100).bytes(64)).contains("blocks of 256"));
        assertTrue(refusal(new GgufWriter(3, 1, 0).tensor("t", 5000, 0, 1).bytes(64)).contains("unknown type 5000"));
        assertTrue(refusal(new GgufWriter(3, 2, 0).tensor("t", 0, 0, 1).tensor("t", 0, 32, 1).bytes(64))
                .contains("twice"));
        assertTrue(refusal(new GgufWriter(3, 2, 0).tensor("a", 0, 0, 16).tensor("b", 0, 32, 1).bytes(99))
                .contains("overlaps"));
    }

    @Test
    void refusesOtherByteOrdersVersionsAndMagics() throws Exception {
        assertTrue(refusal(new GgufWriter(0x03000000, 0, 0).bytes(64)).contains("big-endian"));
        assertTrue(refusal(new GgufWriter(4, 0, 0).bytes(64)).contains("version 4"));
        assertTrue(refusal("GGML and more".getBytes(StandardCharsets.US_ASCII)).contains("GGML"));
        assertTrue(refusal("<html>".getBytes(StandardCharsets.US_ASCII)).contains("web page"));
        assertEquals("The file is empty.", refusal(new byte[0]));
        var odd = new GgufWriter(3, 0, 1).field("general.alignment", 4).u32(7).bytes(64);
        assertTrue(refusal(odd).contains("multiple of 8"));
    }

    @Test
    void tellsItsFilesByContent() throws Exception {
        var other = Files.write(folder.resolve("model.bin"), sample(3).bytes(0));
        assertTrue(reader.recognises(new ProbedFile(other)));
        assertFalse(
                reader.recognises(new ProbedFile(Files.write(folder.resolve("a.gguf"), "PK\u0003\u0004".getBytes()))));
        assertFalse(reader.recognises(new ProbedFile(folder)));
    }

    @Test
    void copesWithAnyMutationOfAFile() throws Exception {
        var original = sample(3).bytes(68);
        var random = new Random(7);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 3000; i++) {
                var bytes = original.clone();
                for (int n = random.nextInt(1, 6); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                attempt(bytes);
            }
        });
    }

    @Test
    void readsTheCorpusWhereItIsPresent() throws Exception {
        var corpus = System.getProperty("maquette.corpus");
        assumeTrue(corpus != null, "no corpus is given");
        try (var files = Files.walk(Path.of(corpus))) {
            for (var file : files.filter(path -> path.toString().endsWith(".gguf") && Files.isRegularFile(path))
                    .toList()) {
                var probe = new ProbedFile(file);
                assertTrue(reader.recognises(probe));
                if (file.toString().contains("bad-")) {
                    assertThrows(InvalidModelException.class, () -> reader.read(probe));
                } else {
                    assertFalse(reader.read(probe).tensors().isEmpty(), file.toString());
                }
            }
        }
    }

    private void attempt(byte[] bytes) throws IOException {
        var probe = new ProbedFile(Files.write(folder.resolve("mutant.gguf"), bytes));
        try {
            if (reader.recognises(probe)) {
                reader.read(probe);
            }
        } catch (InvalidModelException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    @Test
    void tellsWhereTheValuesAre() throws Exception {
        var bytes = sample(3).bytes(66);
        var file = Files.write(folder.resolve("model.gguf"), bytes);
        assertEquals(Map.of("a", new TensorPlace(file, bytes.length - 66), "b",
                new TensorPlace(file, bytes.length - 34)), reader.places(new ProbedFile(file)));
    }

    private static GgufWriter sample(int version) {
        return new GgufWriter(version, 2, 2).field("general.architecture", 8).text("flux").field("small", 1).u8(-3)
                .tensor("a", 0, 0, 4, 2).tensor("b", 8, 32, 32);
    }

    private ModelContent read(byte[] bytes) throws IOException, InvalidModelException {
        return reader.read(new ProbedFile(Files.write(folder.resolve("model.gguf"), bytes)));
    }

    private String refusal(byte[] bytes) throws IOException {
        var probe = new ProbedFile(Files.write(folder.resolve("model.gguf"), bytes));
        assertTrue(reader.recognises(probe));
        return assertThrows(InvalidModelException.class, () -> reader.read(probe)).getMessage();
    }
}
