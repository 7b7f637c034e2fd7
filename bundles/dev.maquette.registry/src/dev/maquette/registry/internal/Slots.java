// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Arrays;
import java.util.BitSet;

/** Slots in an order: never changed once built; a change of a few copies the array, comparing only for those few. */
final class Slots {

    /** Orders slots. */
    @FunctionalInterface
    interface Order {
        int compare(int slot, int other);
    }

    static final Slots NONE = new Slots(new int[0]);

    private final int[] slots;

    private Slots(int[] slots) {
        this.slots = slots;
    }

    int size() {
        return slots.length;
    }

    int at(int index) {
        return slots[index];
    }

    Slots without(BitSet gone) {
        return gone.isEmpty() ? this : new Slots(Arrays.stream(slots).filter(slot -> !gone.get(slot)).toArray());
    }

    /** With more slots, none of which is in here. */
    Slots with(int[] more, Order order) {
        var sorted = Arrays.stream(more).boxed().sorted(order::compare).mapToInt(Integer::intValue).toArray();
        var merged = new int[slots.length + sorted.length];
        int read = 0;
        for (int i = 0; i < sorted.length; i++) {
            int place = place(sorted[i], read, order);
            System.arraycopy(slots, read, merged, read + i, place - read);
            merged[place + i] = sorted[i];
            read = place;
        }
        System.arraycopy(slots, read, merged, read + sorted.length, slots.length - read);
        return new Slots(merged);
    }

    private int place(int slot, int from, Order order) {
        int low = from;
        int high = slots.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(slots[middle], slot) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
