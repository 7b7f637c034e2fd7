// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import dev.maquette.transfer.internal.wire.Stop;

/**
 * The SHA-256 of the file, taken on a thread of its own behind the beginning that is whole, from the page cache: when
 * the last byte has arrived, little of it is left to do.
 */
public final class PrefixDigest {

    private static final int STRIDE = 1 << 17;
    private static final Duration BREATH = Duration.ofMillis(2);

    private final PartFile file;
    private final Pieces pieces;
    private final Stop stop;
    private final CompletableFuture<String> outcome = new CompletableFuture<>();
    private volatile long taken;

    private PrefixDigest(PartFile file, Pieces pieces, Stop stop) {
        this.file = file;
        this.pieces = pieces;
        this.stop = stop;
    }

    /** Starts at the beginning of the file. */
    public static PrefixDigest follow(PartFile file, Pieces pieces, Stop stop) {
        var digest = new PrefixDigest(file, pieces, stop);
        Thread.ofPlatform().daemon().name("transfer-digest").start(digest::run);
        return digest;
    }

    /** The digest of the whole file as hexadecimal digits, once it is whole; never, once the transfer was stopped. */
    public Future<String> outcome() {
        return outcome;
    }

    /** Bytes that are in it. */
    public long taken() {
        return taken;
    }

    private void run() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var buffer = ByteBuffer.allocate(STRIDE);
            while (!stop.isNow()) {
                boolean complete = pieces.complete();
                long there = pieces.prefix();
                if (there > taken) {
                    take(sha, buffer, there);
                } else if (complete) {
                    outcome.complete(HexFormat.of().formatHex(sha.digest()));
                    return;
                } else {
                    stop.pause(BREATH);
                }
            }
        } catch (IOException | NoSuchAlgorithmException | RuntimeException | Error failure) {
            outcome.completeExceptionally(failure);
        }
    }

    private void take(MessageDigest sha, ByteBuffer buffer, long there) throws IOException {
        buffer.clear().limit((int) Math.min(STRIDE, there - taken));
        while (buffer.hasRemaining()) {
            if (file.read(buffer, taken + buffer.position()) < 0) {
                throw new IOException(file.target() + " has become shorter while it was downloaded");
            }
        }
        sha.update(buffer.flip());
        taken = taken + buffer.limit();
    }
}
