// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.maquette.registry.RegistryException;

/**
 * The one connection of a store, with a thread of its own: an interrupt of a caller in the middle of a write would
 * close the database's file. A connection that breaks, as when the process that holds the file dies, is made anew, and
 * the work done again.
 */
final class Link implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Link.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    /** What is done in one transaction; it may be done again when the connection breaks. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException, RegistryException;
    }

    private final Database database;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Maquette registry store").factory());
    private Connection connection;

    private Link(Database database) {
        this.database = database;
    }

    /** Connects; without a first connection there is no link. */
    static Link to(Database database) throws RegistryException {
        var link = new Link(database);
        try {
            link.transact(connected -> connected.isValid(0));
        } catch (RegistryException | RuntimeException failure) {
            link.close();
            throw failure;
        }
        return link;
    }

    /** Does the work in a transaction, which is committed when this returns and rolled back when it throws. */
    <T> T transact(Work<T> work) throws RegistryException {
        try {
            return await(thread.submit(() -> persist(work)));
        } catch (RejectedExecutionException closed) {
            throw new RegistryException("The library was closed meanwhile. Open it again, then repeat.", closed);
        }
    }

    /** Does it now and then, on the link's thread, until the link is closed. */
    void every(Duration period, Work<?> work) {
        Callable<Object> once = () -> persist(work);
        thread.scheduleWithFixedDelay(() -> {
            try {
                once.call();
            } catch (Exception failure) {
                LOG.log(Level.WARNING, "The registry could not renew its lease and will try again", failure);
            }
        }, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Callers wait even when interrupted, since the outcome matters to them; they find the flag set afterwards. */
    private static <T> T await(Future<T> future) throws RegistryException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw unwrapped(failure.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RegistryException unwrapped(Throwable cause) {
        return switch (cause) {
        case RegistryException expected -> expected;
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        default -> new RegistryException("The registry failed: " + cause.getMessage(), cause);
        };
    }

    private <T> T persist(Work<T> work) throws RegistryException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long pause = FIRST_PAUSE_MILLIS;; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return attempt(work);
            } catch (SQLException failure) {
                if (!database.isTransient(failure) || System.nanoTime() > deadline) {
                    throw database.explain(failure);
                }
            }
            Thread.sleep(pause);
        }
    }

    private <T> T attempt(Work<T> work) throws SQLException, RegistryException {
        if (connection == null || !connection.isValid(0)) {
            drop();
            connection = database.connect();
            connection.setAutoCommit(false);
        }
        boolean done = false;
        try {
            var result = work.in(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** A rollback that fails says no more than the failure that led to it. */
    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            LOG.log(Level.DEBUG, "Nothing to roll back on a broken connection", broken);
            drop();
        }
    }

    private void drop() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException broken) {
                LOG.log(Level.DEBUG, "A broken connection could not be closed", broken);
            }
            connection = null;
        }
    }

    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> database.close(connection));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "The registry is still busy; it is closed as soon as it has ended");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
