// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.server.internal.event.Events;
import dev.maquette.server.internal.event.LibraryNews;
import dev.maquette.server.internal.http.Gate;
import dev.maquette.server.internal.http.RouteTable;
import dev.maquette.server.internal.http.Router;

/** A server that listens. */
final class HttpSite implements RunningServer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Server server;
    private final ServerConnector connector;
    private final String host;
    private final Events events;
    private final LibraryNews news;

    private HttpSite(Server server, ServerConnector connector, Served served) throws LibraryException {
        this.server = server;
        this.connector = connector;
        this.host = served.settings().host();
        this.events = served.events();
        this.news = LibraryNews.publish(served.library(), events);
    }

    /** Listens, and returns when it does. */
    static HttpSite open(Served served) throws LibraryException {
        var settings = served.settings();
        var server = new Server(threads());
        var connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        var routes = RouteGroups.of(served).stream().flatMap(group -> group.routes().stream()).toList();
        var graceful = new GracefulHandler(new Router(new RouteTable(routes), Gate.OPEN));
        server.setHandler(graceful);
        server.setStopTimeout(PATIENCE.toMillis());
        var site = new HttpSite(server, connector, served);
        site.start(settings.port());
        return site;
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setName("maquette-server");
        threads.setVirtualThreadsExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        return configuration;
    }

    private void start(int port) throws LibraryException {
        try {
            server.start();
        } catch (IOException taken) {
            close();
            throw new LibraryException(Problem.CONFLICT, host + ":" + port + " cannot be listened on: "
                    + taken.getMessage() + ".", "Stop the program that has it, or choose another port.", taken);
        } catch (Exception failure) {
            close();
            throw new LibraryException(Problem.ENVIRONMENT, "The server cannot be started: " + failure.getMessage(),
                    "Look into the log.", failure);
        }
    }

    @Override
    public URI address() {
        var name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + connector.getLocalPort()
                + "/");
    }

    @Override
    public void close() {
        news.close();
        events.close();
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The server does not end", failure);
        }
    }
}
