// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import org.eclipse.osgi.util.NLS;

/** What the page Default settings says. */
final class Messages extends NLS {

    public static String Settings_range;
    public static String Settings_rangeBy;
    public static String Settings_outOfRange;
    public static String Settings_on;
    public static String Settings_off;
    public static String Settings_size;
    public static String Settings_info;
    public static String Settings_import;
    public static String Settings_importHint;
    public static String Settings_importTitle;
    public static String Settings_reset;
    public static String Settings_resetHint;
    public static String Settings_resetLabel;
    public static String Settings_resetDone;
    public static String Settings_undo;
    public static String Settings_ownVae;
    public static String Settings_goneVae;

    static {
        initializeMessages("dev.maquette.ui.library.internal.settings.messages", Messages.class);
    }

    private Messages() {
    }
}
