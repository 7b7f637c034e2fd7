// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;

/**
 * What a server tells of its library, from the first listener on until it is closed. When the connection is lost it is
 * made anew, sooner at first and then seldomer, and what has happened meanwhile is told then.
 */
final class Events implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Events.class.getName());

    private static final long FIRST_PAUSE = 250;
    private static final long LONGEST_PAUSE = Duration.ofSeconds(30).toMillis();

    private final Line line;
    private final Missed missed;
    private final Answers answers;
    private final Listeners<LibraryEvent> changes = new Listeners<>();
    private final Listeners<InstallsEvent> installs = new Listeners<>();
    private long pause = FIRST_PAUSE;
    private Thread thread;
    private boolean closed;

    /**
     * @param sequence up to which the history is known
     * @param answers are current while the server is heard
     */
    Events(Line line, long sequence, Answers answers) {
        this.line = line;
        this.missed = new Missed(line, sequence);
        this.answers = answers;
    }

    /**
     * What is told of a change.
     *
     * @param sequence up to which the history is told
     * @param keys of the models
     */
    private record Changed(long sequence, Set<String> keys) {

        Changed {
            keys = Set.copyOf(keys);
        }
    }

    Subscription subscribe(Consumer<LibraryEvent> listener) {
        var subscription = changes.add(listener);
        listen();
        return subscription;
    }

    Subscription watch(Consumer<InstallsEvent> listener) {
        var subscription = installs.add(listener);
        listen();
        return subscription;
    }

    private synchronized void listen() {
        if (thread == null && !closed) {
            thread = Thread.ofVirtual().name("maquette-remote-events").start(this::hearUntilClosed);
        }
    }

    private void hearUntilClosed() {
        while (!line.isClosed()) {
            try {
                var request = line.request("GET", "api/v1/events");
                request.setHeader("Accept", "text/event-stream");
                line.exchange(request, this::hear);
            } catch (IOException | LibraryException lost) {
                LOG.log(line.isClosed() ? Level.DEBUG : Level.INFO,
                        "The events of " + line.server() + " are not heard for now: " + lost.getMessage());
            }
            answers.current(false);
            if (!line.isClosed() && !rest()) {
                return;
            }
        }
    }

    /** @return false when it was interrupted */
    private boolean rest() {
        try {
            Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Void hear(InputStream in) throws IOException, LibraryException {
        var reader = new EventReader(Line.lines(in));
        answers.current(true);
        missed.tell(changes::tell, installs::tell);
        pause = FIRST_PAUSE;
        for (var event = reader.next(); event.isPresent(); event = reader.next()) {
            try {
                tell(event.get());
            } catch (JsonParseException strange) {
                throw line.refusals().strange(strange);
            }
        }
        return null;
    }

    private void tell(EventReader.Event event) {
        switch (event.name()) {
        case "library_changed" -> {
            var changed = WireJson.read(event.data(), Changed.class);
            answers.forget();
            missed.heard(changed.sequence());
            changes.tell(new LibraryEvent(changed.sequence(), changed.keys()));
        }
        case "installs_changed" -> {
            var news = WireJson.read(event.data(), InstallsEvent.class);
            missed.heard(news);
            installs.tell(news);
        }
        default -> LOG.log(Level.TRACE, "Not for us: {0}", event.name());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        changes.clear();
        installs.clear();
        if (thread != null) {
            thread.interrupt();
        }
    }
}
