// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import org.eclipse.osgi.util.NLS;

/** The texts of the view that adopts libraries. */
final class Messages extends NLS {

    public static String Adopt_label;
    public static String Adopt_libraries;
    public static String Adopt_list;
    public static String Choose_add;
    public static String Choose_addHint;
    public static String Choose_addText;
    public static String Choose_again;
    public static String Choose_againHint;
    public static String Choose_empty;
    public static String Choose_emptyText;
    public static String Choose_heading;
    public static String Choose_preview;
    public static String Choose_preview1;
    public static String Choose_previewN;
    public static String Choose_promise;
    public static String Choose_searching;
    public static String Choose_searchingText;
    public static String Choose_stop;
    public static String Choose_sum;
    public static String Choose_sumNone;
    public static String Column_base;
    public static String Column_is;
    public static String Column_library;
    public static String Column_models;
    public static String Column_name;
    public static String Column_result;
    public static String Column_size;
    public static String Details_empty;
    public static String Details_fields;
    public static String Details_heading;
    public static String Details_nothing;
    public static String Options_covers;
    public static String Options_coversHint;
    public static String Options_drop;
    public static String Options_heading;
    public static String Options_sidecars;
    public static String Options_sidecarsHint;
    public static String Options_unknown;
    public static String Options_unknownHint;
    public static String Preview_adopt;
    public static String Preview_adopt1;
    public static String Preview_adoptN;
    public static String Preview_back;
    public static String Preview_backHint;
    public static String Preview_cancel;
    public static String Preview_clear;
    public static String Preview_fill1;
    public static String Preview_fillN;
    public static String Preview_filter;
    public static String Preview_label;
    public static String Preview_noHit;
    public static String Preview_noHitText;
    public static String Preview_nothing;
    public static String Preview_nothingText;
    public static String Preview_seen;
    public static String Preview_seenText;
    public static String Preview_segments;
    public static String Preview_show;
    public static String Preview_stop;
    public static String Preview_undo;
    public static String Preview_undoHint;
    public static String Preview_wait;
    public static String Preview_waitText;
    public static String Program_models;
    public static String Program_models1;
    public static String Program_unread;
    public static String Program_unread1;
    public static String Result_adopted;
    public static String Result_broken;
    public static String Result_failed;
    public static String Result_filled;
    public static String Result_fills1;
    public static String Result_fillsN;
    public static String Result_known;
    public static String Result_missing;
    public static String Result_new;
    public static String Result_remote;
    public static String Result_unknown;
    public static String Search_folder;
    public static String Search_folders;
    public static String Search_label;
    public static String Search_none;
    public static String Search_noneText;
    public static String Segment_all;
    public static String Segment_filled;
    public static String Segment_known;
    public static String Segment_new;
    public static String Segment_problems;
    public static String Sum_adopted;
    public static String Sum_adopted1;
    public static String Sum_adopting;
    public static String Sum_adoptingText;
    public static String Sum_also;
    public static String Sum_also1;
    public static String Sum_cancelled;
    public static String Sum_cancelledText;
    public static String Sum_doneText;
    public static String Sum_doneText1;
    public static String Sum_filled;
    public static String Sum_filled1;
    public static String Sum_lacking;
    public static String Sum_lacking1;
    public static String Sum_new;
    public static String Sum_none;
    public static String Sum_notYet;
    public static String Sum_nothing;
    public static String Sum_nothingText;
    public static String Sum_other;
    public static String Trouble_unread;
    public static String Trouble_unread1;

    static {
        initializeMessages("dev.maquette.ui.neighbours.internal.adopt.messages", Messages.class);
    }

    private Messages() {
    }
}
