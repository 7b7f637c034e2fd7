// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

import dev.maquette.registry.RegistryException;

/** The file of a library's database. Only the {@link Holder} opens it. */
final class H2File {

    private final Path folder;
    private final Path file;
    private final KeyFile key;

    H2File(Path folder, KeyFile key) {
        this.folder = folder;
        this.file = folder.resolve("registry.mv.db");
        this.key = key;
    }

    /** Opens the file, which is made when it is not there, and serves it to others. */
    Connection open() throws SQLException, RegistryException {
        return connect("AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64");
    }

    /**
     * Looks, before anything is written, whether the file is one that this program can use, and keeps a copy of one
     * that will be brought to a later version. Where there is none yet it only needs a key.
     */
    SchemaVersion prepare() throws IOException, RegistryException {
        if (Files.exists(file) && !new FirstCreation(folder, file).wasInterrupted()) {
            var version = version();
            version.requireKnown();
            if (version.number() > 0 && version.isEarlier()) {
                Files.copy(file, folder.resolve("registry-v" + version.number() + "-backup.mv.db"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return version;
        }
        if (!key.exists()) {
            key.create();
        }
        return new SchemaVersion("The library " + folder, 0);
    }

    private SchemaVersion version() throws RegistryException {
        try (var connection = connect("ACCESS_MODE_DATA=r")) {
            return new SchemaVersion("The library " + folder, Schema.version(connection));
        } catch (SQLException unreadable) {
            throw H2Failures.explainOpening(folder, unreadable);
        }
    }

    private Connection connect(String settings) throws SQLException, RegistryException {
        var name = folder.resolve("registry").toString().replace('\\', '/');
        return H2Driver.connect("jdbc:h2:file:" + name + ";" + settings + ";TRACE_LEVEL_FILE=0", key.read());
    }

    /** Closes it for all, so that another can open it. */
    void shutDown(Connection connection) throws SQLException, IOException {
        new Shutdown(file).with(connection);
    }
}
