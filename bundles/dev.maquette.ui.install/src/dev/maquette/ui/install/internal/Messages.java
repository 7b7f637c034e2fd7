// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Editor_title;
    public static String Editor_tooltip;
    public static String Installation_cancelled;
    public static String Installation_done;
    public static String Installation_done1;
    public static String Installation_failed1;
    public static String Installation_one;
    public static String Installation_partly;
    public static String Installation_several;
    public static String Installation_undo;
    public static String Launchpad_all;
    public static String Launchpad_bundles;
    public static String Launchpad_civitaiText;
    public static String Launchpad_continue;
    public static String Launchpad_hint;
    public static String Launchpad_huggingFaceText;
    public static String Launchpad_scan;
    public static String Launchpad_scanText;
    public static String Launchpad_source;
    public static String Launchpad_sourceText;
    public static String Launchpad_title;
    public static String Place_stay;
    public static String Place_stayLocal;
    public static String Place_stayText;
    public static String Preview_asking;
    public static String Preview_because;
    public static String Preview_base;
    public static String Preview_checking;
    public static String Preview_choose;
    public static String Preview_chooseHint;
    public static String Preview_empty;
    public static String Preview_gate;
    public static String Preview_kind;
    public static String Preview_page;
    public static String Preview_result;
    public static String Preview_several;
    public static String Preview_size;
    public static String Preview_waiting;
    public static String Preview_what;
    public static String Scan_all;
    public static String Scan_base;
    public static String Scan_broken;
    public static String Scan_browse;
    public static String Scan_browseText;
    public static String Scan_clearFilter;
    public static String Scan_emptyText;
    public static String Scan_emptyTitle;
    public static String Scan_failed;
    public static String Scan_filter;
    public static String Scan_folder;
    public static String Scan_folderHint;
    public static String Scan_inLibrary;
    public static String Scan_install;
    public static String Scan_installAll;
    public static String Scan_installAll0;
    public static String Scan_installAll1;
    public static String Scan_installSelected;
    public static String Scan_installed;
    public static String Scan_installing;
    public static String Scan_installingLeft;
    public static String Scan_job;
    public static String Scan_kind;
    public static String Scan_list;
    public static String Scan_name;
    public static String Scan_new;
    public static String Scan_noHitText;
    public static String Scan_noHitTitle;
    public static String Scan_noPath;
    public static String Scan_noPathText;
    public static String Scan_noneText;
    public static String Scan_noneTitle;
    public static String Scan_onlyLibrary;
    public static String Scan_onlyNew;
    public static String Scan_onlyProblems;
    public static String Scan_rejected;
    public static String Scan_result;
    public static String Scan_retry;
    public static String Scan_row;
    public static String Scan_sameContent;
    public static String Scan_scan;
    public static String Scan_scanning;
    public static String Scan_searchingText;
    public static String Scan_searchingTitle;
    public static String Scan_segments;
    public static String Scan_size;
    public static String Scan_stop;
    public static String Scan_unknown;
    public static String Scan_unread;
    public static String Scan_unread1;
    public static String Scan_unsafe;
    public static String Source_files;
    public static String Source_folder;
    public static String Source_hint;
    public static String Source_note;
    public static String Source_noteGate;
    public static String Source_again;
    public static String Tab_civitai;
    public static String Tab_hint;
    public static String Tab_huggingFace;
    public static String Tab_launchpad;
    public static String Tab_scan;
    public static String Tab_source;
    public static String Tab_starters;

    static {
        initializeMessages("dev.maquette.ui.install.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
