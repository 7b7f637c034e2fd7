// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP server on a free port of loopback that does exactly what its routes say, wrong things included. Several of
 * them are several origins. It answers what nobody knows with 404.
 */
public final class StandInHub implements AutoCloseable {

    private final ServerSocketChannel server;
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final List<HubRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<SocketChannel> connections = ConcurrentHashMap.newKeySet();
    private volatile int most;
    private volatile String name;

    private StandInHub(ServerSocketChannel server) {
        this.server = server;
    }

    /** Opens it on a port that the system chooses. */
    public static StandInHub open() throws IOException {
        return open(0);
    }

    public static StandInHub open(int port) throws IOException {
        var server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 256);
        var hub = new StandInHub(server);
        Thread.ofVirtual().name("hub").start(hub::accept);
        return hub;
    }

    /** Adds what it can do. */
    public <R extends Route> R route(R route) {
        routes.add(route);
        return route;
    }

    public HostedFile file(String path, Content content) {
        return route(new HostedFile(path, content));
    }

    public HostedFile file(String path, byte[] content) {
        return file(path, Content.of(content));
    }

    /** The address of a path here. */
    public URI at(String path) throws IOException {
        return URI.create("http://" + (name == null ? "127.0.0.1:" + port() : name) + path);
    }

    /** Has a name from now on by which it is only found through a proxy, and is that proxy. */
    public StandInHub named(String host) {
        name = host;
        return this;
    }

    /** Its address as a proxy. */
    public URI proxy() throws IOException {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    /** All requests so far, in their order. */
    public List<HubRequest> requests() {
        return List.copyOf(requests);
    }

    /** Connections that are open now. */
    public int connections() {
        return connections.size();
    }

    /** The most connections that were open at the same time. */
    public int mostConnections() {
        return most;
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                connections.add(socket);
                most = Math.max(most, connections.size());
                Thread.ofVirtual().name("hub").start(() -> serve(socket));
            }
        } catch (IOException _) {
            return; // the hub closes
        }
    }

    private void serve(SocketChannel socket) {
        try (socket) {
            new Connection(socket, this::answer).serve();
        } catch (IOException _) {
            return; // the client has gone, or the hub closes
        } finally {
            connections.remove(socket);
        }
    }

    /** A proxy is told the whole address; what is asked of the host that this hub is named after is asked of it. */
    private HubRequest here(HubRequest asked) {
        String host = "http://" + name + "/";
        return name == null || !asked.path().startsWith(host) ? asked
                : new HubRequest(asked.method(), asked.path().substring(host.length() - 1), asked.query(),
                        asked.headers(), asked.body());
    }

    private Reply answer(HubRequest asked) {
        HubRequest request = here(asked);
        requests.add(request);
        return routes.stream().map(route -> route.answer(request)).filter(Optional::isPresent).findFirst()
                .map(Optional::get).orElseGet(() -> Reply.text(404, "application/json",
                        "{\"error\":\"Not found\"}"));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var connection : connections) {
            connection.close();
        }
    }
}
