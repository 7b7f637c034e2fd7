// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import org.eclipse.osgi.util.NLS;

/** The texts of the views about space. */
final class Messages extends NLS {

    public static String Act_copyPath;
    public static String Act_delete;
    public static String Act_inside;
    public static String Act_library;
    public static String Act_move;
    public static String Act_openFolder;
    public static String Age_month;
    public static String Age_older;
    public static String Age_week;
    public static String Age_year;
    public static String Cell_neverUsed;
    public static String Cell_open;
    public static String Cell_partlyUsed;
    public static String Cell_place;
    public static String Cell_select;
    public static String Cell_spoken;
    public static String Cell_within;
    public static String Crumb_all;
    public static String Crumb_back;
    public static String Crumb_unused;
    public static String Delete_done;
    public static String Delete_inTrash;
    public static String Delete_label;
    public static String Delete_partly;
    public static String Delete_stays;
    public static String Delete_text;
    public static String Delete_title;
    public static String Delete_undo;
    public static String Free_duplicates;
    public static String Free_duplicatesHint;
    public static String Free_empty;
    public static String Free_emptyHint;
    public static String Free_find;
    public static String Free_notSearched;
    public static String Free_nothing;
    public static String Free_orphans;
    public static String Free_orphansHint;
    public static String Free_review;
    public static String Free_reviewHint;
    public static String Free_show;
    public static String Free_title;
    public static String Free_trash;
    public static String Free_unfinished;
    public static String Free_unfinishedHint;
    public static String Group_age;
    public static String Group_base;
    public static String Group_by;
    public static String Group_elsewhere;
    public static String Group_folder;
    public static String Group_hint;
    public static String Group_type;
    public static String Group_use;
    public static String Models_many;
    public static String Models_one;
    public static String Move_done;
    public static String Move_inLabel;
    public static String Move_partly;
    public static String Move_text;
    public static String Move_title;
    public static String Move_to;
    public static String Node_more;
    public static String Node_some;
    public static String Storage_empty;
    public static String Storage_emptyText;
    public static String Storage_legend;
    public static String Storage_map;
    public static String Storage_opening;
    public static String Storage_openingText;
    public static String Storage_showAll;
    public static String Storage_showAllHint;
    public static String Storage_showUnused;
    public static String Storage_showUnusedHint;
    public static String Storage_sum;
    public static String Storage_unused;
    public static String Storage_unusedNone;
    public static String Storage_unusedNoneText;
    public static String Use_month;
    public static String Use_never;
    public static String Use_older;
    public static String Use_year;
    public static String Volume_ago;
    public static String Volume_free;
    public static String Volume_home;
    public static String Volume_hours;
    public static String Volume_models;
    public static String Volume_nearlyFull;
    public static String Volume_never;
    public static String Volume_offline;
    public static String Volume_seen;
    public static String Volume_system;
    public static String Volume_used;
    public static String Volume_yesterday;
    public static String Volumes_list;
    public static String Volumes_none;
    public static String Volumes_noneText;
    public static String Volumes_sum;
    public static String Volumes_sum1;

    static {
        initializeMessages("dev.maquette.ui.care.internal.storage.messages", Messages.class);
    }

    private Messages() {
    }
}
