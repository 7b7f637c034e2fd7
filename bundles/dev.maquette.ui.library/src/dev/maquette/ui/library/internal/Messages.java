// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Header_base;
    public static String Header_format;
    public static String Header_name;
    public static String Header_size;
    public static String Header_sortedBy;
    public static String List_name;
    public static String List_noDescription;
    public static String List_row;
    public static String List_selected;
    public static String Bulk_clear;
    public static String Bulk_delete;
    public static String Bulk_deleteHint;
    public static String Bulk_hidden;
    public static String Bulk_selected;
    public static String Empty_add;
    public static String Empty_sample;
    public static String Empty_text;
    public static String Empty_title;
    public static String Failed_retry;
    public static String Filter_base;
    public static String Filter_clear;
    public static String Filter_count;
    public static String Filter_count1;
    public static String Filter_countOf;
    public static String Filter_remove;
    public static String Filter_type;
    public static String Library_installSample;
    public static String Library_searchHint;
    public static String Library_searchKey;
    public static String Marking_favourite;
    public static String Marking_notFavourite;
    public static String Marking_rate;
    public static String NoHits_both;
    public static String NoHits_clear;
    public static String NoHits_filters;
    public static String NoHits_text;
    public static String NoHits_title;
    public static String Opening_title;
    public static String Removal_delete;
    public static String Removal_deleted;
    public static String Removal_deleted1;
    public static String Removal_deleteText;
    public static String Removal_deleteTitle;
    public static String Removal_deleteVerb;
    public static String Removal_filesStay;
    public static String Removal_forget;
    public static String Removal_forgetText;
    public static String Removal_forgetTitle;
    public static String Removal_forgetVerb;
    public static String Removal_forgotten;
    public static String Removal_forgotten1;
    public static String Removal_inTrash;
    public static String Removal_models;
    public static String Removal_partly;
    public static String Removal_undo;
    public static String Conflict_mine;
    public static String Conflict_text;
    public static String Conflict_theirs;
    public static String Conflict_title;
    public static String Details_copy;
    public static String Details_description;
    public static String Details_edit;
    public static String Details_facts;
    public static String Details_favourite;
    public static String Details_needsName;
    public static String Details_notFavourite;
    public static String Details_notes;
    public static String Details_nothing;
    public static String Details_nothingText;
    public static String Details_rating;
    public static String Details_rename;
    public static String Details_revert;
    public static String Details_revertHint;
    public static String Details_save;
    public static String Details_saveHint;
    public static String Details_settings;
    public static String Details_several;
    public static String Details_severalText;
    public static String Details_stars;
    public static String Details_tags;
    public static String Details_triggers;
    public static String Details_unsaved;
    public static String Fact_added;
    public static String Fact_changed;
    public static String Fact_file;
    public static String Fact_format;
    public static String Fact_hash;
    public static String Fact_inPlace;
    public static String Fact_key;
    public static String Fact_managed;
    public static String Fact_never;
    public static String Fact_place;
    public static String Fact_rule;
    public static String Fact_ruleVersion;
    public static String Fact_size;
    public static String Fact_source;
    public static String Fact_times;
    public static String Fact_type;
    public static String Fact_used;
    public static String Setting_cfg;
    public static String Setting_cpuOnly;
    public static String Setting_fp8;
    public static String Setting_guidance;
    public static String Setting_numImages;
    public static String Setting_pixels;
    public static String Setting_preprocessor;
    public static String Setting_rescale;
    public static String Setting_scheduler;
    public static String Setting_size;
    public static String Setting_steps;
    public static String Setting_vae;
    public static String Setting_vaePrecision;
    public static String Setting_weight;

    static {
        initializeMessages("dev.maquette.ui.library.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
