// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.maquette.digest.internal.blake3.Blake3;

/**
 * One read of one file. In waves: while some threads read the pieces of a wave and make each the subtree of the tree
 * hash, the digests that need the bytes in order go through the pieces of the wave before. Without such digests the
 * file is one wave, and each thread has one buffer.
 */
final class Pass {

    private static final int WAVE = 8;

    private final Pieces pieces;
    private final Plan plan;
    private final int readers;
    private final List<Blake3> trees;
    private final MemorySegment values;

    Pass(Pieces pieces, Plan plan, Supplier<Blake3> trees, int cores) {
        this.pieces = pieces;
        this.plan = plan;
        readers = Math.min(cores, pieces.count());
        this.trees = plan.tree() ? IntStream.range(0, readers).mapToObj(i -> trees.get()).toList() : List.of();
        values = Arena.ofAuto().allocate((long) Math.max(2, pieces.count()) * Blake3.LENGTH);
    }

    /** Reads the file; gives the digits of its tree hash, or null when the plan has none. */
    String run(Crew crew, long size) throws IOException {
        if (plan.streams().isEmpty()) {
            List<ByteBuffer> own = buffers(readers, size);
            crew.run(reading(crew, pieces.count(), own, false));
        } else {
            waves(crew, size);
        }
        return plan.tree() ? root() : null;
    }

    private void waves(Crew crew, long size) throws IOException {
        int count = pieces.count();
        List<ByteBuffer> ring = buffers(Math.min(2 * WAVE, count), size);
        for (int from = 0; from < count + WAVE; from += WAVE) {
            List<Crew.Task> tasks = new ArrayList<>(streaming(crew, from - WAVE, Math.min(from, count), ring));
            if (from < count) {
                tasks.addAll(reading(crew, Math.min(from + WAVE, count), ring, true));
            }
            crew.run(tasks);
        }
    }

    private List<Crew.Task> streaming(Crew crew, int from, int to, List<ByteBuffer> ring) {
        if (from < 0) {
            return List.of();
        }
        return plan.streams().stream().<Crew.Task>map(stream -> () -> {
            for (int piece = from; piece < to && !crew.stopped(); piece++) {
                stream.take(ring.get(piece % ring.size()).duplicate(), (long) piece * Pieces.BYTES);
            }
        }).toList();
    }

    private List<Crew.Task> reading(Crew crew, int end, List<ByteBuffer> buffers, boolean ring) {
        return IntStream.range(0, readers).<Crew.Task>mapToObj(reader -> () -> {
            Pieces.Buffers mine = piece -> buffers.get(ring ? piece % buffers.size() : reader);
            int piece = 0;
            while (!crew.stopped() && (piece = pieces.next(end, mine)) >= 0) {
                hash(reader, piece, mine.of(piece));
            }
        }).toList();
    }

    private void hash(int reader, int piece, ByteBuffer buffer) {
        if (!plan.tree()) {
            return;
        }
        MemorySegment bytes = MemorySegment.ofBuffer(buffer);
        if (pieces.count() == 1) {
            trees.get(reader).whole(bytes, values);
        } else {
            trees.get(reader).piece(bytes, (long) piece * Pieces.BYTES, values, (long) piece * Blake3.LENGTH);
        }
    }

    private String root() {
        if (pieces.count() > 1) {
            trees.get(0).root(values, pieces.count(), values);
        }
        return HexFormat.of().formatHex(values.asSlice(0, Blake3.LENGTH).toArray(ValueLayout.JAVA_BYTE));
    }

    private static List<ByteBuffer> buffers(int count, long size) {
        int bytes = (int) Math.min(Pieces.BYTES, size);
        return IntStream.range(0, count).mapToObj(i -> ByteBuffer.allocateDirect(bytes)).toList();
    }
}
