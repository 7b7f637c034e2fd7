// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import org.eclipse.osgi.util.NLS;

/** The texts of the Duplicates view. */
final class Messages extends NLS {

    public static String Act_busy;
    public static String Act_busyText;
    public static String Act_change;
    public static String Act_changeBytes;
    public static String Act_link;
    public static String Act_linkBytes;
    public static String Act_none;
    public static String Act_noneHint;
    public static String Act_remove;
    public static String Act_removeBytes;
    public static String Act_scopeAll;
    public static String Act_scopeSome;
    public static String Ask_forgotten;
    public static String Ask_inPlace;
    public static String Ask_links;
    public static String Ask_title;
    public static String Ask_titleLink;
    public static String Ask_titleRemove;
    public static String Ask_trashed;
    public static String Column_copy;
    public static String Column_decision;
    public static String Column_size;
    public static String Column_users;
    public static String Decision_clone;
    public static String Decision_forget;
    public static String Decision_hard;
    public static String Decision_keep;
    public static String Decision_leave;
    public static String Decision_menu;
    public static String Decision_refused;
    public static String Decision_refusedText;
    public static String Decision_symbolic;
    public static String Decision_trash;
    public static String Done_linked;
    public static String Done_linked1;
    public static String Done_none;
    public static String Done_partly;
    public static String Done_removed;
    public static String Done_stopped;
    public static String Freed_freed;
    public static String Freed_trash;
    public static String Menu_all;
    public static String Menu_compare;
    public static String Menu_copy;
    public static String Menu_folder;
    public static String Menu_keep;
    public static String Menu_leave;
    public static String Menu_link;
    public static String Menu_none;
    public static String Menu_remove;
    public static String Menu_show;
    public static String Preset_button;
    public static String Preset_buttonHint;
    public static String Preset_newest;
    public static String Preset_nothing;
    public static String Preset_oldest;
    public static String Preset_suggested;
    public static String Preset_used;
    public static String Search_add;
    public static String Search_alike;
    public static String Search_alikeText;
    public static String Search_cancel;
    public static String Search_folders;
    public static String Search_go;
    public static String Search_heading;
    public static String Search_headingAlike;
    public static String Search_pick;
    public static String Search_same;
    public static String Search_sameText;
    public static String Search_thorough;
    public static String Search_thoroughBox;
    public static String Search_title;
    public static String Search_unread;
    public static String Segment_alike;
    public static String Segment_name;
    public static String Segment_same;
    public static String Twins_alikeEmpty;
    public static String Twins_alikeEmptyText;
    public static String Twins_alikeNever;
    public static String Twins_alikeNeverText;
    public static String Twins_busy;
    public static String Twins_busyText;
    public static String Twins_copies;
    public static String Twins_copy;
    public static String Twins_details;
    public static String Twins_empty;
    public static String Twins_emptyText;
    public static String Twins_extra;
    public static String Twins_fold;
    public static String Twins_fullest;
    public static String Twins_group;
    public static String Twins_group1;
    public static String Twins_groups;
    public static String Twins_image;
    public static String Twins_images;
    public static String Twins_list;
    public static String Twins_model;
    public static String Twins_models;
    public static String Twins_never;
    public static String Twins_neverText;
    public static String Twins_nobody;
    public static String Twins_options;
    public static String Twins_reason;
    public static String Twins_row;
    public static String Twins_same;
    public static String Twins_sameAs;
    public static String Twins_sameWeights;
    public static String Twins_search;
    public static String Twins_searchAgain;
    public static String Twins_searchAlike;
    public static String Twins_stopped;
    public static String Twins_stoppedText;
    public static String Twins_suggested;
    public static String Twins_sum;
    public static String Twins_sumMore;
    public static String Twins_title;
    public static String Twins_undo;
    public static String Twins_unfold;
    public static String Twins_used;
    public static String Undo_done;
    public static String Undo_label;
    public static String Undo_partly;

    static {
        initializeMessages("dev.maquette.ui.care.internal.duplicate.messages", Messages.class);
    }

    private Messages() {
    }
}
