// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import org.eclipse.osgi.util.NLS;

/** The texts of the Model List view. */
final class Messages extends NLS {

    public static String Action_apply;
    public static String Action_applyCount;
    public static String Action_applyHint;
    public static String Action_choose;
    public static String Action_chooseHint;
    public static String Action_settings;
    public static String Action_settingsHint;
    public static String Action_settingsOn;
    public static String Apply_asked;
    public static String Apply_askedText;
    public static String Apply_done;
    public static String Apply_label;
    public static String Apply_reasons;
    public static String Apply_undo;
    public static String Column_model;
    public static String Column_size;
    public static String Column_state;
    public static String Dialog_export;
    public static String Dialog_filter;
    public static String Dialog_open;
    public static String Export_all;
    public static String Export_cancel;
    public static String Export_done;
    public static String Export_label;
    public static String Export_name;
    public static String Export_notWritten;
    public static String Export_remedy;
    public static String Export_selected;
    public static String Export_text;
    public static String Export_title;
    public static String Export_unproven;
    public static String Export_unprovenReason;
    public static String List_empty;
    public static String List_emptyText;
    public static String List_name;
    public static String List_nothing;
    public static String List_nothingText;
    public static String List_notRead;
    public static String List_notReadRemedy;
    public static String List_row;
    public static String List_sum;
    public static String List_sumOthers;
    public static String Look_label;
    public static String State_different;
    public static String State_here;
    public static String State_install;
    public static String State_queued;
    public static String State_unobtainable;
    public static String State_unproven;
    public static String State_why;
    public static String View_title;

    static {
        initializeMessages("dev.maquette.ui.care.internal.manifest.messages", Messages.class);
    }

    private Messages() {
    }
}
