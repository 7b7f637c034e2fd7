// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import org.eclipse.osgi.util.NLS;

/** What writing and reading files beside models says. */
final class Messages extends NLS {

    public static String Write_title;
    public static String Write_heading1;
    public static String Write_heading;
    public static String Write_text;
    public static String Write_dialect;
    public static String Write_there;
    public static String Write_choice;
    public static String Write_differing;
    public static String Write_keep;
    public static String Write_replace;
    public static String Write_looking;
    public static String Write_job;
    public static String Write_models;
    public static String Write_nothing;
    public static String Write_noneThere;
    public static String Write_made;
    public static String Write_changed;
    public static String Write_unchanged;
    public static String Write_left;
    public static String Write_failed;
    public static String Write_difference;
    public static String Write_previous;
    public static String Write_next;
    public static String Write_place;
    public static String Write_placeMost;
    public static String Write_picture;
    public static String Write_kept;
    public static String Write_leftAlone;
    public static String Write_cancel;
    public static String Write_verb1;
    public static String Write_verb;
    public static String Write_verbNone;
    public static String Written_title1;
    public static String Written_title;
    public static String Written_partly;
    public static String Written_none;
    public static String Written_copies;
    public static String Written_back;
    public static String Restored_job;
    public static String Restored_title1;
    public static String Restored_title;
    public static String Restored_partly;
    public static String Take_job;
    public static String Take_title1;
    public static String Take_title;
    public static String Take_partly;
    public static String Take_nothing1;
    public static String Take_nothing;
    public static String Take_undo;

    static {
        initializeMessages("dev.maquette.ui.library.internal.sidecar.messages", Messages.class);
    }

    private Messages() {
    }
}
