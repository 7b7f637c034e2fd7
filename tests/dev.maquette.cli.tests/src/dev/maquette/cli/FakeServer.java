// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.serve.LibraryServer;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.api.serve.ServerSettings;

/** Listens on nothing, and keeps what it was asked for. */
final class FakeServer implements LibraryServer {

    /** How each server was started that was asked for. */
    final List<ServerSettings> started = new ArrayList<>();
    /** Opens when a server runs. */
    final CountDownLatch running = new CountDownLatch(1);
    /** Opens when a server was closed. */
    final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public RunningServer start(Library library, ServerSettings settings) throws LibraryException {
        started.add(settings);
        if (settings.port() == 80) {
            throw new LibraryException(Problem.CONFLICT, settings.host() + ":80 cannot be listened on.",
                    "Choose another port.");
        }
        running.countDown();
        return new RunningServer() {
            @Override
            public URI address() {
                return URI.create("http://" + settings.host() + ":" + settings.port() + "/");
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }
}
