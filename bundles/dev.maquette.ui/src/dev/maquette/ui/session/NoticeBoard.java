// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

/** Where all that the user was told can be read again. Safe for threads. */
public interface NoticeBoard {

    /** How much of it nobody has read. */
    int unread();

    /** Calls the listener, on any thread, when something is told, read or taken away. */
    Registration onChange(Runnable listener);
}
