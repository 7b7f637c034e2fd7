// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of one transfer's network traffic, wherever its threads are: waiting, connecting or reading. Threads are not
 * interrupted, because an interrupted write closes the file for all of them.
 */
public final class Stop {

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    /** Ends all waiting, and every connection at once. */
    public void now() {
        stopped.countDown();
        lines.forEach(Line::cut);
    }

    public boolean isNow() {
        return stopped.getCount() == 0;
    }

    /** Waits, and says whether it was stopped meanwhile. */
    public boolean pause(Duration time) {
        try {
            return stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Cuts the connections on which nothing has moved for so long; their threads see a failure and try again. */
    public void cutSilent(Duration longest) {
        lines.stream().filter(line -> line.silence().compareTo(longest) > 0).forEach(Line::cutAsSilent);
    }

    /** How many requests are under way. */
    public int connections() {
        return lines.size();
    }

    void add(Line line) {
        lines.add(line);
        if (isNow()) {
            line.cut();
        }
    }

    void remove(Line line) {
        lines.remove(line);
    }
}
