// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.file.Disk;
import dev.maquette.transfer.internal.file.Pieces;
import dev.maquette.transfer.internal.wire.Exchange;
import dev.maquette.transfer.internal.wire.Stop;

/** The connections that fetch the pieces of one offer, until all are there or the offer does not hold. */
final class Round {

    /** How it ended. */
    enum End {
        /** Every byte is there. */
        WHOLE,
        /** The server has another file now, or no parts after all. */
        CHANGED,
        /** The one stream there can be broke off; it can only be begun anew. */
        BROKEN
    }

    /** After so many calls one more connection is dared again than a server bore. */
    private static final int RECOVERY = 12;

    private final Engine engine;
    private final TransferRequest request;
    private final Offer offer;
    private final Landing landing;
    private final Pieces pieces;
    private final Stop stop;
    private final AtomicReference<Exchange> first;
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private volatile URI route;
    private volatile IOException broken;
    private int active;
    private int most;
    private int wanted;
    private int calls;

    Round(Engine engine, TransferRequest request, Asked asked, Landing landing, Pieces pieces, Stop stop) {
        this.engine = engine;
        this.request = request;
        this.offer = asked.offer();
        this.landing = landing;
        this.pieces = pieces;
        this.stop = stop;
        this.first = new AtomicReference<>(asked.answer());
        this.route = offer.address();
        this.most = offer.ranges() ? engine.granted().connections() : 1;
    }

    /** Lets that many connections work; those that are too many end after their piece. */
    synchronized void widen(int connections) {
        most = Math.min(most + (++calls % RECOVERY == 0 ? 1 : 0), offer.ranges() ? engine.granted().connections() : 1);
        wanted = Math.min(connections, most);
        if (pieces.complete()) {
            end.complete(End.WHOLE);
            return;
        }
        for (int more = Math.min(wanted - active, pieces.unclaimed()); more > 0; more--) {
            active++;
            Thread.ofVirtual().name("transfer")
                    .start(new Worker(engine, request, offer, landing.sink(), pieces, this, stop));
        }
    }

    Future<End> end() {
        return end;
    }

    /** Why it is broken. */
    IOException broken() {
        return broken;
    }

    /** The answer that came with the offer, for whoever asks first. */
    Exchange takeFirst() {
        return first.getAndSet(null);
    }

    /** Whom to ask: where the source redirected to, so that it is not asked for every piece. */
    URI route() {
        return route;
    }

    void route(URI address) {
        route = address;
    }

    /** Whether a worker should go on. */
    synchronized boolean wants() {
        return active <= wanted;
    }

    /** A busy server gets one connection less, if another is left. */
    synchronized boolean spares() {
        most = Math.max(1, active - 1);
        wanted = Math.min(wanted, most);
        return active > 1;
    }

    void changed() {
        end.complete(End.CHANGED);
    }

    void broken(IOException failure) {
        broken = failure;
        end.complete(End.BROKEN);
    }

    /** A fault of the program ends everything. */
    void crashed(Throwable wrong) {
        end.completeExceptionally(wrong);
    }

    /** The disk failed. */
    void failed(IOException failure) {
        end.completeExceptionally(Disk.failure(landing.part().target(), failure));
    }

    /** A worker has ended, with what it could not overcome or with null. */
    synchronized void left(LibraryException failure) {
        active--;
        if (pieces.complete()) {
            end.complete(End.WHOLE);
        } else if (failure != null) {
            most = Math.max(1, active);
            if (active == 0) {
                end.completeExceptionally(failure);
            }
        } else if (active == 0 && !stop.isNow() && !end.isDone()) {
            widen(Math.max(1, wanted));
        }
    }

    /** Ends all of it. */
    void close() {
        stop.now();
        var unused = takeFirst();
        if (unused != null) {
            unused.close();
        }
    }
}
