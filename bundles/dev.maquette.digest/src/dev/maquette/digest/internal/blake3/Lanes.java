// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Computes the chaining values of several nodes of one kind at a time. One belongs to one thread: it keeps its working
 * memory from call to call.
 */
interface Lanes {

    /** How a word lies in a file and in chaining values, on every machine. */
    ValueLayout.OfInt WORD = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** Nodes of one call. */
    int count();

    /**
     * Computes {@link #count()} nodes that lie one behind the other.
     *
     * @param in where they lie, from {@code at} on
     * @param counter the first one's counter
     * @param out takes their chaining values one behind the other, from {@code to} on; may overlap what is read when
     *     it does not run ahead of it
     */
    void compress(Node node, MemorySegment in, long at, long counter, MemorySegment out, long to);
}
