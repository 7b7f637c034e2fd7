// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

/**
 * Brings the plug-ins into a program that starts. The program calls {@link #begin} before it uses anything that a
 * plug-in may add to, and {@link #usable} when it is up. If it dies between the two, the next start leaves out what it
 * may have died of.
 *
 * @noimplement
 */
public interface PlugInStart {

    /**
     * Brings them in, once; a second call does nothing. Whatever is wrong with them is told in
     * {@link PlugIns#notices()}
     * and in the log, not thrown.
     *
     * @param safe whether none is to come in
     */
    void begin(boolean safe);

    /** The program is up: whatever it dies of from now on is no plug-in's start. May be called more than once. */
    void usable();
}
