// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Dialog_cancel;
    public static String Dialog_files;
    public static String Dialog_folder;
    public static String Dialog_heading;
    public static String Dialog_hint;
    public static String Dialog_install;
    public static String Dialog_install1;
    public static String Dialog_installMany;
    public static String Dialog_title;
    public static String Installation_done;
    public static String Installation_done1;
    public static String Installation_one;
    public static String Installation_partly;
    public static String Installation_several;
    public static String Place_move;
    public static String Place_moveText;
    public static String Place_stay;
    public static String Place_stayText;
    public static String Preview_because;
    public static String Preview_checking;
    public static String Preview_empty;
    public static String Preview_kind;
    public static String Preview_waiting;

    static {
        initializeMessages("dev.maquette.ui.install.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
