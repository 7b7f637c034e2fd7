// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import org.eclipse.osgi.util.NLS;

/** The texts of the History view. */
final class Messages extends NLS {

    public static String Action_close;
    public static String Action_closeFields;
    public static String Action_filter;
    public static String Action_filterHint;
    public static String Action_older;
    public static String Action_olderHint;
    public static String Action_open;
    public static String Action_openFields;
    public static String Action_undo;
    public static String Action_undoHint;
    public static String Column_models;
    public static String Column_what;
    public static String Column_when;
    public static String Column_who;
    public static String History_becomes;
    public static String History_came;
    public static String History_change;
    public static String History_changes;
    public static String History_difference;
    public static String History_empty;
    public static String History_emptyText;
    public static String History_itself;
    public static String History_latest;
    public static String History_list;
    public static String History_models;
    public static String History_noModel;
    public static String History_none;
    public static String History_noneText;
    public static String History_of;
    public static String History_part;
    public static String History_row;
    public static String History_same;
    public static String History_showAll;
    public static String History_undone;
    public static String History_went;
    public static String Kind_added;
    public static String Kind_changed;
    public static String Kind_removed;
    public static String Page_empty;
    public static String Page_emptyText;
    public static String Undo_again;
    public static String Undo_done;
    public static String Undo_label;
    public static String Value_no;
    public static String Value_nothing;
    public static String Value_yes;

    static {
        initializeMessages("dev.maquette.ui.care.internal.history.messages", Messages.class);
    }

    private Messages() {
    }
}
