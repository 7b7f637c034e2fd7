// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.registry.RegistryException;

/** A database that contradicts itself is told from one that does not. */
class ExaminationTest {

    private static final String CHANGE = "INSERT INTO change (sequence, batch, token, changed_at, actor, label, "
            + "operation, model_key, entry_after, version) VALUES (%d, 1, 't', CURRENT_TIMESTAMP, 'ann', 'Install', "
            + "'models.install', '%s', '{}', 1)";
    private static final String MODEL = "INSERT INTO model (added, last_change, model_key, version, name, type, base, "
            + "format, path, file_size, rating, favourite, tags, created_at, updated_at) VALUES (%d, %d, '%s', 1, "
            + "'Kiln', 'main', 'sd-1', 'checkpoint', '%s', 4, 0, FALSE, '', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)";

    @TempDir
    Path folder;

    private Database database;
    private Link link;

    /** The database under test; asked once for a test. */
    Database database() throws RegistryException {
        return new H2Database(folder, ConcurrentHashMap.newKeySet());
    }

    @BeforeEach
    void makeDatabase() throws Exception {
        database = database();
        link = Link.to(database);
        execute("UPDATE feed SET last_sequence = 1");
        execute(CHANGE.formatted(1, "kiln"));
        execute(MODEL.formatted(1, 1, "kiln", "kiln.safetensors"));
    }

    @AfterEach
    void closeDatabase() {
        link.close();
    }

    private void execute(String statement) throws RegistryException {
        link.transact(connection -> {
            try (var made = connection.createStatement()) {
                return made.execute(statement);
            } catch (SQLException wrong) {
                throw new RegistryException(statement, wrong);
            }
        });
    }

    private void assertFound(String words) throws RegistryException {
        var findings = new Examination(link, database).findings();
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().contains(words), findings.toString());
    }

    @Test
    void whatFitsTogetherIsNoFinding() throws Exception {
        assertEquals(List.of(), new Examination(link, database).findings());
    }

    @Test
    void aRecordThatTheHistoryLacksIsFound() throws Exception {
        execute(MODEL.formatted(2, 7, "glaze", "glaze.safetensors"));
        assertFound("The record of the model glaze is gone from the history.");
    }

    @Test
    void aRecordAheadOfItsHistoryIsFound() throws Exception {
        execute("UPDATE model SET version = 3");
        assertFound("later version than its history");
    }

    @Test
    void aChangeBeyondTheCountIsFound() throws Exception {
        execute(CHANGE.formatted(5, "kiln"));
        assertFound("The change 5 is later");
    }

    @Test
    void aRelationToNobodyIsFound() throws Exception {
        execute("INSERT INTO relationship (first_key, second_key, created_at) VALUES ('kiln', 'nobody', "
                + "CURRENT_TIMESTAMP)");
        assertFound("kiln and nobody are related");
    }

    @Test
    void aVersionThatWasLeftOutIsFound() throws Exception {
        execute("DELETE FROM schema_version WHERE version = 3");
        assertFound("never brought to its version 3");
    }
}
