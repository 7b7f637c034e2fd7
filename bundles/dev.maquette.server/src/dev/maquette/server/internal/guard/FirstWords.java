// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections that do not bring a whole request soon after they were opened. One that says a letter now and then
 * is never idle, and could be held open for ever by the thousand.
 */
public final class FirstWords extends AbstractLifeCycle implements Connection.Listener {

    private final Scheduler scheduler;
    private final Duration patience;
    private final ConcurrentHashMap<Connection, Scheduler.Task> silent = new ConcurrentHashMap<>();

    public FirstWords(Scheduler scheduler, Duration patience) {
        this.scheduler = scheduler;
        this.patience = patience;
    }

    @Override
    public void onOpened(Connection connection) {
        silent.put(connection,
                scheduler.schedule(() -> look(connection), patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void look(Connection connection) {
        silent.remove(connection);
        if (connection.getMessagesIn() == 0) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        var task = silent.remove(connection);
        if (task != null) {
            task.cancel();
        }
    }
}
