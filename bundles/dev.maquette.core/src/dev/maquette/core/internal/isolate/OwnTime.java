// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.util.function.LongSupplier;

/**
 * How long a plug-in has been at it, without the time in which it waited for us: a slow disk is no fault of its. Of
 * several threads of its own the last that comes back from us counts.
 */
final class OwnTime {

    private final LongSupplier nanoTime;
    private long since;
    private long spent;
    private int withUs;

    OwnTime(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    synchronized long nanos() {
        return withUs > 0 ? spent : spent + nanoTime.getAsLong() - since;
    }

    /** It works elsewhere, and so long it has been at it there. */
    synchronized void set(long nanos) {
        spent = nanos;
        since = nanoTime.getAsLong();
    }

    /** It asks us for something. */
    synchronized void pause() {
        if (withUs++ == 0) {
            spent += nanoTime.getAsLong() - since;
        }
    }

    /** It has our answer. */
    synchronized void goOn() {
        if (--withUs == 0) {
            since = nanoTime.getAsLong();
        }
    }
}
