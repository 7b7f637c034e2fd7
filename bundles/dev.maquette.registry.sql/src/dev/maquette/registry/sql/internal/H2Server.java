// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.Properties;

import dev.maquette.registry.RegistryException;

/** The server of the process that holds a database's file, as it announces itself in H2's lock file. */
final class H2Server {

    private final Path announcement;

    H2Server(Path announcement) {
        this.announcement = announcement;
    }

    /**
     * Where it listens.
     *
     * @throws SQLTransientConnectionException when there is none yet, or none any more
     * @throws RegistryException when it is not on this machine's loopback, where no password must be sent
     */
    String url() throws SQLTransientConnectionException, RegistryException {
        var properties = new Properties();
        try (var in = Files.newInputStream(announcement)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException notYet) {
            throw new SQLTransientConnectionException("Nobody serves the database at the moment", notYet);
        }
        var address = properties.getProperty("server");
        var id = properties.getProperty("id");
        if (address == null || id == null) {
            throw new SQLTransientConnectionException("The database's server has not announced itself yet");
        }
        var parts = address.split(":");
        if (!parts[0].equals("localhost") && !parts[0].equals(H2Driver.LOOPBACK)) {
            throw new RegistryException("The program that holds the library listens on " + address
                    + ", where others on the network could reach it. Close that program, and start it with -D"
                    + H2Driver.BIND_ADDRESS + "=" + H2Driver.LOOPBACK + ".");
        }
        return "jdbc:h2:tcp://" + H2Driver.LOOPBACK + ":" + parts[1] + "/" + id;
    }

    /** Refuses to go on when the server of this process can be reached from elsewhere. */
    void requireLoopback() throws SQLTransientConnectionException, RegistryException {
        url();
    }

    /** Removes what a holder left behind who died. Only the holder of the library's lock may. */
    void forget() throws IOException {
        Files.deleteIfExists(announcement);
    }
}
