// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String TextLanguage_tag;
    public static String BackgroundChecks_label;
    public static String BackgroundHashing_label;
    public static String FileWatch_label;
    public static String FileWatch_returned;
    public static String FileWatch_returned1;
    public static String FileWatch_undo;
    public static String EmptyState_refused;
    public static String EmptyState_refusedText;
    public static String Session_again;
    public static String Session_moving;
    public static String Session_notOpen;
    public static String Session_openToMove;
    public static String Session_opening;
    public static String Undoing_done;
    public static String Undoing_not;
    public static String Undoing_notText;
    public static String Undoing_redo;
    public static String Undoing_undo;
    public static String MessageBar_close;
    public static String MessageBar_details;
    public static String Confirmation_title;
    public static String Confirmation_cancel;
    public static String Chips_add;
    public static String Chips_empty;
    public static String Chips_name;
    public static String Chips_there;
    public static String ModelPages_incomplete;
    public static String ModelPages_noPage;
    public static String ModelPages_taken;
    public static String Tabs_more;
    public static String Tabs_others;
    public static String When_time;
    public static String When_day;
    public static String When_year;
    public static String When_today;
    public static String When_yesterday;
    public static String When_thisDay;
    public static String When_dayBefore;

    static {
        initializeMessages("dev.maquette.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
