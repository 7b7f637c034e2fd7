// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.related;

import org.eclipse.osgi.util.NLS;

/** What the page Related says. */
final class Messages extends NLS {

    public static String Related_count;
    public static String Related_count1;
    public static String Related_list;
    public static String Related_add;
    public static String Related_addHint;
    public static String Related_open;
    public static String Related_unlink;
    public static String Related_none;
    public static String Related_noneText;
    public static String Related_remote;
    public static String Related_remoteText;
    public static String Related_relating;
    public static String Related_separating;
    public static String Related_separated;
    public static String Related_undo;

    static {
        initializeMessages("dev.maquette.ui.library.internal.related.messages", Messages.class);
    }

    private Messages() {
    }
}
