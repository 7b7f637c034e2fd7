// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Candidate_heading;
    public static String Candidate_later;
    public static String Choice_all;
    public static String Choice_compare;
    public static String Choice_models;
    public static String Choice_open;
    public static String Compare_changed;
    public static String Compare_equal;
    public static String Compare_file;
    public static String Compare_hide;
    public static String Compare_left;
    public static String Compare_metadata;
    public static String Compare_noHits;
    public static String Compare_none;
    public static String Compare_nothing;
    public static String Compare_nothingText;
    public static String Compare_other;
    public static String Compare_right;
    public static String Compare_same;
    public static String Compare_search;
    public static String Compare_selected;
    public static String Compare_show;
    public static String Evidence_failed;
    public static String Evidence_heading;
    public static String Evidence_held;
    public static String Evidence_not;
    public static String Evidence_nothing;
    public static String Files_heading;
    public static String Files_part;
    public static String Header_path;
    public static String Header_pin;
    public static String Header_unpin;
    public static String Metadata_noHits;
    public static String Metadata_nothing;
    public static String Metadata_search;
    public static String Nothing_compare;
    public static String Nothing_open;
    public static String Nothing_text;
    public static String Nothing_title;
    public static String Nothing_two;
    public static String Nothing_twoText;
    public static String Reading_cancel;
    public static String Reading_text;
    public static String Reading_title;
    public static String Rule;
    public static String Safety_finding;
    public static String Safety_heading;
    public static String Safety_notRun;
    public static String Safety_safe;
    public static String Safety_safeText;
    public static String Safety_unclear;
    public static String Safety_unsafe;
    public static String Safety_unsafeTitle;
    public static String Sizes_all;
    public static String Sizes_byDtype;
    public static String Sizes_byModule;
    public static String Sizes_found;
    public static String Sizes_others;
    public static String Status_invalid;
    public static String Status_rejected;
    public static String Status_unknown;
    public static String Tab_compare;
    public static String Tab_identification;
    public static String Tab_metadata;
    public static String Tab_tensors;
    public static String Tensors_count;
    public static String Tensors_dtype;
    public static String Tensors_mixed;
    public static String Tensors_name;
    public static String Tensors_noHits;
    public static String Tensors_nothing;
    public static String Tensors_search;
    public static String Tensors_shape;
    public static String Tensors_share;
    public static String Tensors_size;

    static {
        initializeMessages("dev.maquette.ui.inspect.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
