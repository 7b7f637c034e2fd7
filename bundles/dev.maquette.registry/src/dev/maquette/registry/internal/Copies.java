// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Which slots of a snapshot have the hash of another. */
final class Copies {

    private static final int DIGITS = 16;

    private Copies() {
    }

    /**
     * Sixty-four bits of a hash, which two different files share once in ten billion libraries of 50,000.
     *
     * @param hash {@code algorithm:hex}, or null
     * @return 0 where there is none
     */
    static long beginning(String hash) {
        if (hash == null) {
            return 0;
        }
        int digits = hash.indexOf(':') + 1;
        try {
            long bits = Long.parseUnsignedLong(hash, digits, Math.min(hash.length(), digits + DIGITS), 16);
            return bits ^ hash.substring(0, digits).hashCode();
        } catch (NumberFormatException strange) {
            return ByteBuffer.wrap(Arrays.copyOf(Folding.bytes(hash), Long.BYTES)).getLong() ^ hash.hashCode();
        }
    }

    /** One sort of numbers: the registry answers each keystroke from it. */
    static BitSet in(Snapshot snapshot) {
        long[] all = new long[snapshot.size()];
        int count = 0;
        for (int slot = 0; slot < snapshot.slots(); slot++) {
            long hash = hash(snapshot, slot);
            if (hash != 0) {
                all[count++] = hash;
            }
        }
        long[] twice = twice(Arrays.copyOf(all, count));
        var copies = new BitSet();
        for (int slot = 0; twice.length > 0 && slot < snapshot.slots(); slot++) {
            if (Arrays.binarySearch(twice, hash(snapshot, slot)) >= 0) {
                copies.set(slot);
            }
        }
        return copies;
    }

    private static long hash(Snapshot snapshot, int slot) {
        var chunk = snapshot.chunk(slot);
        return chunk.present(Snapshot.within(slot)) ? chunk.hashes[Snapshot.within(slot)] : 0;
    }

    private static long[] twice(long[] hashes) {
        Arrays.sort(hashes);
        int count = 0;
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1] && (count == 0 || hashes[count - 1] != hashes[i])) {
                hashes[count++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, count);
    }
}
