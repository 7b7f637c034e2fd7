// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import org.eclipse.osgi.util.NLS;

/** The texts of the Library Check view. */
final class Messages extends NLS {

    public static String Action_again;
    public static String Action_againHint;
    public static String Action_copy;
    public static String Check_about;
    public static String Check_cancelled;
    public static String Check_cancelledText;
    public static String Check_label;
    public static String Check_list;
    public static String Check_model;
    public static String Check_models;
    public static String Check_never;
    public static String Check_neverText;
    public static String Check_note;
    public static String Check_notes;
    public static String Check_problem;
    public static String Check_problems;
    public static String Check_row;
    public static String Check_sound;
    public static String Check_soundText;
    public static String Check_start;
    public static String Check_sum;
    public static String Check_sumMore;
    public static String Check_title;
    public static String Check_working;
    public static String Check_workingText;
    public static String Column_finding;
    public static String Column_severity;
    public static String Remedy_cover;
    public static String Remedy_missing;
    public static String Remedy_none;
    public static String Remedy_orphan;
    public static String Remedy_share;
    public static String Remedy_size;
    public static String Remedy_terminal;
    public static String Remedy_trash;
    public static String Severity_note;
    public static String Severity_problem;
    public static String Way_folder;
    public static String Way_library;
    public static String Way_share;
    public static String Way_sync;
    public static String Way_trash;

    static {
        initializeMessages("dev.maquette.ui.care.internal.soundness.messages", Messages.class);
    }

    private Messages() {
    }
}
