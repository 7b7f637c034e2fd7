// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.ui;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.testkit.Eventually;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Session;

/** What belongs to the display's thread waits here until the test has it done. */
public final class Queued {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();

    /** Questions are asked at once, on the thread that wants them. */
    public Surroundings surroundings(Session session) {
        return new Surroundings(session, Runnable::run, actions::add);
    }

    /** Does what waits now. */
    public void pump() {
        for (Runnable next = actions.poll(); next != null; next = actions.poll()) {
            next.run();
        }
    }

    /** Does what comes until something holds. */
    public void until(String what, BooleanSupplier holds) throws Exception {
        Eventually.holds(what, PATIENCE, () -> {
            pump();
            return holds.getAsBoolean();
        });
    }

    /** Waits until all work has ended and all of it is shown. */
    public void settle() throws InterruptedException {
        do {
            Job.getJobManager().join(Operations.class, new NullProgressMonitor());
            pump();
        } while (Job.getJobManager().find(Operations.class).length > 0 || !actions.isEmpty());
    }
}
