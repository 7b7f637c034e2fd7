// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static dev.maquette.registry.sql.internal.RegistryProcess.PATIENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Only programs of this machine reach the database, even when a launcher has forgotten to say so. */
class ServerAddressTest {

    private static final int MILLIS = 2_000;
    private static final Path SOCKETS = Path.of("/proc/net/tcp");
    private static final Path SOCKETS_6 = Path.of("/proc/net/tcp6");
    /** 127.0.0.1 in the table's hexadecimal, and the same as an address of the newer kind. */
    private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F");
    private static final String LISTENING = "0A";

    @TempDir
    Path folder;

    private int port() throws IOException {
        var announced = new Properties();
        try (var in = Files.newInputStream(folder.resolve("registry.lock.db"))) {
            announced.load(in);
        }
        return Integer.parseInt(announced.getProperty("server").replaceAll(".*:", ""));
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), MILLIS);
        }
    }

    @Test
    void theServerAnswersOnLoopbackAndOnNoOtherAddressOfThisHost() throws Exception {
        try (var process = RegistryProcess.opened(folder, "a")) {
            connect(InetAddress.getByName("127.0.0.1"), port());
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                for (var address : network.inetAddresses().filter(each -> !each.isLoopbackAddress()).toList()) {
                    assertThrows(IOException.class, () -> connect(address, port()), address::toString);
                }
            }
            assertTrue(process.handle().isAlive());
        }
    }

    @Test
    @EnabledIf("hasSocketTable")
    void theSystemListsTheServerAsListeningOnLoopbackOnly() throws Exception {
        try (var process = RegistryProcess.opened(folder, "a")) {
            var addresses = listening(port());
            assertEquals(1, addresses.size());
            assertTrue(LOOPBACK.containsAll(addresses), addresses::toString);
            assertTrue(process.handle().isAlive());
        }
    }

    static boolean hasSocketTable() {
        return Files.isReadable(SOCKETS);
    }

    private static List<String> listening(int port) throws IOException {
        var suffix = String.format(Locale.ROOT, ":%04X", port);
        var lines = new ArrayList<>(Files.readAllLines(SOCKETS));
        if (Files.isReadable(SOCKETS_6)) {
            lines.addAll(Files.readAllLines(SOCKETS_6));
        }
        return lines.stream().map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells[1].endsWith(suffix) && cells[3].equals(LISTENING))
                .map(cells -> cells[1].substring(0, cells[1].length() - suffix.length())).toList();
    }

    @Test
    void aLauncherThatWouldOpenItToTheNetworkIsRefused() throws Exception {
        try (var process = RegistryProcess.start(folder, "a", "-Dh2.bindAddress=0.0.0.0")) {
            var line = process.line(PATIENCE);
            assertTrue(line.startsWith("refused: ") && line.contains("h2.bindAddress"), line);
        }
        assertTrue(Files.notExists(folder.resolve("registry.mv.db")));
    }
}
