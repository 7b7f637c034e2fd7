// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.file.DiskException;
import dev.maquette.transfer.internal.file.Piece;
import dev.maquette.transfer.internal.file.Pieces;
import dev.maquette.transfer.internal.file.Sink;
import dev.maquette.transfer.internal.wire.Ask;
import dev.maquette.transfer.internal.wire.Exchange;
import dev.maquette.transfer.internal.wire.Stop;

/** One connection's work: takes piece after piece, and tries again what fails. */
final class Worker implements Runnable {

    private final Engine engine;
    private final TransferRequest request;
    private final Offer offer;
    private final Sink sink;
    private final Pieces pieces;
    private final Round round;
    private final Stop stop;
    private final Retries retries;
    private final byte[] buffer;
    private Piece piece;

    Worker(Engine engine, TransferRequest request, Offer offer, Sink sink, Pieces pieces, Round round, Stop stop) {
        this.engine = engine;
        this.request = request;
        this.offer = offer;
        this.sink = sink;
        this.pieces = pieces;
        this.round = round;
        this.stop = stop;
        this.retries = new Retries(engine, request.source());
        this.buffer = new byte[Bandwidth.MOST];
    }

    @Override
    public void run() {
        LibraryException failure = null;
        try {
            work();
        } catch (LibraryException refused) {
            failure = refused;
        } catch (ChangedException _) {
            round.changed();
        } catch (DiskException full) {
            round.failed(full);
        } catch (IOException lost) {
            round.broken(lost);
        } catch (RuntimeException | Error wrong) {
            round.crashed(wrong);
        } finally {
            round.left(failure);
        }
    }

    private void work() throws IOException, LibraryException {
        while (!stop.isNow() && round.wants()) {
            var next = pieces.claim();
            if (next.isEmpty()) {
                return;
            }
            piece = next.get();
            if (!attempt()) {
                return;
            }
        }
    }

    /** Whether to go on. */
    private boolean attempt() throws IOException, LibraryException {
        var begun = piece;
        long before = piece.position();
        IOException failure = null;
        try {
            fetch();
        } catch (IOException lost) {
            failure = lost;
        } finally {
            pieces.giveBack(piece); // others need not wait for the pause after a failure
        }
        if (failure == null) {
            retries.reset();
            return true;
        }
        return !stop.isNow() && recover(failure, piece != begun || piece.position() > before);
    }

    private boolean recover(IOException failure, boolean progress) throws IOException, LibraryException {
        if (failure instanceof ChangedException || failure instanceof DiskException
                || !offer.ranges() && piece.position() > 0) {
            throw failure;
        }
        if (failure instanceof BusyException busy && round.spares()) {
            retries.leaveAlone(busy);
            return false;
        }
        if (progress) {
            retries.reset();
        }
        retries.pause(failure, stop);
        return !stop.isNow();
    }

    private void fetch() throws IOException, LibraryException {
        var first = piece.position() == 0 ? round.takeFirst() : null;
        if (first == null) {
            try (var answer = open()) {
                copy(answer);
            }
            return;
        }
        try (first) { // which runs on to the end of the file
            copy(first);
            for (var next = pieces.claimAfter(piece); next.isPresent(); next = pieces.claimAfter(piece)) {
                piece = next.get();
                copy(first);
            }
        }
    }

    private void copy(Exchange answer) throws IOException {
        while (!piece.complete()) {
            int count = answer.read(buffer, (int) Math.min(engine.bandwidth().stride(),
                    piece.end() - piece.position()));
            if (count < 0) {
                ended();
                return;
            }
            engine.bandwidth().spend(count, stop);
            if (stop.isNow()) {
                throw new InterruptedIOException("Stopped");
            }
            sink.write(buffer, count, piece.position());
            piece.advance(count);
        }
    }

    private void ended() throws EOFException {
        if (piece.end() != Long.MAX_VALUE) {
            throw new EOFException("it ended in the middle of the file");
        }
        pieces.endAt(piece.position());
    }

    private Exchange open() throws IOException, LibraryException {
        var asked = round.route();
        var answer = engine.wire().get(new Ask(asked, request.source(), request.access(), headers()), stop);
        try {
            requireContinuation(answer, asked);
            return answer;
        } catch (IOException | LibraryException | RuntimeException failure) {
            answer.close();
            throw failure;
        }
    }

    private Map<String, String> headers() {
        if (!offer.ranges()) {
            return Map.of();
        }
        var headers = new HashMap<String, String>();
        headers.put("Range", "bytes=" + piece.position() + "-" + (piece.end() - 1));
        offer.condition().ifPresent(condition -> headers.put("If-Range", condition));
        return headers;
    }

    private void requireContinuation(Exchange answer, URI asked) throws IOException, LibraryException {
        if (Answers.stale(answer) && !asked.equals(request.source())) {
            round.route(request.source());
            throw new IOException("the address that " + request.source().getHost() + " redirected to has expired");
        }
        if (offer.ranges() && (answer.status() == 416 || answer.status() == 412)) {
            throw new ChangedException("No such range any more");
        }
        Answers.requireFile(answer, request);
        if (offer.ranges() ? answer.status() != 206 || !offer.continues(answer, piece.position())
                : answer.status() != 200) {
            throw new ChangedException("Not the range that was asked for");
        }
        if (asked.equals(request.source())) {
            round.route(answer.address());
        }
    }
}
