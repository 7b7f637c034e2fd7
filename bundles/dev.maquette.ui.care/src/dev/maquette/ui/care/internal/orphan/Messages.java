// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import org.eclipse.osgi.util.NLS;

/** The texts of the Sync Models view. */
final class Messages extends NLS {

    public static String Action_adopt;
    public static String Action_adoptHint;
    public static String Action_all;
    public static String Action_none;
    public static String Action_remove;
    public static String Action_removeHint;
    public static String Adopt_done;
    public static String Adopt_done1;
    public static String Adopt_label;
    public static String Adopt_partly;
    public static String Adopt_stay;
    public static String Adopt_undo;
    public static String Column_files;
    public static String Column_name;
    public static String Column_size;
    public static String Look_label;
    public static String Look_unread;
    public static String Remove_done;
    public static String Remove_inTrash;
    public static String Remove_label;
    public static String Remove_partly;
    public static String Remove_text;
    public static String Remove_title;
    public static String Remove_undo;
    public static String Remove_undoing;
    public static String Remove_undone;
    public static String Remove_verb;
    public static String Sync_cancelled;
    public static String Sync_cancelledText;
    public static String Sync_details;
    public static String Sync_empty;
    public static String Sync_emptyText;
    public static String Sync_file;
    public static String Sync_files;
    public static String Sync_list;
    public static String Sync_look;
    public static String Sync_orphan;
    public static String Sync_orphans;
    public static String Sync_reason;
    public static String Sync_row;
    public static String Sync_sum;
    public static String Sync_title;

    static {
        initializeMessages("dev.maquette.ui.care.internal.orphan.messages", Messages.class);
    }

    private Messages() {
    }
}
