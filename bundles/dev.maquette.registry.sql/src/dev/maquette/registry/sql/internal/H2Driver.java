// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.jdbcx.JdbcDataSource;

import dev.maquette.registry.RegistryException;

/** The one place that loads classes of H2. */
final class H2Driver {

    static final String BIND_ADDRESS = "h2.bindAddress";
    static final String LOOPBACK = "127.0.0.1";
    private static final String CONNECT_RETRIES = "h2.socketConnectRetry";
    private static final String USER = "maquette";

    private H2Driver() {
    }

    /**
     * H2 is told what it asks system properties for, before its first class is loaded. Its client would knock for one
     * and a half seconds at the door of a server that is dead, while its file waits for who opens it; trying again is
     * up to {@link Link}.
     */
    static void configure() throws RegistryException {
        if (System.getProperty(CONNECT_RETRIES) == null) {
            System.setProperty(CONNECT_RETRIES, "0");
        }
        restrictToLoopback();
    }

    /**
     * H2's server listens on all interfaces unless this property says otherwise when the first class of H2 is loaded.
     * Launchers set it; this is for those that forgot.
     */
    private static void restrictToLoopback() throws RegistryException {
        var address = System.getProperty(BIND_ADDRESS);
        if (address == null) {
            System.setProperty(BIND_ADDRESS, LOOPBACK);
        } else if (!address.equals(LOOPBACK)) {
            throw new RegistryException("The library would be open to the network: the system property " + BIND_ADDRESS
                    + " is " + address + ". Start the program with " + LOOPBACK + " instead, or without it.");
        }
    }

    static Connection connect(String url, String password) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword(password);
        return source.getConnection();
    }
}
