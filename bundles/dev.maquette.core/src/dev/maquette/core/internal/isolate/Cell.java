// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.core.internal.isolate.CellReply.Kind;

/**
 * A process in which the formats of one plug-in are read. It is started when it is first needed, asked one thing after
 * the other, started again when it has died, and ended when nothing was asked for a while; it ends by itself when this
 * process is gone. May be used from any thread.
 */
final class Cell {

    /** Starts a process that says {@link Kind#READY} and then answers. */
    @FunctionalInterface
    interface Start {

        Process process() throws IOException;
    }

    private static final Logger LOG = System.getLogger(Cell.class.getName());
    /** A slow computer under load starts Java in this time. */
    private static final Duration STARTING = Duration.ofSeconds(60);
    /** A process that works says so each second. */
    private static final Duration SILENCE = Duration.ofSeconds(20);
    /** More than any header makes. */
    private static final int LONGEST_LINE = 256 << 20;

    private final Start start;
    private final Duration idle;
    private final ReentrantLock turns = new ReentrantLock();
    private volatile Running running;
    private volatile Turn current;
    private final AtomicBoolean outdated = new AtomicBoolean();
    /** Guarded by turns. */
    private long answers;

    /** @param idle how long it may have nothing to do */
    Cell(Start start, Duration idle) {
        this.start = start;
        this.idle = idle;
    }

    /** A process, and what it has said. Empty stands for its end. */
    private record Running(Process process, LinkedBlockingQueue<Optional<String>> said) {

        static Running of(Process process) {
            var running = new Running(process, new LinkedBlockingQueue<>());
            Thread.ofVirtual().start(running::listen);
            return running;
        }

        private void listen() {
            try (var in = process.inputReader(StandardCharsets.UTF_8)) {
                for (var line = line(in); line != null; line = line(in)) {
                    said.add(Optional.of(line));
                }
            } catch (IOException | UncheckedIOException killed) {
                LOG.log(Level.DEBUG, "A cell ended", killed);
            }
            said.add(Optional.empty());
        }

        /** The next line; null at the end, and of one who does not stop talking. */
        private static String line(BufferedReader in) throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0 || line.length() > LONGEST_LINE) {
                    return null;
                }
                line.append((char) c);
            }
            return line.toString();
        }

        CellReply reply(Duration patience) throws InterruptedException {
            var line = said.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new IllegalStateException("its process said nothing for " + patience.toSeconds() + " seconds");
            }
            if (line.isEmpty()) {
                throw new IllegalStateException("its process ended" + (process.waitFor(1, TimeUnit.SECONDS)
                        ? " with " + process.exitValue() : ""));
            }
            return WireJson.read(line.get(), CellReply.class);
        }

        void tell(String line) throws IOException {
            var out = process.outputWriter(StandardCharsets.UTF_8);
            out.write(line);
            out.write('\n');
            out.flush();
        }
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param turn its time is that which the plug-in says it took
     * @return no {@link Kind#BUSY} and no {@link Kind#READY}
     * @throws IOException when there can be no such process
     * @throws IllegalStateException when it died or makes no sense
     */
    CellReply ask(CellRequest request, Turn turn) throws IOException, InterruptedException {
        turns.lockInterruptibly();
        try {
            current = turn;
            if (turn.over().get()) { // while others were asked; whoever gives up from here on finds it current
                throw new InterruptedException("Nobody waits for the answer any more");
            }
            return answer(request, turn);
        } catch (IllegalStateException | JsonParseException failed) {
            end();
            throw failed;
        } finally {
            current = null;
            turns.unlock();
        }
    }

    private CellReply answer(CellRequest request, Turn turn) throws IOException, InterruptedException {
        var process = started();
        try {
            process.tell(WireJson.write(request));
        } catch (IOException died) {
            end();
            throw new IllegalStateException("its process ended", died);
        }
        for (var reply = process.reply(SILENCE);; reply = process.reply(SILENCE)) {
            if (reply.kind() != Kind.BUSY) {
                endWhenIdle();
                return reply;
            }
            if (turn.over().get()) { // since it was started, when there was nothing to end yet
                throw new IllegalStateException("nobody waits for its answer any more");
            }
            turn.tookElsewhere(reply.nanos());
        }
    }

    private Running started() throws IOException, InterruptedException {
        endOutdated();
        var there = running;
        if (there != null && there.process().isAlive()) {
            return there;
        }
        var process = Running.of(start.process());
        running = process;
        if (process.reply(STARTING).kind() != Kind.READY) {
            throw new IllegalStateException("its process began with something else");
        }
        return process;
    }

    private void endWhenIdle() {
        long answer = ++answers;
        CompletableFuture.delayedExecutor(idle.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            if (turns.tryLock()) {
                try {
                    if (answers == answer) {
                        end();
                    }
                } finally {
                    turns.unlock();
                }
            }
        });
    }

    /** The plug-in may be another one now: the next question begins anew, and what has nothing to do ends at once. */
    void renew() {
        outdated.set(true);
        if (turns.tryLock()) {
            try {
                endOutdated();
            } finally {
                turns.unlock();
            }
        }
    }

    private void endOutdated() {
        if (outdated.getAndSet(false)) {
            end();
        }
    }

    /** Ends what goes on for a turn, if it still does; the next question begins anew. */
    void end(Turn turn) {
        if (current == turn) {
            end();
        }
    }

    private void end() {
        var process = running;
        running = null;
        if (process != null) {
            process.process().destroyForcibly();
        }
    }
}
