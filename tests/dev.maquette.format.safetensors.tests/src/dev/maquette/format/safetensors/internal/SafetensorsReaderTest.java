// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.testkit.probe.ProbedFile;

class SafetensorsReaderTest {

    private final SafetensorsReader reader = new SafetensorsReader();

    @TempDir
    private Path folder;

    @Test
    void readsNamesShapesAndMetadataInTheOrderOfTheFile() throws Exception {
        var content = read("""
                {"__metadata__":{"format":"pt","title":"Caf\\u00e9 \\"Ö\\""},
                "z":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]},
                "a.b":{"shape":[],"data_offsets":[12,20],"dtype":"I64"}}""", 20);
        assertEquals(List.of("z", "a.b"), List.copyOf(content.tensors().keySet()));
        assertEquals(new TensorInfo("F16", List.of(2L, 3L), 12), content.tensors().get("z"));
        assertEquals(new TensorInfo("I64", List.of(), 8), content.tensors().get("a.b"));
        assertEquals(Map.of("format", "pt", "title", "Café \"Ö\""), content.metadata());
        assertEquals("safetensors", content.container());
    }

    @Test
    void tellsWhereTheValuesAreHoweverTheyAreListed() throws Exception {
        var json = """
                {"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},
                "c":{"dtype":"U8","shape":[3],"data_offsets":[12,15]},
                "b":{"dtype":"I64","shape":[],"data_offsets":[4,12]}}""";
        var file = write("m.safetensors", bytes(json).length, bytes(json), 15);
        var data = 8L + bytes(json).length;
        assertEquals(Map.of("a", new TensorPlace(file, data), "b", new TensorPlace(file, data + 4), "c",
                new TensorPlace(file, data + 12)), reader.places(new ProbedFile(file)));
    }

    @Test
    void neverReadsBeyondTheHeader() throws Exception {
        long data = 20_000_000_000L;
        var json = "{\"w\":{\"dtype\":\"U8\",\"shape\":[" + data + "],\"data_offsets\":[0," + data + "]}}";
        var probe = new ProbedFile(write("large.safetensors", json.length(), bytes(json), data));
        assertTrue(reader.recognises(probe));
        assertEquals(data, reader.read(probe).tensors().get("w").bytes());
        assertTrue(probe.readUpTo() <= Math.max(64, 8 + json.length()), () -> "read up to " + probe.readUpTo());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "{} \n\t ", "{\"e\":{\"dtype\":\"F32\",\"shape\":[0,4],\"data_offsets\":[0,0]}}",
            "{\"e\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0],\"x\":[{\"y\":[1.5e3,null,{}]},[]]}}",
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]},\"__metadata__\":{}}"})
    void acceptsWhatTheFormatAllows(String json) throws Exception {
        assertEquals(0, read(json, 0).tensors().values().stream().mapToLong(TensorInfo::bytes).sum());
    }

    @ParameterizedTest
    @CsvSource({"F4,2,1", "F6_E2M3,4,3", "F6_E3M2,4,3", "F8_E4M3,1,1", "F8_E5M2,1,1", "F8_E8M0,1,1", "BOOL,1,1",
            "U8,1,1", "I8,1,1", "I16,1,2", "U16,1,2", "F16,1,2", "BF16,1,2", "I32,1,4", "U32,1,4", "F32,1,4",
            "C64,1,8", "F64,1,8", "I64,1,8", "U64,1,8"})
    void knowsTheSizeOfEveryDtype(String dtype, int elements, int bytes) throws Exception {
        var json = "{\"t\":{\"dtype\":\"" + dtype + "\",\"shape\":[" + elements + "],\"data_offsets\":[0," + bytes
                + "]}}";
        assertEquals(bytes, read(json, bytes).tensors().get("t").bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    not json at all                                                                    | '{' is missing (byte 8)
                    []                                                                                 | '{' is missing (byte 8)
                    {"a":1}                                                                            | '{' is missing
                    {"t":{"dtype":"F9","shape":[1],"data_offsets":[0,4]}}                               | unknown dtype F9
                    {"t":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}                             | not negative
                    {"t":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}                            | whole number
                    {"t":{"dtype":"F32","shape":[01],"data_offsets":[0,4]}}                             | whole number
                    {"t":{"dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,4]}}            | too large
                    {"t":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}}          | impossible shape
                    {"t":{"dtype":"F4","shape":[3],"data_offsets":[0,1]}}                               | whole bytes
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}}                              | takes 4 bytes
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}                              | takes 4 bytes
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0]}}                                | two data_offsets
                    {"t":{"dtype":"F32","shape":[1]}}                                                   | lacks
                    {"t":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}                | dtype twice
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"t":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}} | t is there twice
                    {"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}} | b overlaps
                    {"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[3,4]}} | gap of 2 bytes
                    {"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}                               | 2 bytes follow
                    {"__metadata__":{"a":1}}                                                           | not a string
                    {"__metadata__":{"a":"1","a":"2"}}                                                 | a is there twice
                    {"__metadata__":{},"__metadata__":{}}                                              | there twice
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":nil}}                      | a value is missing
                    {"t":{"x":[1,],"dtype":"F32","shape":[1],"data_offsets":[0,4]}}                     | a value is missing
                    {"t":{"x":{"y":1,},"dtype":"F32","shape":[1],"data_offsets":[0,4]}}                 | is missing
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":}}                         | a value is missing
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":[}]}}                      | a value is missing
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},}                             | '"' is missing
                    {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}} x                            | something follows
                    {"t":{"dtype":"F32","shape":[1,],"data_offsets":[0,4]}}                             | whole number
                    {"t":"\\q"}                                                                         | '{' is missing
                    {"\\q":1}                                                                           | unknown escape
                    {"\\u00g0":1}                                                                       | unfinished escape
                    {"t                                                                                | does not end
                    """)
    void refusesABrokenHeaderAndSaysWhy(String json, String reason) throws Exception {
        var refusal = refusal(json, 4);
        assertTrue(refusal.contains(reason), refusal);
    }

    @Test
    void refusesAHeaderThatEndsTooSoon() throws Exception {
        assertTrue(
                refusal("{\"t\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}", 4).contains("is missing"));
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws Exception {
        var json = "{\"\u00ff\":1}".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(refusal(write("a.safetensors", json.length, json, 0)).contains("not UTF-8"));
    }

    @Test
    void refusesValuesNestedWithoutEnd() throws Exception {
        var bomb = "{\"t\":{\"x\":" + "[".repeat(1_000_000);
        assertTrue(refusal(bomb, 0).contains("nested"));
        assertTrue(refusal("{\"t\":{\"x\":" + "{\"y\":".repeat(100_000), 0).contains("nested"));
    }

    @Test
    void saysHowMuchOfATruncatedDownloadIsThere() throws Exception {
        var json = "{\"w\":{\"dtype\":\"U8\",\"shape\":[1100000000],\"data_offsets\":[0,1100000000]}}";
        var file = write("cut.safetensors", json.length(), bytes(json), 670_000_000);
        assertTrue(refusal(file).startsWith("The file is cut off: 0.67 of 1.10 GB are there."));
    }

    @Test
    void saysTheExactBytesWhereRoundingWouldHideThem() {
        assertEquals("999 of 1001 bytes", Layout.share(999, 1001));
        assertEquals("1999999999 of 2000000000 bytes", Layout.share(1_999_999_999L, 2_000_000_000L));
        assertEquals("1.50 of 2.00 MB", Layout.share(1_500_000, 2_000_000));
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsTooShort() throws Exception {
        assertEquals("The file is empty.", refusal(write("empty.safetensors", new byte[0])));
        assertTrue(refusal(write("short.safetensors", new byte[3])).startsWith("The file has 3 bytes"));
    }

    @Test
    void refusesAHeaderLongerThanTheFileOrThanTheLimit() throws Exception {
        assertTrue(refusal(write("a.safetensors", 1000, bytes("{}"), 0)).contains("2 of 1000 bytes"));
        assertTrue(refusal(write("b.safetensors", 100_000_001, bytes("{}"), 0)).contains("more than the 100000000"));
        assertTrue(refusal(write("c.safetensors", -1, bytes("{}"), 0)).contains("18446744073709551615"));
        assertTrue(refusal(write("d.safetensors", 0, new byte[0], 0)).contains("header is empty"));
    }

    @Test
    void explainsWhatCameInsteadOfTheModel() throws Exception {
        assertTrue(refusal(write("p.safetensors", bytes("<!DOCTYPE html><html>Sign in</html>"))).contains("web page"));
        assertTrue(refusal(write("l.safetensors", bytes("version https://git-lfs.github.com/spec/v1\noid")))
                .contains("git lfs pull"));
        assertTrue(refusal(write("j.safetensors", bytes("\n{\"_class_name\": \"UNet2DConditionModel\"}")))
                .startsWith("This is a JSON text, not a model"));
    }

    @Test
    void leavesOtherFormatsToTheirReadersWhateverTheNameSays() throws Exception {
        assertFalse(recognises("a.safetensors", bytes("PK\u0003\u0004 zip archive")));
        assertFalse(recognises("b.safetensors", bytes("GGUF and more bytes")));
        assertFalse(recognises("c.safetensors", new byte[]{(byte) 0x80, 2, 'c', 'o', 's'}));
    }

    @Test
    void recognisesItsContentUnderAnyName() throws Exception {
        var json = "{\"t\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}";
        assertTrue(reader.recognises(new ProbedFile(write("model.ckpt", json.length(), bytes(json), 4))));
        assertFalse(recognises("text.bin", bytes("just a text that is long enough")));
        assertFalse(recognises("tiny.bin", new byte[4]));
    }

    @Test
    void doesNotRecogniseFolders() throws Exception {
        assertFalse(reader.recognises(new ProbedFile(folder)));
    }

    private boolean recognises(String name, byte[] content) throws IOException {
        return reader.recognises(new ProbedFile(write(name, content)));
    }

    private ModelContent read(String json, int data) throws IOException, InvalidModelException {
        return reader.read(new ProbedFile(write("model.safetensors", bytes(json).length, bytes(json), data)));
    }

    private String refusal(String json, int data) throws IOException {
        return refusal(write("model.safetensors", bytes(json).length, bytes(json), data));
    }

    private String refusal(Path file) throws IOException {
        var probe = new ProbedFile(file);
        assertTrue(reader.recognises(probe), "a broken file of this name is still one of ours");
        return assertThrows(InvalidModelException.class, () -> reader.read(probe)).getMessage();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** A file of a length, a header, and a hole for the data. */
    private Path write(String name, long headerLength, byte[] header, long data) throws IOException {
        var file = folder.resolve(name);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(headerLength).array());
            out.write(header);
            out.setLength(8 + header.length + data);
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
