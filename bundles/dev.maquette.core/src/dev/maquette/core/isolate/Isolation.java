// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.isolate;

/** Whether formats of strangers are read in processes of their own. A service; may be used from any thread. */
public interface Isolation {

    /** Whether they are. */
    boolean on();

    /** From now on they are, or are not. Where the system property {@code maquette.isolate} says so they always are. */
    void turn(boolean on);
}
