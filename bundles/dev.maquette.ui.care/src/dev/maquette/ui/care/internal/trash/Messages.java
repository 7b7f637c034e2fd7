// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import org.eclipse.osgi.util.NLS;

/** The texts of the Trash view. */
final class Messages extends NLS {

    public static String Action_delete;
    public static String Action_deleteHint;
    public static String Action_restore;
    public static String Action_restoreHint;
    public static String Column_deleted;
    public static String Column_name;
    public static String Column_size;
    public static String Delete_done;
    public static String Delete_freed;
    public static String Delete_label;
    public static String Delete_looking;
    public static String Delete_partly;
    public static String Delete_text;
    public static String Delete_title;
    public static String Delete_title1;
    public static String Delete_verb;
    public static String Limits_cancel;
    public static String Limits_days;
    public static String Limits_daysUnit;
    public static String Limits_heading;
    public static String Limits_label;
    public static String Limits_save;
    public static String Limits_size;
    public static String Limits_sizeUnit;
    public static String Limits_text;
    public static String Limits_title;
    public static String Restore_done;
    public static String Restore_done1;
    public static String Restore_label;
    public static String Restore_partly;
    public static String Restore_undo;
    public static String Trash_by;
    public static String Trash_day;
    public static String Trash_days;
    public static String Trash_details;
    public static String Trash_empty;
    public static String Trash_emptyText;
    public static String Trash_item;
    public static String Trash_items;
    public static String Trash_keptBoth;
    public static String Trash_keptDays;
    public static String Trash_keptForever;
    public static String Trash_keptSize;
    public static String Trash_list;
    public static String Trash_model;
    public static String Trash_models;
    public static String Trash_none;
    public static String Trash_reason;
    public static String Trash_row;
    public static String Trash_sum;
    public static String Trash_title;

    static {
        initializeMessages("dev.maquette.ui.care.internal.trash.messages", Messages.class);
    }

    private Messages() {
    }
}
