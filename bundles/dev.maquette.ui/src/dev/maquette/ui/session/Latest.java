// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.concurrent.Executor;

/**
 * Runs the latest of what is asked for. One piece of work runs at a time; of what is asked for meanwhile only the last
 * runs after it, the others never do. Safe for threads.
 */
public final class Latest {

    private final Executor background;
    private final Executor rest;
    private Runnable waiting;
    private boolean busy;

    /** @param background runs the work, one piece right after the other */
    public Latest(Executor background) {
        this(background, Runnable::run);
    }

    /**
     * @param background runs the work when nothing has run before
     * @param rest runs what follows when it may, such as after a pause
     */
    public Latest(Executor background, Executor rest) {
        this.background = background;
        this.rest = rest;
    }

    /** Runs this, unless something else is asked for before its turn comes. */
    public void ask(Runnable work) {
        synchronized (this) {
            waiting = work;
            if (busy) {
                return;
            }
            busy = true;
        }
        background.execute(this::run);
    }

    private void run() {
        try {
            next().run();
        } finally {
            rest.execute(this::rested);
        }
    }

    private synchronized Runnable next() {
        Runnable work = waiting;
        waiting = null;
        return work;
    }

    private void rested() {
        synchronized (this) {
            if (waiting == null) {
                busy = false;
                return;
            }
        }
        run();
    }
}
