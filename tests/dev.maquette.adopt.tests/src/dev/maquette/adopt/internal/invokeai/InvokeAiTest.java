// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.adopt.internal.Read;
import dev.maquette.adopt.internal.Trees;
import dev.maquette.adopt.internal.sqlite.DatabaseCopy;
import dev.maquette.adopt.internal.sqlite.Sqlite;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.testkit.NeedsSymbolicLinks;

class InvokeAiTest {

    private static final String SD = "\"name\": \"Glaze\", \"type\": \"main\", \"base\": \"sd-1\", \"format\": "
            + "\"checkpoint\", \"description\": \"Shiny.\", \"trigger_phrases\": [\"pot\", \"vase\"], "
            + "\"source_url\": \"https://example.org/glaze\", \"source_api_response\": \"{}\", \"cpu_only\": true, "
            + "\"default_settings\": {\"vae\": \"key-b\", \"steps\": 30, \"cfg_scale\": 7.5, \"width\": null, "
            + "\"fp8_storage\": false}";

    private final InvokeAi invokeAi = new InvokeAi();

    @TempDir
    private Path temp;
    private Path root;

    @BeforeEach
    void makeRoot() throws Exception {
        root = Files.createDirectory(temp.resolve("invokeai"));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 20, 21, 24, 27, 31, 33})
    void recordsOfEveryReleaseAreReadAndNothingIsTouched(int schema) throws Exception {
        try (var connection = Databases.of(root, schema)) {
            Databases.add(connection, "key-a", "key-a/glaze.safetensors", SD);
            Databases.add(connection, "key-b", "/srv/vae.safetensors",
                    "\"name\": \"Kiln\", \"type\": \"vae\", \"base\": \"sd-1\", \"format\": \"checkpoint\"");
            if (schema >= 20) {
                Databases.relate(connection, "key-a", "key-b");
                Databases.relate(connection, "key-a", "key-long-gone");
            }
        }
        var thumbnail = Trees.write(root.resolve("models/model_images/key-a.webp"), "picture");
        Trees.write(root.resolve("models/key-a/glaze.safetensors"), "clay");
        var before = Trees.digest(root);
        var read = Read.of(invokeAi, root);
        assertEquals(before, Trees.digest(root));
        assertEquals(List.of(), read.unread);
        assertEquals(schema >= 20 ? List.of("key-a key-b") : List.of(), read.pairs);
        assertEquals(root.resolve("models/key-a/glaze.safetensors"), read.model("key-a").path());
        assertEquals(Path.of("/srv/vae.safetensors"), read.model("key-b").path());
        assertTrue(read.model("key-a").listed());
        assertEquals(4, read.model("key-a").bytes());
        for (var said : Map.of(Field.NAME, "Glaze", Field.TYPE, "main", Field.BASE, "sd-1", Field.FORMAT, "checkpoint",
                Field.DESCRIPTION, "Shiny.", Field.TRIGGER_PHRASES, List.of("pot", "vase"), Field.SOURCE_URL,
                "https://example.org/glaze", Field.CPU_ONLY, true, Field.HASH, "blake3:" + "ab".repeat(32),
                Field.COVER, thumbnail.toString()).entrySet()) {
            assertEquals(said.getValue(), read.said("key-a", said.getKey()));
        }
        var settings = (Map<?, ?>) read.said("key-a", Field.DEFAULT_SETTINGS);
        assertEquals(List.of("key-b", new BigDecimal("30"), new BigDecimal("7.5"), false), List.of(settings.get("vae"),
                settings.get("steps"), settings.get("cfg_scale"), settings.get("fp8_storage")));
        assertTrue(settings.containsKey("width") && settings.get("width") == null, "what was cleared stays cleared");
    }

    @Test
    void factsSayWhereTheyAreFrom() throws Exception {
        try (var connection = Databases.of(root, 33)) {
            Databases.add(connection, "key-a", "a.safetensors", SD);
        }
        var origins = Read.of(invokeAi, root).model("key-a").facts().stream().map(Fact::origin).toList();
        var database = root.resolve("databases/invokeai.db");
        assertTrue(origins.contains(database + " models key-a trigger_phrases"), origins.toString());
    }

    @Test
    void whatIsOnlyInTheLogOfTheDatabaseCounts() throws Exception {
        try (var connection = Databases.of(root, 33); var sql = connection.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("PRAGMA wal_autocheckpoint = 0");
            Databases.add(connection, "key-a", "a.safetensors", SD);
            assertTrue(Files.size(root.resolve("databases/invokeai.db-wal")) > 0);
            var before = Trees.digest(root);
            assertEquals("Glaze", Read.of(invokeAi, root).said("key-a", Field.NAME), "while InvokeAI runs");
            assertEquals(before, Trees.digest(root));
        }
    }

    @Test
    @NeedsSymbolicLinks
    void theLogOfADatabaseThatIsReachedByALinkCountsToo() throws Exception {
        try (var connection = Databases.of(root, 33); var sql = connection.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("PRAGMA wal_autocheckpoint = 0");
            Databases.add(connection, "key-a", "a.safetensors", SD);
            var other = Files.createDirectories(temp.resolve("other/databases"));
            Files.createSymbolicLink(other.resolve("invokeai.db"), root.resolve("databases/invokeai.db"));
            assertEquals("Glaze", Read.of(invokeAi, other.getParent()).said("key-a", Field.NAME));
        }
    }

    @Test
    void aViewThatTakesThePlaceOfTheTableIsNotRead() throws Exception {
        try (var connection = Databases.of(root, 33); var sql = connection.createStatement()) {
            sql.execute("DROP TABLE models");
            sql.execute("CREATE VIEW models AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
                    + "SELECT id, '{}' AS config FROM n");
        }
        var refused = assertThrows(LibraryException.class, () -> Read.of(invokeAi, root));
        assertTrue(refused.getMessage().contains("has no table models"), refused.getMessage());
    }

    @Test
    void whoDoesNotWaitAnyLongerEndsWhatTheDatabaseIsDoing() throws Exception {
        Databases.of(root, 33).close();
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        try (var connection = Sqlite.open(root.resolve("databases/invokeai.db"), monitor);
                var sql = connection.createStatement()) {
            assertThrows(SQLException.class, () -> sql.executeQuery("WITH RECURSIVE n(id) AS "
                    + "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n ORDER BY id"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void whatEarlierReleasesSpelledOtherwiseIsBroughtIntoOrder(int schema) throws Exception {
        try (var connection = Databases.of(root, schema)) {
            add(connection, "sd", "main", "sdxl", "checkpoint", "");
            add(connection, "v", "main", "sd-2", "checkpoint", ", \"prediction_type\": \"v_prediction\", "
                    + "\"variant\": \"inpaint\"");
            add(connection, "dev", "main", "flux", "checkpoint", ", \"config_path\": \"flux-dev\", \"variant\": "
                    + "\"normal\"");
            add(connection, "fill", "main", "flux", "checkpoint", ", \"config_path\": \"flux-dev-fill\"");
            add(connection, "quick", "main", "flux", "checkpoint", ", \"config_path\": \"flux-schnell\"");
            add(connection, "odd", "main", "flux", "checkpoint", ", \"config_path\": \"mine.yaml\"");
            add(connection, "lora", "lora", "flux", "diffusers", "");
            add(connection, "vision", "clip_vision", "sdxl", "diffusers", "");
            add(connection, "embed", "clip_embed", "flux", "diffusers", "");
            add(connection, "far", "main", "imagen4", "api", "");
        }
        var read = Read.of(invokeAi, root);
        assertEquals(List.of("epsilon", "normal"), both(read, "sd"));
        assertEquals(List.of("v_prediction", "inpaint"), both(read, "v"));
        assertEquals(List.of("dev", "dev_fill", "schnell", "dev"), List.of("dev", "fill", "quick", "odd").stream()
                .map(key -> read.said(key, Field.VARIANT)).toList());
        assertEquals("lycoris", read.said("lora", Field.FORMAT));
        assertEquals("any", read.said("vision", Field.BASE));
        assertEquals("sdxl", read.said("vision", Field.THEIR_BASE), "their own word is kept");
        assertEquals(List.of("any", "large"),
                List.of(read.said("embed", Field.BASE), read.said("embed", Field.VARIANT)));
        assertEquals("unknown", read.said("far", Field.BASE));
    }

    @Test
    void whatALaterReleaseWroteIsTakenAsItIs() throws Exception {
        try (var connection = Databases.of(root, 24)) {
            add(connection, "lora", "lora", "flux", "diffusers", "");
            add(connection, "qwen", "qwen3_encoder", "any", "qwen3_encoder", "");
            add(connection, "z", "main", "z-image", "checkpoint", "");
        }
        var read = Read.of(invokeAi, root);
        assertEquals("diffusers", read.said("lora", Field.FORMAT));
        assertEquals("qwen3_4b", read.said("qwen", Field.VARIANT));
        assertEquals("turbo", read.said("z", Field.VARIANT));
    }

    private static void add(Connection connection, String key, String type, String base, String format,
            String more) throws Exception {
        Databases.add(connection, key, key + ".safetensors", "\"name\": \"" + key + "\", \"type\": \"" + type
                + "\", \"base\": \"" + base + "\", \"format\": \"" + format + "\"" + more);
    }

    private static List<Object> both(Read read, String key) {
        return List.of(read.said(key, Field.PREDICTION_TYPE), read.said(key, Field.VARIANT));
    }

    @Test
    void aHashThatWasMadeUpIsNone() throws Exception {
        try (var connection = Databases.of(root, 33); var sql = connection.createStatement()) {
            Databases.add(connection, "key-a", "a.safetensors", SD);
            sql.execute("UPDATE models SET config = json_set(config, '$.hash', 'random:1234567890')");
        }
        assertNull(Read.of(invokeAi, root).said("key-a", Field.HASH));
    }

    @Test
    void theSettingsFileSaysWhereThingsLie() throws Exception {
        Trees.write(root.resolve("invokeai.yaml"), "schema_version: 4.0.3\nmodels_dir: /srv/weights\ndb_dir: other\n");
        try (var connection = Databases.of(temp.resolve("made"), 33)) {
            Databases.add(connection, "key-a", "a.safetensors", SD);
        }
        Files.createDirectory(root.resolve("other"));
        Files.move(temp.resolve("made/databases/invokeai.db"), root.resolve("other/invokeai.db"));
        assertTrue(invokeAi.recognises(root));
        assertEquals(Path.of("/srv/weights/a.safetensors"), Read.of(invokeAi, root).model("key-a").path());
        Trees.write(root.resolve("invokeai.yaml"), "InvokeAI:\n  Paths:\n    db_dir: other\n    models_dir: w\n");
        assertEquals(root.resolve("w/a.safetensors"), Read.of(invokeAi, root).model("key-a").path());
    }

    @Test
    void sideFilesMayLieWhereAModelOnceLay() throws Exception {
        try (var connection = Databases.of(root, 24)) {
            Databases.add(connection, "key-a", "key-a/glaze.safetensors", SD);
        }
        assertEquals(List.of(root.resolve("models/sd-1/main/glaze.safetensors")),
                Read.of(invokeAi, root).model("key-a").elsewhere());
    }

    @Test
    void aBrokenRecordCostsItselfAndABrokenDatabaseIsAFailure() throws Exception {
        try (var connection = Databases.of(root, 33); var sql = connection.createStatement()) {
            Databases.add(connection, "key-a", "a.safetensors", SD);
            sql.execute("DROP TABLE models");
            sql.execute("CREATE TABLE models (id TEXT, config TEXT)");
            sql.execute("INSERT INTO models VALUES ('x', '{broken'), ('y', '[]'), ('z', '{}'), ('n', NULL), "
                    + "('null', '{\"path\": \"a\\u0000b\"}'), ('key-a', '{\"path\": \"a.bin\", \"name\": 7}')");
        }
        var read = Read.of(invokeAi, root);
        assertEquals(List.of("a.bin"), read.below(root.resolve("models")));
        assertEquals(5, read.unread.size(), read.unread.toString());
        Files.writeString(root.resolve("databases/invokeai.db"), "no database at all, though it is long enough");
        assertEquals(Problem.IO, assertThrows(LibraryException.class, () -> Read.of(invokeAi, root)).problem());
    }

    @Test
    void aDatabaseFromBeforeReleaseFourIsRefusedWithAWayOut() throws Exception {
        Databases.of(root, 5).close();
        var refused = assertThrows(LibraryException.class, () -> Read.of(invokeAi, root));
        assertEquals(Problem.INVALID, refused.problem());
        assertFalse(refused.remedy().isEmpty());
    }

    @Test
    void readingEndsWhenCancelled() throws Exception {
        Databases.of(root, 33).close();
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> invokeAi.read(root, new Read(), monitor));
    }

    @Test
    void theCopyOfTheDatabaseIsGoneAfterwards() throws Exception {
        Databases.of(root, 33).close();
        var copy = DatabaseCopy.of(root.resolve("databases/invokeai.db"), new NullProgressMonitor());
        assertTrue(Files.exists(copy.file()));
        copy.close();
        assertFalse(Files.exists(copy.file().getParent()));
    }

    @Test
    void itIsLookedForWhereItsVariableSaysAndAtHome() {
        var places = invokeAi.usualPlaces(new Machine(temp, Map.of("INVOKEAI_ROOT", "/srv/invoke"), List.of()));
        assertEquals(Path.of("/srv/invoke"), places.getFirst());
        assertTrue(places.contains(temp.resolve("invokeai")));
    }
}
