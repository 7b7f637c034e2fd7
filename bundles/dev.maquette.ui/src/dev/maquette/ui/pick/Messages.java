// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import org.eclipse.osgi.util.NLS;

/** What lists to choose from say. */
final class Messages extends NLS {

    public static String Pick_missing;
    public static String Pick_offline;
    public static String Pick_search;
    public static String Pick_none;
    public static String Pick_more;
    public static String Pick_choices;
    public static String Pick_models;

    static {
        initializeMessages("dev.maquette.ui.pick.messages", Messages.class);
    }

    private Messages() {
    }
}
