// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of what is being drawn. */
final class Messages extends NLS {

    public static String Cancel;
    public static String Cancel_hint;
    public static String Comes_text;
    public static String Comes_title;
    public static String Image_of;
    public static String Image_one;
    public static String Left_hours;
    public static String Left_minutes;
    public static String Left_seconds;
    public static String Loading;
    public static String None_text;
    public static String None_title;
    public static String Pace_slow;
    public static String Pace_steps;
    public static String Preview_spoken;
    public static String Step;
    public static String Unread_text;
    public static String Unread_title;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.preview.messages", Messages.class);
    }

    private Messages() {
    }
}
