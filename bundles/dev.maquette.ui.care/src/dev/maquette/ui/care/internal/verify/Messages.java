// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import org.eclipse.osgi.util.NLS;

/** The texts of the Verify view. */
final class Messages extends NLS {

    public static String Action_again;
    public static String Action_againHint;
    public static String Action_all;
    public static String Action_copyHash;
    public static String Action_copyPath;
    public static String Action_folder;
    public static String Action_locate;
    public static String Action_none;
    public static String Action_repair;
    public static String Action_repairHint;
    public static String Action_repairMany;
    public static String Action_show;
    public static String Ask_all;
    public static String Ask_cancel;
    public static String Ask_check;
    public static String Ask_checkText;
    public static String Ask_fetch;
    public static String Ask_fetchText;
    public static String Ask_many;
    public static String Ask_none;
    public static String Ask_noneText;
    public static String Ask_one;
    public static String Ask_text;
    public static String Ask_title;
    public static String Ask_verify;
    public static String Column_actual;
    public static String Column_expected;
    public static String Column_model;
    public static String Column_state;
    public static String Ended_cancelled;
    public static String Ended_done;
    public static String Ended_fine;
    public static String Ended_fine1;
    public static String Ended_problem1;
    public static String Ended_problems;
    public static String Ended_repaired;
    public static String Ended_text;
    public static String Locate_failed;
    public static String Locate_label;
    public static String Locate_located;
    public static String Locate_title;
    public static String Locate_undo;
    public static String Pace_early;
    public static String Pace_hours;
    public static String Pace_minutes;
    public static String Pace_rate;
    public static String Pace_seconds;
    public static String Repair_ask;
    public static String Repair_text;
    public static String Repair_verb;
    public static String Segment_all;
    public static String Segment_changed;
    public static String Segment_intact;
    public static String Segment_name;
    public static String Segment_other;
    public static String Segment_problems;
    public static String State_changed;
    public static String State_changedText;
    public static String State_intact;
    public static String State_missing;
    public static String State_offline;
    public static String State_repaired;
    public static String State_rotten;
    public static String State_rottenText;
    public static String State_unhashed;
    public static String State_unhashedText;
    public static String State_unreadable;
    public static String Verify_digests;
    public static String Verify_empty;
    public static String Verify_emptyText;
    public static String Verify_label;
    public static String Verify_labelRepair;
    public static String Verify_list;
    public static String Verify_model;
    public static String Verify_models;
    public static String Verify_noSuch;
    public static String Verify_noSuchText;
    public static String Verify_nothing;
    public static String Verify_row;
    public static String Verify_start;
    public static String Verify_sum;
    public static String Verify_sumBad;
    public static String Verify_title;
    public static String Verify_unknown;
    public static String Verify_working;
    public static String Verify_workingText;

    static {
        initializeMessages("dev.maquette.ui.care.internal.verify.messages", Messages.class);
    }

    private Messages() {
    }
}
