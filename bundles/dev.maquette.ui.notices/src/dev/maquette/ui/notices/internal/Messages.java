// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal;

import org.eclipse.osgi.util.NLS;

/** What the notifications and the report of a problem say. */
public final class Messages extends NLS {

    public static String Kind_done;
    public static String Kind_info;
    public static String Kind_warning;
    public static String Kind_problem;
    public static String Choice_all;
    public static String Choice_problems;
    public static String Choice_warnings;
    public static String Choice_done;
    public static String Choice_hint;
    public static String Line_hide;
    public static String Line_details;
    public static String Line_detailsHint;
    public static String Line_remove;
    public static String Line_copy;
    public static String Line_removeItem;
    public static String Line_unread;
    public static String Line_words;
    public static String Page_list;
    public static String Page_markRead;
    public static String Page_clear;
    public static String Page_clearHint;
    public static String Page_restore;
    public static String Page_restoreHint;
    public static String Page_empty;
    public static String Page_emptyText;
    public static String Page_noneOfKind;
    public static String Page_noneOfKindText;
    public static String Page_showAll;
    public static String Popup_name;
    public static String Popup_close;
    public static String Popup_details;
    public static String Log_list;
    public static String Log_details;
    public static String Log_count;
    public static String Log_count1;
    public static String Log_unreadable;
    public static String Log_report;
    public static String Log_empty;
    public static String Log_emptyText;
    public static String Report_title;
    public static String Report_heading;
    public static String Report_text;
    public static String Report_gathering;
    public static String Report_contents;
    public static String Report_preview;
    public static String Report_cancel;
    public static String Report_save;
    public static String Report_saveTitle;
    public static String Report_saved;
    public static String Report_savedText;
    public static String Report_notSaved;

    static {
        initializeMessages("dev.maquette.ui.notices.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
