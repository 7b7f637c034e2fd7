// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import org.eclipse.osgi.util.NLS;

/** The texts of the tabs of sites. */
final class Messages extends NLS {

    public static String Civitai_copy;
    public static String Civitai_hint;
    public static String Civitai_label;
    public static String Civitai_name;
    public static String Civitai_text;
    public static String Civitai_title;
    public static String Column_base;
    public static String Column_file;
    public static String Column_format;
    public static String Column_note;
    public static String Column_size;
    public static String Column_type;
    public static String Hit_choose;
    public static String Hit_chooseHint;
    public static String Hit_downloads;
    public static String Hit_gated;
    public static String Hit_likes;
    public static String Hub_asking;
    public static String Hub_askingText;
    public static String Hub_back;
    public static String Hub_count;
    public static String Hub_countHidden;
    public static String Hub_filter;
    public static String Hub_go;
    public static String Hub_hits;
    public static String Hub_hitsMore;
    public static String Hub_list;
    public static String Hub_more;
    public static String Hub_none;
    public static String Hub_noneText;
    public static String Hub_page;
    public static String Hub_retry;
    public static String HuggingFace_copy;
    public static String HuggingFace_hint;
    public static String HuggingFace_label;
    public static String HuggingFace_name;
    public static String HuggingFace_text;
    public static String HuggingFace_title;
    public static String Offer_author;
    public static String Offer_page;
    public static String Offer_revision;
    public static String Pick_files;
    public static String Pick_noSize;
    public static String Token_absent;
    public static String Token_change;
    public static String Token_present;
    public static String Token_set;
    public static String Token_valid;

    static {
        initializeMessages("dev.maquette.ui.install.internal.hub.messages", Messages.class);
    }

    private Messages() {
    }
}
