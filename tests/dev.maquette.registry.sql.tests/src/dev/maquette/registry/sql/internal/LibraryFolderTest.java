// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Edit;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.Row;
import dev.maquette.testkit.registry.Commits;

/** What lies in a library's folder, and what is said when it is not as it should be. */
class LibraryFolderTest {

    @TempDir
    Path folder;

    private final SqlStores stores = new SqlStores();

    private Path database() {
        return folder.resolve("registry.mv.db");
    }

    private void makeLibrary() throws RegistryException {
        try (var store = stores.open(folder)) {
            store.commit(Commits.of(Commits.add("a", "a")));
        }
    }

    private Connection connect() throws Exception {
        var connection = H2Driver.connect("jdbc:h2:file:" + folder.resolve("registry") + ";WRITE_DELAY=0",
                new KeyFile(folder).read());
        connection.setAutoCommit(false);
        return connection;
    }

    private Map<String, byte[]> content() throws IOException {
        var content = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                content.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return content;
    }

    /** Opening must fail with all of these words in the message, and leave each file as it is. */
    private void assertRefused(String... words) throws IOException {
        var before = content();
        var message = assertThrows(RegistryException.class, () -> stores.open(folder).close()).getMessage();
        Arrays.stream(words).forEach(word -> assertTrue(message.contains(word), message));
        var after = content();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with spaces", "Größe 模型 é", "50% 'quoted' #1 + &", "a=b,c"})
    void aFolderMayHaveAnyName(String name) throws Exception {
        folder = Files.createDirectory(folder.resolve(name));
        makeLibrary();
        assertTrue(Files.exists(database()));
        try (var first = stores.open(folder); var second = stores.open(folder)) {
            assertEquals(1, first.sequence());
            assertEquals(1, second.sequence());
        }
    }

    @Test
    void aSemicolonIsTheOneCharacterThatTheDatabaseCannotTake() throws Exception {
        folder = Files.createDirectory(folder.resolve("a;b"));
        assertRefused("semicolon", "Rename");
    }

    @Test
    void twoLibrariesAreOpenInOneProcess() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        try (var one = stores.open(folder); var two = stores.open(other)) {
            one.commit(Commits.of(Commits.add("a", "a")));
            two.commit(Commits.of(Commits.add("b", "b")));
            assertEquals(List.of("a"), one.rows(0, 10).rows().stream().map(Row::key).toList());
            assertEquals(List.of("b"), two.rows(0, 10).rows().stream().map(Row::key).toList());
        }
    }

    @Test
    void onlyTheOwnerCanReadTheKey() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        makeLibrary();
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("registry.key"))));
        var key = new KeyFile(folder).read();
        assertEquals(64, key.length());
        folder = Files.createDirectory(folder.resolve("other"));
        makeLibrary();
        assertTrue(!key.equals(new KeyFile(folder).read()));
    }

    @Test
    void aDatabaseOfANewerProgramIsRefusedAndLeftUntouched() throws Exception {
        makeLibrary();
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_version VALUES (99, CURRENT_TIMESTAMP)");
            connection.commit();
        }
        assertRefused("newer version of Maquette", "99", "left as it is");
    }

    @Test
    void whoJoinsAHolderOfANewerVersionIsRefused() throws Exception {
        makeLibrary();
        try (var holder = stores.open(folder)) {
            var url = new H2Server(folder.resolve("registry.lock.db")).url();
            try (var connection = H2Driver.connect(url, new KeyFile(folder).read());
                    var statement = connection.createStatement()) {
                statement.execute("INSERT INTO schema_version VALUES (99, CURRENT_TIMESTAMP)");
            }
            var refused = assertThrows(RegistryException.class, () -> stores.open(folder).close());
            assertTrue(refused.getMessage().contains("newer version of Maquette"), refused.getMessage());
            assertEquals(1, holder.sequence());
        }
    }

    @Test
    void whoComesWhileTheHolderClosesTheDatabaseWaitsForIt() throws Exception {
        makeLibrary();
        try (var holder = stores.open(folder); var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var url = new H2Server(folder.resolve("registry.lock.db")).url();
            try (var connection = H2Driver.connect(url, new KeyFile(folder).read());
                    var statement = connection.createStatement()) {
                statement.execute("SET EXCLUSIVE TRUE"); // as H2 does before it writes the file anew
                var late = others.submit(() -> stores.open(folder));
                assertThrows(TimeoutException.class, () -> late.get(200, TimeUnit.MILLISECONDS));
                statement.execute("SET EXCLUSIVE FALSE");
                late.get().close();
            }
            assertEquals(1, holder.sequence());
        }
    }

    static List<Integer> earlierVersions() {
        return IntStream.range(1, Schema.LATEST).boxed().toList();
    }

    /** Adds the model "a" as programs of the first version did. */
    private static void addByVersion1(Connection connection) throws SQLException {
        addByVersion1(connection, "{\"key\":\"a\",\"hash\":\"blake3:7f\",\"path\":\"a\",\"use_count\":2}");
    }

    private static void addByVersion1(Connection connection, String entry) throws SQLException {
        try (var model = connection.prepareStatement("INSERT INTO model (model_key, name, type, base, format, variant, "
                + "description, path, file_size, rating, favourite, tags, notes, created_at, updated_at, version, "
                + "last_change, added) VALUES ('a', 'Model a', 'main', 'sdxl', 'checkpoint', 'normal', 'About a', 'a', "
                + "4711, 3, TRUE, STRINGDECODE('good\\np\\u00e4per'), 'Notes on a', ?, ?, 1, 1, 1)");
                var change = connection.prepareStatement("INSERT INTO change (sequence, batch, token, changed_at, "
                        + "actor, label, operation, model_key, entry_after, version) "
                        + "VALUES (1, 1, 'token', CURRENT_TIMESTAMP, 'ada', 'Added', 'test.add', 'a', ?, 1)")) {
            model.setObject(1, RowColumns.sql(Commits.AT));
            model.setObject(2, RowColumns.sql(Commits.AT.plusSeconds(1)));
            model.executeUpdate();
            change.setString(1, entry);
            change.executeUpdate();
        }
        try (var feed = connection.createStatement()) {
            feed.executeUpdate("UPDATE feed SET last_sequence = 1");
        }
        connection.commit();
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void aDatabaseOfAnEarlierVersionIsUpgradedAfterACopyWasMade(int version) throws Exception {
        new KeyFile(folder).create();
        try (var connection = connect()) {
            Schema.migrate(connection, version);
            addByVersion1(connection);
        }
        byte[] before = Files.readAllBytes(database());
        try (var store = stores.open(folder)) {
            assertEquals(List.of(new Row("a", "Model a", "main", "sdxl", "checkpoint", "normal", "About a", "a", 4711,
                    3, true, List.of("good", "päper"), "Notes on a", null, null, Commits.AT,
                    Commits.AT.plusSeconds(1), 1, "blake3:7f", true)),
                    store.rows(0, 10).rows());
            assertEquals(List.of(Relations.UNCHANGED),
                    store.history("a", 10).stream().map(ChangeRow::relations).toList());
            assertEquals(2, store.commit(Commits.of(Commits.change("a", "a", 1))));
            store.journal().end(store.journal().begin("test", "{}"));
            var stamp = new FileStamp("f", 3, Commits.AT);
            store.digests().keep(new FileDigests(stamp, Map.of(DigestAlgorithm.MD5, "m")));
            assertEquals(Map.of(DigestAlgorithm.MD5, "m"), store.digests().known(stamp));
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("registry-v" + version + "-backup.mv.db")));
        try (var connection = connect()) {
            assertEquals(Schema.LATEST, Schema.version(connection));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", nullValues = "none", textBlock = """
            {"key":"a","hash":"sha256:9","path":"a","notes":"\\"use_count\\":7"} -> sha256:9 -> false
            {"key":"a","path":"a","last":{"hash":"sha256:1"},"use_count":10}     -> none     -> true
            {"key":"a","path":"a","notes":"\\"hash\\":\\"x\\"","use_count":0}     -> none     -> false
            """)
    void hashesAndUseAreReadFromTheEntriesOfAnEarlierVersion(String entry, String hash, boolean used)
            throws Exception {
        new KeyFile(folder).create();
        try (var connection = connect()) {
            Schema.migrate(connection, 8);
            addByVersion1(connection, entry);
        }
        try (var store = stores.open(folder)) {
            var row = store.rows(0, 10).rows().getFirst();
            assertEquals(hash, row.hash());
            assertEquals(used, row.used());
        }
    }

    @Test
    void relationsOfAnEarlierVersionComeFirstInTheOrderOfTheirTime() throws Exception {
        new KeyFile(folder).create();
        try (var connection = connect(); var statement = connection.createStatement()) {
            Schema.migrate(connection, 4);
            addByVersion1(connection);
            statement.execute("INSERT INTO relationship (first_key, second_key, created_at) VALUES "
                    + "('a', 'x', TIMESTAMP WITH TIME ZONE '2026-01-02 00:00:00Z'), "
                    + "('a', 'y', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z')");
            connection.commit();
        }
        try (var store = stores.open(folder)) {
            store.commit(Commits.of(Commits.add("b", "b")));
            store.commit(Commits.of(Commits.relate("a", "a", 1, List.of("b"), List.of()),
                    Commits.relate("b", "b", 1, List.of("a"), List.of())));
            assertEquals(List.of("y", "x", "b"), store.related("a"));
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void aMigrationThatWasInterruptedIsRepeated(int version) throws Exception {
        new KeyFile(folder).create();
        try (var connection = connect(); var statement = connection.createStatement()) {
            Schema.migrate(connection, Schema.LATEST);
            statement.execute("DELETE FROM schema_version WHERE version > " + version);
            connection.commit();
        }
        try (var store = stores.open(folder)) {
            assertEquals(0, store.sequence());
            store.commit(Commits.of(Commits.add("a", "a")));
        }
    }

    @Test
    void aDamagedDatabaseIsToldAndLeftAsItIs() throws Exception {
        makeLibrary();
        byte[] noise = new byte[(int) Files.size(database())];
        new Random(1).nextBytes(noise);
        Files.write(database(), noise);
        assertRefused("registry.mv.db", "damaged", "backup");
    }

    @Test
    void anEmptyDatabaseFileIsDamagedToo() throws Exception {
        makeLibrary();
        Files.write(database(), new byte[0]);
        Files.setLastModifiedTime(folder.resolve("registry.key"),
                FileTime.from(Files.getLastModifiedTime(database()).toInstant().minusSeconds(60)));
        assertRefused("registry.mv.db", "damaged");
    }

    @Test
    void aMissingKeyIsTold() throws Exception {
        makeLibrary();
        Files.delete(folder.resolve("registry.key"));
        assertRefused("registry.key", "missing", "backup");
    }

    @Test
    void aKeyOfAnotherLibraryIsTold() throws Exception {
        makeLibrary();
        Files.writeString(folder.resolve("registry.key"), "00".repeat(32));
        assertRefused("registry.key", "does not belong");
    }

    @Test
    void aMissingFolderIsTold() {
        folder = folder.resolve("nowhere");
        var message = assertThrows(RegistryException.class, () -> stores.open(folder)).getMessage();
        assertTrue(message.contains("nowhere"), message);
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Files.createDirectory(folder.resolve("library.lock"));
        var message = assertThrows(RegistryException.class, () -> stores.open(folder)).getMessage();
        assertTrue(message.contains("cannot be written") && message.contains(folder.toString()), message);
    }

    @Test
    void aReadOnlyFolderIsTold() throws Exception {
        assumeTrue(folder.toFile().setWritable(false));
        assumeFalse(Files.isWritable(folder), "this user may write everywhere");
        var message = assertThrows(RegistryException.class, () -> stores.open(folder)).getMessage();
        assertTrue(message.contains("cannot be written"), message);
    }

    @Test
    void anInterruptedCallerDoesNoHarm() throws Exception {
        try (RegistryStore store = stores.open(folder)) {
            Thread.currentThread().interrupt();
            store.commit(Commits.of(Commits.add("a", "a")));
            assertTrue(Thread.interrupted(), "the flag is kept");
            store.commit(Commits.of(Commits.change("a", "a", 1)));
            assertEquals(2, store.sequence());
        }
    }

    @Test
    void ofAnotherHostOnlyWhatHasAnExpiredLeaseIsTakenOver() throws Exception {
        makeLibrary();
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("INSERT INTO owner VALUES ('late', 'elsewhere', 1, 1, DATEADD(MINUTE, -1, "
                    + "CURRENT_TIMESTAMP)), ('live', 'elsewhere', 2, 2, DATEADD(MINUTE, 1, CURRENT_TIMESTAMP))");
            statement.execute("INSERT INTO intent VALUES (1, 'late', 'op', 'late'), (2, 'live', 'op', 'live')");
            connection.commit();
        }
        try (var store = stores.open(folder)) {
            assertEquals(List.of(new Intent(1, "op", "late")), store.journal().takeOver());
        }
    }

    @Test
    void aFileThatAnInterruptedCreationLeftEmptyIsFilled() throws Exception {
        for (var name : List.of("models", "trash", "staging")) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.writeString(folder.resolve("settings.json"), "{}");
        new KeyFile(folder).create();
        Files.createFile(database());
        makeLibrary();
        try (var store = stores.open(folder)) {
            assertEquals(1, store.sequence());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"models/k/model.safetensors", "trash/k/model.safetensors", "registry-v1-backup.mv.db"})
    void anEmptyFileInAFolderWithModelsIsALostRegistry(String witness) throws Exception {
        makeLibrary();
        Files.write(database(), new byte[0]);
        Files.createDirectories(folder.resolve(witness).getParent());
        Files.writeString(folder.resolve(witness), "weights");
        var message = assertThrows(RegistryException.class, () -> stores.open(folder).close()).getMessage();
        assertTrue(message.contains("damaged") && message.contains("backup"), message);
        assertEquals(0, Files.size(database()));
    }

    /** Many large commits leave a file of ten times the size of what is in it, if nobody tidies up. */
    @Test
    void aBulkImportLeavesAFileOfTheSizeOfItsContent() throws Exception {
        var random = new Random(1);
        long most;
        try (var store = stores.open(folder)) {
            for (int batch = 0; batch < 30; batch++) {
                store.commit(Commits.of(random.longs(1_000).mapToObj(Long::toHexString)
                        .map(key -> Commits.add(key, key)).toArray(Edit[]::new)));
            }
            most = Files.size(database());
        }
        long left = Files.size(database());
        assertTrue(most > 32 << 20, () -> "too small to be tidied: " + most);
        assertTrue(left < most / 4, () -> "from " + most + " to " + left);
        try (var store = stores.open(folder)) {
            assertEquals(30_000, store.sequence());
            assertEquals(30_000, store.rows(0, 40_000).rows().size());
        }
    }
}
