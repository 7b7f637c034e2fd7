// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Has each task done by a thread of its own when its time has come: a client that does not read holds up no other. What
 * comes after the end is dropped.
 */
final class Clockwork extends ScheduledThreadPoolExecutor {

    Clockwork() {
        super(1, Thread.ofPlatform().name("maquette-sockets").daemon().factory(), new DiscardPolicy());
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return super.schedule(() -> {
            Thread.ofVirtual().name("maquette-socket-task").start(task);
        }, delay, unit);
    }
}
