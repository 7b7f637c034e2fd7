// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.util.concurrent.atomic.AtomicBoolean;

/** One call of a plug-in's code: as long as it lasts, what was handed to the plug-in works. */
public final class Turn {

    private final OwnTime time = new OwnTime(System::nanoTime);
    private final AtomicBoolean over = new AtomicBoolean();

    /** Something that the plug-in asks us for. */
    @FunctionalInterface
    interface Asked<T, X extends Exception, Y extends Exception> {

        T answer() throws X, Y;
    }

    /** How long the plug-in has been at it, without the time in which it waited for us. */
    public long nanos() {
        return time.nanos();
    }

    /** The call is made in another process, which tells how long it has taken there. */
    void tookElsewhere(long nanos) {
        time.set(nanos);
    }

    OwnTime time() {
        return time;
    }

    AtomicBoolean over() {
        return over;
    }

    /** Answers the plug-in, at our expense; whoever still runs when nobody waits for it any more gets nothing. */
    <T, X extends Exception, Y extends Exception> T answer(Asked<T, X, Y> asked) throws X, Y {
        if (over.get()) {
            throw new IllegalStateException("What a plug-in is given may be used until its method returns.");
        }
        time.pause();
        try {
            return asked.answer();
        } finally {
            time.goOn();
        }
    }
}
