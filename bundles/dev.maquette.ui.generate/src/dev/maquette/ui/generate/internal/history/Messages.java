// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of all pictures. */
final class Messages extends NLS {

    public static String Delete_action;
    public static String Delete_done;
    public static String Delete_doneN;
    public static String Delete_job;
    public static String Delete_partly;
    public static String Delete_text;
    public static String Delete_title;
    public static String Menu_copyPath;
    public static String Menu_cover;
    public static String Menu_delete;
    public static String Menu_folder;
    public static String Menu_open;
    public static String Menu_use;
    public static String None_text;
    public static String None_title;
    public static String Picture_broken;
    public static String Picture_position;
    public static String Restore_done;
    public static String Restore_doneN;
    public static String Restore_job;
    public static String Restore_partly;
    public static String Selected;
    public static String Strip;
    public static String Title;
    public static String Title_count;
    public static String Undo;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.history.messages", Messages.class);
    }

    private Messages() {
    }
}
