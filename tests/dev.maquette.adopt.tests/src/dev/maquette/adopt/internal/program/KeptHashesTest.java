// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import dev.maquette.adopt.internal.Read;
import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.NeighbourProgram;

/** Hashes that programs keep count only for the files they were taken of. */
class KeptHashesTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.123456Z");
    private static final String ONE = "1a".repeat(32);
    private static final String OTHER = "2b".repeat(32);

    @TempDir
    private Path root;

    private Path model(String name, Instant modified) throws IOException {
        return Files.setLastModifiedTime(Trees.write(root.resolve(name), name), FileTime.from(modified));
    }

    private static String entry(String name, Instant modified, String sha256) {
        return "\"" + name + "\": {\"mtime\": " + modified.getEpochSecond() + "."
                + String.format("%06d", modified.getNano() / 1000) + ", \"sha256\": \"" + sha256 + "\"}";
    }

    private Read read(NeighbourProgram program) throws Exception {
        var before = Trees.digest(root);
        var read = Read.of(program, root);
        assertEquals(before, Trees.digest(root));
        return read;
    }

    @Test
    void aWebuisHashCountsForTheFileOfTheVeryTime() throws Exception {
        model("models/Stable-diffusion/a.safetensors", THEN);
        model("models/Stable-diffusion/deep/b.safetensors", THEN);
        model("models/Lora/x/c.pt", THEN);
        model("models/Lora/y/c.pt", THEN.plusSeconds(9));
        model("models/Stable-diffusion/later.safetensors", THEN.plusMillis(10));
        model("models/Stable-diffusion/earlier.safetensors", THEN.minusMillis(10));
        model("models/VAE/a.safetensors", THEN);
        Trees.write(root.resolve("cache.json"), "{\"safetensors-metadata\": {\"checkpoint/a.safetensors\": {\"value\": "
                + "[{\"deep\": [1, 2]}]}}, \"hashes\": {" + String.join(", ",
                        entry("checkpoint/a.safetensors", THEN, ONE),
                        entry("checkpoint/deep\\\\b.safetensors", THEN, OTHER), entry("lora/c", THEN, ONE),
                        entry("checkpoint/later.safetensors", THEN, ONE),
                        entry("checkpoint/earlier.safetensors", THEN, ONE), "\"odd\": 3")
                + "}}");
        var read = read(new Webui());
        assertEquals(List.of(), read.unread);
        assertEquals("sha256:" + ONE, hash(read, "models/Stable-diffusion/a.safetensors"));
        assertEquals("sha256:" + OTHER, hash(read, "models/Stable-diffusion/deep/b.safetensors"));
        assertEquals("sha256:" + ONE, hash(read, "models/Lora/x/c.pt"));
        assertNull(hash(read, "models/Lora/y/c.pt"), "another of the same name");
        assertNull(hash(read, "models/Stable-diffusion/later.safetensors"), "it was changed");
        assertNull(hash(read, "models/Stable-diffusion/earlier.safetensors"), "another file has taken its place");
        assertNull(hash(read, "models/VAE/a.safetensors"), "of another kind");
    }

    private Object hash(Read read, String path) {
        return read.models.stream().filter(model -> model.path().equals(root.resolve(path))).findFirst().orElseThrow()
                .facts().stream().filter(fact -> fact.field() == Field.HASH).findFirst().map(fact -> fact.value())
                .orElse(null);
    }

    /** As Python's fifth protocol has it. */
    private static byte[] pickle(Instant modified, String sha256) {
        var bytes = ByteBuffer.allocate(200);
        bytes.put(new byte[]{(byte) 0x80, 5, (byte) 0x95, 98, 0, 0, 0, 0, 0, 0, 0, '}', (byte) 0x94, '('});
        text(bytes, "mtime").put((byte) 'G').putDouble(modified.getEpochSecond() + modified.getNano() / 1e9);
        text(text(bytes, "sha256"), sha256).put((byte) 'u').put((byte) '.');
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static ByteBuffer text(ByteBuffer bytes, String text) {
        return bytes.put((byte) 0x8c).put((byte) text.length()).put(text.getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0x94);
    }

    private void database(byte[] value) throws SQLException, IOException {
        var file = Files.createDirectories(root.resolve("cache/hashes")).resolve("cache.db");
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE Cache (rowid INTEGER PRIMARY KEY, key BLOB, raw INTEGER, mode INTEGER, "
                    + "value BLOB)");
            try (var insert = connection.prepareStatement(
                    "INSERT INTO Cache (key, raw, mode, value) VALUES ('checkpoint/a.safetensors', 1, 4, ?)")) {
                insert.setBytes(1, value);
                insert.execute();
            }
        }
    }

    @Test
    void theDatabaseOfLaterWebuisIsReadAndNothingInItRuns() throws Exception {
        model("models/Stable-diffusion/a.safetensors", THEN);
        database(pickle(THEN, ONE));
        assertEquals("sha256:" + ONE, read(new Webui()).said("a.safetensors", Field.HASH));
    }

    @Test
    void aPickleThatIsCutOffOrOfOtherThingsTellsNothing() throws Exception {
        model("models/Stable-diffusion/a.safetensors", THEN);
        var whole = pickle(THEN, ONE);
        database(whole);
        for (int length = 0; length < whole.length - 3; length++) {
            var kept = KeptHash.pickled(Arrays.copyOf(whole, length));
            assertTrue(kept.sha256() == null || kept.modified() == null, "of " + length + " bytes");
        }
        assertNull(KeptHash.pickled(null).sha256());
    }

    @Test
    void aBrokenCacheCostsANoteAndNoModel() throws Exception {
        model("models/Stable-diffusion/a.safetensors", THEN);
        Trees.write(root.resolve("cache.json"), "{\"hashes\": {\"checkpoint/a.safetensors\": {\"mtime\"");
        Trees.write(root.resolve("data/cache.json"), "[]");
        Trees.write(root.resolve("cache/hashes/cache.db"), "no database");
        var read = read(new Webui());
        assertEquals(List.of("models/Stable-diffusion/a.safetensors"), read.below(root));
        assertEquals(3, read.unread.size(), read.unread.toString());
    }

    @Test
    void fooocusHashesCountForFilesThatAreOlderThanTheList() throws Exception {
        Trees.write(root.resolve("fooocus_version.py"), "");
        var before = model("models/checkpoints/before.safetensors", THEN);
        var list = root.resolve("hash_cache.txt");
        var came = creation(Trees.write(root.resolve("later.txt"), ""));
        do { // the clock of a file system has few ticks
            Files.deleteIfExists(list);
            Trees.write(list, "");
        } while (creation(list).compareTo(came) <= 0);
        var after = model("models/checkpoints/after.safetensors", THEN);
        Files.writeString(list, line(before) + line(after));
        var read = read(new Fooocus());
        assertEquals("sha256:" + ONE, read.said("before.safetensors", Field.HASH));
        assertNull(read.said("after.safetensors", Field.HASH), "it came later, whatever its time of change says");
        Files.writeString(before, "other content");
        assertNull(read(new Fooocus()).said("before.safetensors", Field.HASH), "it was changed");
    }

    private static FileTime creation(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).creationTime();
    }

    private static String line(Path file) {
        return "{\"" + file.toString().replace("\\", "\\\\") + "\": \"" + ONE + "\"}\n";
    }
}
