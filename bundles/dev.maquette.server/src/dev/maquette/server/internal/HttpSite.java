// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.Graceful;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.server.internal.event.Events;
import dev.maquette.server.internal.event.LibraryNews;
import dev.maquette.server.internal.guard.FirstWords;
import dev.maquette.server.internal.guard.PlainErrors;
import dev.maquette.server.internal.http.Ending;
import dev.maquette.server.internal.work.Worker;

/** A server that listens. */
final class HttpSite implements RunningServer {

    private static final Logger LOG = System.getLogger(HttpSite.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration AFTER_CANCEL = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration FIRST_WORDS = Duration.ofSeconds(20);
    private static final int MOST_CONNECTIONS = 4096;
    private static final int MOST_HEADERS = 16 << 10;

    private final Server server;
    private final ServerConnector connector;
    private final String host;
    private final String scheme;
    private final Ending ending;
    private final Events events;
    private final LibraryNews news;
    private Optional<Worker> worker = Optional.empty();

    private HttpSite(Server server, ServerConnector connector, Served served) throws LibraryException {
        this.server = server;
        this.connector = connector;
        this.host = served.settings().host();
        this.scheme = new Endpoint(served.settings()).scheme();
        this.ending = served.ending();
        this.events = served.events();
        this.news = LibraryNews.publish(served.library(), events);
    }

    /** Listens, and returns when it does. */
    static HttpSite open(Served served) throws LibraryException {
        var settings = served.settings();
        var server = new Server(threads());
        var connector = new Endpoint(settings).connector(server, configuration());
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        connector.addBean(new FirstWords(connector.getScheduler(), FIRST_WORDS));
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        server.setHandler(HandlerChain.of(server, served));
        server.setErrorHandler(new PlainErrors());
        var site = new HttpSite(server, connector, served);
        site.start(settings.port());
        site.worker = Optional.of(Worker.start(served.library()));
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
        configuration.setRequestHeaderSize(MOST_HEADERS);
        return configuration;
    }

    private void start(int port) throws LibraryException {
        try {
            server.start();
        } catch (IOException refused) {
            close();
            throw new LibraryException(Problem.CONFLICT, host + ":" + port + " cannot be listened on: "
                    + reason(refused) + ".",
                    "Stop the program that has it, choose another port, or give an address of this machine.", refused);
        } catch (Exception failure) {
            close();
            throw new LibraryException(Problem.ENVIRONMENT, "The server cannot be started: " + failure.getMessage(),
                    "Look into the log.", failure);
        }
    }

    /** In the words of the system, such as that the address is in use. */
    private static String reason(IOException refused) {
        return refused.getCause() == null ? refused.getMessage() : refused.getCause().getMessage();
    }

    @Override
    public URI address() {
        var name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create(scheme + "://" + (name.contains(":") ? "[" + name + "]" : name) + ":"
                + connector.getLocalPort() + "/");
    }

    /** In this order: no request comes in, open answers end, what runs is waited for, what still runs is cancelled. */
    @Override
    public void close() {
        if (server.isStopped()) {
            return;
        }
        var quiet = Graceful.shutdown(server);
        ending.begin();
        worker.ifPresent(Worker::stop);
        news.close();
        events.close();
        if (!within(quiet, PATIENCE)) {
            ending.finish();
            within(quiet, AFTER_CANCEL);
        }
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The server does not end", failure);
        } finally {
            worker.ifPresent(Worker::close);
        }
    }

    private static boolean within(Future<?> work, Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException failure) {
            LOG.log(Level.WARNING, "Something of the server does not end", failure);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
