// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Subscription;

/**
 * The end of a server, in two steps: first whoever keeps an answer open is told to finish it, then, when patience is
 * over, operations are cancelled.
 */
public final class Ending {

    private static final Logger LOG = System.getLogger(Ending.class.getName());

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean begun;
    private volatile boolean over;

    /**
     * Has the listener told when no request is let in any more; at once when that is so already. It must return soon.
     */
    public Subscription whenItBegins(Runnable listener) {
        listeners.add(listener);
        if (begun && listeners.remove(listener)) {
            listener.run();
        }
        return () -> listeners.remove(listener);
    }

    /** Whether no request is let in any more. */
    public boolean begun() {
        return begun;
    }

    /** For an operation that a request waits for: cancelled when the server cannot wait any longer. */
    public IProgressMonitor monitor() {
        return new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return over || super.isCanceled();
            }
        };
    }

    /** Tells all who listen. */
    public void begin() {
        begun = true;
        for (var listener : listeners) {
            if (listeners.remove(listener)) {
                tell(listener);
            }
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Something does not end with the server", failure);
        }
    }

    /** Cancels what runs. */
    public void finish() {
        over = true;
    }
}
