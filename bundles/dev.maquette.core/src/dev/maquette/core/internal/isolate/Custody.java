// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.operation.Aside;

/**
 * Calls the code of one plug-in, so that it costs no more than the answer that it was asked for. One that gives no
 * answer in time, or fails at the same thing three times in a row, is left out. May be used from any thread.
 */
public final class Custody {

    private static final Logger LOG = System.getLogger(Custody.class.getName());
    private static final int MOST_FAULTS = 3;

    private final String plugIn;
    private final Duration patience;
    private final Consumer<PlugInFault> told;
    private final Map<String, Integer> faults = new HashMap<>();
    private PlugInFault leftOut;

    /**
     * @param patience how long an answer may take, without the time in which the plug-in waits for us
     * @param told hears when it is left out
     */
    Custody(String plugIn, Duration patience, Consumer<PlugInFault> told) {
        this.plugIn = plugIn;
        this.patience = patience;
        this.told = told;
    }

    /** What became of a call that has come back. */
    private record Outcome<T>(T value, Throwable thrown) {

        static <T> Outcome<T> of(Callable<T> work) {
            try {
                return new Outcome<>(work.call(), null);
            } catch (Exception | Error fault) {
                return new Outcome<>(null, fault);
            }
        }
    }

    /** Why it is not asked any more; empty when it is. */
    synchronized Optional<PlugInFault> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    synchronized void forgive() {
        leftOut = null;
        faults.clear();
    }

    /**
     * Calls it on a thread of its own, which is abandoned when it takes too long or the monitor is cancelled.
     *
     * @param deed what it is asked to do, such as {@code read a model}
     * @param expected what it may throw
     * @throws ExecutionException with what it threw of that
     * @throws Misbehaviour when it did anything else, or nothing
     */
    <T> T call(String deed, Turn turn, IProgressMonitor monitor, Callable<T> work,
            List<Class<? extends Exception>> expected) throws ExecutionException {
        checkIn();
        var outcome = Aside.run("Plug-in " + plugIn, () -> Outcome.of(work), monitor, turn.over(),
                () -> checkTime(deed, turn));
        return answer(deed, outcome, monitor, expected);
    }

    /** Calls it where we are, for work that lasts as long as it lasts, and that ends by itself when it is cancelled. */
    private <T> T callHere(String deed, IProgressMonitor monitor, Callable<T> work,
            List<Class<? extends Exception>> expected) throws ExecutionException {
        checkIn();
        return answer(deed, Outcome.of(work), monitor, expected);
    }

    /**
     * Calls it {@link #callHere where we are}, for a face of the library.
     *
     * @throws LibraryException as it threw it, or for what else it did
     */
    <T> T callForLibrary(String deed, IProgressMonitor monitor, Callable<T> work) throws LibraryException {
        try {
            return callHere(deed, monitor, () -> Objects.requireNonNull(work.call(), "no answer"),
                    List.of(LibraryException.class));
        } catch (ExecutionException told) {
            throw (LibraryException) told.getCause();
        } catch (Misbehaviour fault) {
            throw new LibraryException(Problem.ENVIRONMENT, fault.getMessage(),
                    "Tell its author, or take another version of it.", fault);
        }
    }

    /** Asks for something that it knows at once; when it does not, that is logged, and the other answer holds. */
    <T> T quick(String deed, Callable<T> work, T otherwise) {
        if (leftOut().isPresent()) {
            return otherwise;
        }
        try {
            return call(deed, new Turn(), new NullProgressMonitor(), work, List.of());
        } catch (ExecutionException | Misbehaviour fault) {
            LOG.log(Level.WARNING, fault.getMessage(), fault);
            return otherwise;
        }
    }

    private void checkIn() {
        leftOut().ifPresent(fault -> {
            throw new Misbehaviour(fault.reason(), null);
        });
    }

    private void checkTime(String deed, Turn turn) {
        if (turn.time().nanos() > patience.toNanos()) {
            throw new Misbehaviour(leaveOut("It was asked to " + deed + " and gave no answer for "
                    + patience.toSeconds() + " seconds."), null);
        }
    }

    private <T> T answer(String deed, Outcome<T> outcome, IProgressMonitor monitor,
            List<Class<? extends Exception>> expected) throws ExecutionException {
        var thrown = outcome.thrown();
        if (thrown == null || expected.stream().anyMatch(type -> type.isInstance(thrown))) {
            answered(deed);
            if (thrown != null) {
                throw new ExecutionException(thrown);
            }
            return outcome.value();
        }
        if (thrown instanceof OperationCanceledException cancelled && monitor.isCanceled()) {
            throw cancelled;
        }
        throw new Misbehaviour(failed(deed, thrown), thrown);
    }

    private synchronized void answered(String deed) {
        faults.remove(deed);
    }

    /** @return what to tell of it */
    private String failed(String deed, Throwable fault) {
        var text = "The plug-in " + plugIn + " was asked to " + deed + " and failed (" + fault + ").";
        return inRow(deed) < MOST_FAULTS ? text
                : leaveOut("It was asked to " + deed + " and failed " + MOST_FAULTS + " times in a row, at last with "
                        + fault + ".");
    }

    private synchronized int inRow(String deed) {
        return faults.merge(deed, 1, Integer::sum);
    }

    /** @return what to tell of it */
    private String leaveOut(String why) {
        var fault = new PlugInFault(plugIn, "The plug-in " + plugIn + " is left out. " + why,
                "Everything else goes on without it. It is asked again when it is enabled, or at the next start.");
        synchronized (this) {
            if (leftOut != null) {
                return leftOut.reason();
            }
            leftOut = fault;
        }
        told.accept(fault);
        return fault.reason();
    }
}
