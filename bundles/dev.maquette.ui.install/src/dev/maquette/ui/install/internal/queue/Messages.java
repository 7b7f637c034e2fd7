// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import org.eclipse.osgi.util.NLS;

/** The texts of the Install Queue. */
final class Messages extends NLS {

    public static String Action_cancel;
    public static String Action_close;
    public static String Action_files;
    public static String Action_page;
    public static String Action_pageHint;
    public static String Action_pause;
    public static String Action_restart;
    public static String Action_resume;
    public static String Action_retry;
    public static String Action_show;
    public static String Action_showHint;
    public static String Cancel_text;
    public static String Cancel_title;
    public static String Cancel_verb;
    public static String Column_actions;
    public static String Column_name;
    public static String Column_progress;
    public static String Column_speed;
    public static String Column_state;
    public static String Installed_text;
    public static String Queue_cancelling;
    public static String Queue_empty;
    public static String Queue_emptyText;
    public static String Queue_list;
    public static String Queue_pausing;
    public static String Queue_pruning;
    public static String Queue_restarting;
    public static String Queue_resuming;
    public static String Queue_retrying;
    public static String Queue_title;
    public static String Row_file;
    public static String Row_files;
    public static String Row_job;
    public static String State_cancelled;
    public static String State_downloading;
    public static String State_failed;
    public static String State_fetched;
    public static String State_identifying;
    public static String State_installed;
    public static String State_paused;
    public static String State_verified;
    public static String State_waiting;
    public static String Text_amount;
    public static String Text_cancelled;
    public static String Text_fetched;
    public static String Text_identifying;
    public static String Text_noAnswer;
    public static String Text_paused;
    public static String Text_waiting;
    public static String Text_waitingSize;
    public static String Time_hours;
    public static String Time_minutes;
    public static String Time_seconds;

    static {
        initializeMessages("dev.maquette.ui.install.internal.queue.messages", Messages.class);
    }

    private Messages() {
    }
}
