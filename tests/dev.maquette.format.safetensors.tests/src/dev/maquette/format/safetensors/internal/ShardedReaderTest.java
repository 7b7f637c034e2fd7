// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.testkit.probe.ProbedFile;

class ShardedReaderTest {

    private static final String ONE = "model-00001-of-00002.safetensors";
    private static final String TWO = "model-00002-of-00002.safetensors";

    private final ShardedReader reader = new ShardedReader();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeShards() throws IOException {
        shard(ONE, 100, "a", "b");
        shard(TWO, 4_000_000_000L, "c");
    }

    @Test
    void readsAllShardsAsOneModel() throws Exception {
        var file = index("a", ONE, "b", ONE, "c", TWO);
        var content = read(file);
        assertEquals("safetensors", content.container());
        assertFalse(content.folder());
        assertEquals("model.safetensors.index.json", content.fileName());
        assertEquals(List.of("a", "b", "c"), List.copyOf(content.tensors().keySet()));
        assertEquals(4_000_000_000L, content.tensors().get("c").bytes());
        assertEquals("pt", content.metadata().get("format"));
        assertEquals(Files.size(file) + Files.size(folder.resolve(ONE)) + Files.size(folder.resolve(TWO)),
                content.fileSize());
    }

    @Test
    void theValuesAreInTheShards() throws Exception {
        var places = reader.places(new ProbedFile(index("a", ONE, "b", ONE, "c", TWO)));
        assertEquals(Map.of("a", ONE, "b", ONE, "c", TWO), places.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, place -> place.getValue().file().getFileName().toString())));
        assertEquals(100, places.get("b").offset() - places.get("a").offset());
    }

    @Test
    void aTensorThatTheIndexDoesNotMentionIsTakenAsItIs() throws Exception {
        assertEquals(3, read(index("a", ONE, "c", TWO)).tensors().size());
    }

    @Test
    void saysWhichShardIsMissing() throws Exception {
        Files.delete(folder.resolve(TWO));
        assertEquals("The shard " + TWO + " is missing: the index names it, but it is not there. Put all shards beside"
                + " the index.", refusal(index("a", ONE, "b", ONE, "c", TWO)));
        Files.createDirectory(folder.resolve(TWO));
        assertTrue(refusal(index("a", ONE, "c", TWO)).contains("it is no file"));
    }

    @Test
    void saysWhichShardIsBroken() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve(TWO).toFile(), "rw")) {
            file.setLength(2_000_000_000L);
        }
        var refusal = refusal(index("a", ONE, "b", ONE, "c", TWO));
        assertTrue(refusal.startsWith("Shard " + TWO + ": The file is cut off: 2.00 of 4.00 GB"), refusal);
    }

    @Test
    void refusesATensorInTheWrongShard() throws Exception {
        assertEquals("Tensor b is in the shard " + ONE + ", but belongs into " + TWO + ", as the index says.",
                refusal(index("a", ONE, "b", TWO, "c", TWO)));
    }

    @Test
    void refusesATensorThatNoShardHolds() throws Exception {
        assertEquals("Tensor d is missing: the index says that " + TWO + " holds it.",
                refusal(index("a", ONE, "b", ONE, "c", TWO, "d", TWO)));
    }

    @Test
    void refusesATensorThatTwoShardsHold() throws Exception {
        shard(TWO, 100, "a", "c");
        assertTrue(refusal(index("a", ONE, "b", ONE, "c", TWO)).startsWith("Tensor a is in the shard " + TWO));
        assertTrue(refusal(index("b", ONE, "c", TWO)).startsWith("Tensor a is in two shards"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.safetensors", "/etc/passwd", "C:x.safetensors", "a/../../x", "..\\x", "\\\\host\\x",
            "http://example.org/x", ""})
    void refusesNamesThatLeadOutOfTheFolder(String shard) throws Exception {
        assertTrue(refusal(index("a", shard)).startsWith("Unsafe shard reference"));
    }

    @Test
    void refusesALinkThatLeadsOutOfTheFolderButKnowsDownloadCaches() throws Exception {
        var index = index("a", ONE, "b", ONE, "c", TWO);
        var snapshot = Files.createDirectory(folder.resolve("snapshot"));
        link(snapshot.resolve(ONE), folder.resolve(ONE));
        link(snapshot.resolve(TWO), folder.resolve(TWO));
        var copy = Files.copy(index, snapshot.resolve("copy.safetensors.index.json"));
        assertTrue(refusal(copy).startsWith("Unsafe shard reference"));
        link(snapshot.resolve("model.safetensors.index.json"), index);
        assertEquals(3, read(snapshot.resolve("model.safetensors.index.json")).tensors().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                              | names no tensor
            {"weight_map":{}}                               | names no tensor
            {"weight_map":[]}                               | '{' is missing (byte 14)
            {"weight_map":{"a":1}}                          | '"' is missing
            {"weight_map":{"a":"x","a":"y"}}                | the tensor a is there twice
            {"weight_map":{"a":"x"},"weight_map":{"a":"y"}} | weight_map is there twice
            {"weight_map":{"a":"x"}} more                   | something follows
            {"weight_map":{"a":"x"                          | is missing
            """)
    void refusesABrokenIndexAndSaysWhere(String json, String reason) throws Exception {
        var refusal = refusal(Files.writeString(folder.resolve("m.safetensors.index.json"), json));
        assertTrue(refusal.startsWith("The index is not valid: ") && refusal.contains(reason), refusal);
    }

    @Test
    void refusesAnIndexOfTooManyShards() throws Exception {
        var map = Stream.iterate(0, i -> i + 1).limit(1001).flatMap(i -> Stream.of("t" + i, "s" + i))
                .toArray(String[]::new);
        assertTrue(refusal(index(map)).contains("more than 1000 shards"));
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        var probe = new ProbedFile(index("a", ONE, "b", ONE, "c", TWO));
        probe.monitor().setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> reader.read(probe));
    }

    @Test
    void leavesOtherFilesAlone() throws Exception {
        assertFalse(recognises("config.safetensors", "{\"_class_name\":\"X\"}"));
        assertFalse(recognises("m.safetensors.index.json", "<html>"));
        assertFalse(recognises("m.safetensors.index.json", ""));
        assertTrue(recognises("renamed.bin", " {\"metadata\":{},\"weight_map\":{}}"));
        assertFalse(reader.recognises(new ProbedFile(folder)));
        assertFalse(reader.recognises(new ProbedFile(folder.resolve(ONE))));
    }

    private boolean recognises(String name, String text) throws IOException {
        return reader.recognises(new ProbedFile(Files.writeString(folder.resolve(name), text)));
    }

    private ModelContent read(Path index) throws IOException, InvalidModelException {
        var probe = new ProbedFile(index);
        assertTrue(reader.recognises(probe));
        return reader.read(probe);
    }

    private String refusal(Path index) throws IOException {
        var probe = new ProbedFile(index);
        assertTrue(reader.recognises(probe));
        return assertThrows(InvalidModelException.class, () -> reader.read(probe)).getMessage();
    }

    /** An index of these tensors and the shards that hold them, by turns. */
    private Path index(String... map) throws IOException {
        var entries = Stream.iterate(0, i -> i < map.length, i -> i + 2)
                .map(i -> "\"" + map[i] + "\":\"" + map[i + 1].replace("\\", "\\\\") + "\"")
                .collect(Collectors.joining(","));
        return Files.writeString(folder.resolve("model.safetensors.index.json"),
                "{\"metadata\":{\"total_size\":1.5e3,\"x\":[{}]},\"weight_map\":{" + entries + "}}");
    }

    /** A shard of tensors of so many bytes each, with a hole for the data. */
    private void shard(String name, long bytes, String... tensors) throws IOException {
        var json = new StringBuilder("{\"__metadata__\":{\"format\":\"pt\"}");
        long offset = 0;
        for (var tensor : tensors) {
            json.append(",\"").append(tensor).append("\":{\"dtype\":\"U8\",\"shape\":[").append(bytes)
                    .append("],\"data_offsets\":[").append(offset).append(',').append(offset += bytes).append("]}");
        }
        try (var out = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length() + 1L).array());
            out.write(json.append('}').toString().getBytes());
            out.setLength(8L + json.length() + offset);
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "links cannot be made here: " + e.getMessage());
        }
    }
}
