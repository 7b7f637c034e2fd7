// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

/** A listener's place in a session; ending it twice is harmless. */
@FunctionalInterface
public interface Registration {

    /** Does not call the listener any more. */
    void end();
}
