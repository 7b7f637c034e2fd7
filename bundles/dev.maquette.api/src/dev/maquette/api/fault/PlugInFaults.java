// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.fault;

import java.util.List;
import java.util.function.Consumer;

import dev.maquette.api.library.Subscription;

/**
 * The plug-ins that were left out since they failed again and again, or gave no answer. A service; may be used from any
 * thread.
 *
 * @noimplement Core alone calls plug-ins, so that it knows.
 */
public interface PlugInFaults {

    /** Those that are left out now, by their names. */
    List<PlugInFault> leftOut();

    /**
     * Asks the plug-in again from now on. Whoever enables it, or installs another version, says so here.
     *
     * @param plugIn its symbolic name; one that is not left out is no error
     */
    void forgive(String plugIn);

    /**
     * Tells the listener, on any thread, of each plug-in that is left out from now on, until what comes back is closed.
     */
    Subscription follow(Consumer<PlugInFault> listener);
}
