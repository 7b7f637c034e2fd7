// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

/** What links do that lead out of the guide. */
public interface Links {

    /** Whether a link leads anywhere from here. */
    boolean follows(String link);

    /** Follows such a link. */
    void follow(String link);
}
