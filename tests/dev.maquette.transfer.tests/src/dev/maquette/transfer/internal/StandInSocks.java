// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A SOCKS 5 proxy (RFC 1928) that leads to one port of this computer, whatever it is asked for. */
final class StandInSocks implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int port;
    private final String login;

    /** @param login {@code user:password} without which nobody passes, or null */
    StandInSocks(int port, String login) throws IOException {
        this.port = port;
        this.login = login;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    var client = server.accept();
                    Thread.ofVirtual().start(() -> serve(client));
                } catch (IOException _) {
                    return; // closed
                }
            }
        });
    }

    URI address(String kind) {
        return URI.create(kind + "://localhost:" + server.getLocalPort());
    }

    /** The hosts and ports that it was asked for. */
    List<String> asked() {
        return asked;
    }

    private void serve(Socket client) {
        try (client; var hub = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var in = new DataInputStream(client.getInputStream());
            if (greeted(in, client)) {
                var request = in.readNBytes(4);
                var host = request[3] == 3 ? new String(in.readNBytes(in.read()), StandardCharsets.UTF_8)
                        : InetAddress.getByAddress(in.readNBytes(request[3] == 1 ? 4 : 16)).getHostAddress();
                asked.add(host + ":" + in.readUnsignedShort());
                client.getOutputStream().write(new byte[]{5, 0, 0, 3, 1, 'x', 0, 0});
                var back = Thread.ofVirtual().start(() -> pass(hub, client));
                pass(client, hub);
                back.join();
            }
        } catch (IOException _) {
            // either side has hung up
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean greeted(DataInputStream in, Socket client) throws IOException {
        in.read();
        var methods = in.readNBytes(in.read());
        if (login == null) {
            client.getOutputStream().write(new byte[]{5, 0});
            return true;
        }
        boolean offered = methods.length > 1;
        client.getOutputStream().write(new byte[]{5, (byte) (offered ? 2 : 0xff)});
        if (!offered) {
            return false;
        }
        in.read();
        var user = new String(in.readNBytes(in.read()), StandardCharsets.UTF_8);
        boolean known = login.equals(user + ":" + new String(in.readNBytes(in.read()), StandardCharsets.UTF_8));
        client.getOutputStream().write(new byte[]{1, (byte) (known ? 0 : 1)});
        return known;
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            // either side has hung up
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
