// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Running_text;
    public static String Running_title;
    public static String Status_cancel;
    public static String Status_install;
    public static String Status_installHint;
    public static String Status_installs;
    public static String Status_libraryAt;
    public static String Status_libraryHint;
    public static String Status_missing;
    public static String Status_missingHint;
    public static String Status_model;
    public static String Status_models;
    public static String Status_more;
    public static String Status_offline;
    public static String Status_offlineHint;
    public static String Status_runningHint;
    public static String Status_speed;
    public static String Trim_addModels;
    public static String Trim_addModelsHint;
    public static String Trim_install;
    public static String Trim_installHint;
    public static String Trim_generate;
    public static String Trim_generateHint;
    public static String Trim_library;
    public static String Trim_libraryHint;
    public static String Trim_redo;
    public static String Trim_bell;
    public static String Trim_bellUnread;
    public static String Trim_undo;
    public static String About_close;
    public static String About_licence;
    public static String About_name;
    public static String About_text;
    public static String About_title;
    public static String About_version;
    public static String Appearance_contrast;
    public static String Appearance_dark;
    public static String Appearance_light;
    public static String Appearance_note;
    public static String Appearance_system;
    public static String Appearance_theme;
    public static String Edit_redo;
    public static String Edit_redoNothing;
    public static String Edit_undo;
    public static String Edit_undoNothing;
    public static String Hashing_background;
    public static String Hashing_elsewhere;
    public static String Hashing_what;
    public static String Hashing_when;
    public static String LibraryPage_default;
    public static String LibraryPage_other;
    public static String LibraryPage_text;
    public static String MoveLibrary_another;
    public static String MoveLibrary_cancel;
    public static String MoveLibrary_copied;
    public static String MoveLibrary_done;
    public static String MoveLibrary_folder;
    public static String MoveLibrary_follow;
    public static String MoveLibrary_free;
    public static String MoveLibrary_from;
    public static String MoveLibrary_looking;
    public static String MoveLibrary_move;
    public static String MoveLibrary_none;
    public static String MoveLibrary_noneText;
    public static String MoveLibrary_renamed;
    public static String MoveLibrary_running;
    public static String MoveLibrary_server;
    public static String MoveLibrary_serverText;
    public static String MoveLibrary_share;
    public static String MoveLibrary_size;
    public static String MoveLibrary_sizeOf;
    public static String MoveLibrary_title;
    public static String MoveLibrary_to;
    public static String MoveLibrary_unreadable;
    public static String MoveLibrary_what;
    public static String OpenLibrary_text;
    public static String OpenLibrary_title;
    public static String Welcome_adopt;
    public static String Welcome_adopt1;
    public static String Welcome_adoptFailed;
    public static String Welcome_adoptJob;
    public static String Welcome_adoptStopped;
    public static String Welcome_adopted;
    public static String Welcome_adopted1;
    public static String Welcome_adoptedText;
    public static String Welcome_again;
    public static String Welcome_begin;
    public static String Welcome_browse;
    public static String Welcome_browseText;
    public static String Welcome_greeting;
    public static String Welcome_here;
    public static String Welcome_library;
    public static String Welcome_making;
    public static String Welcome_model;
    public static String Welcome_modelCount;
    public static String Welcome_models;
    public static String Welcome_noFolder;
    public static String Welcome_noPath;
    public static String Welcome_noneFound;
    public static String Welcome_notEmpty;
    public static String Welcome_promise;
    public static String Welcome_room;
    public static String Welcome_sample;
    public static String Welcome_sampleJob;
    public static String Welcome_sampleQueued;
    public static String Welcome_sampleText;
    public static String Welcome_scan;
    public static String Welcome_scanText;
    public static String Welcome_searchJob;
    public static String Welcome_searching;
    public static String Welcome_skip;
    public static String Welcome_start;
    public static String Welcome_startNext;
    public static String Welcome_startSample;
    public static String Welcome_starters;
    public static String Welcome_startersCount;
    public static String Welcome_startersText;
    public static String Welcome_stop;
    public static String Welcome_text;
    public static String Welcome_title;
    public static String Welcome_undo;

    static {
        initializeMessages("dev.maquette.workbench.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
