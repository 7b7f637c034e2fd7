// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import org.eclipse.osgi.util.NLS;

/** The texts of what several views do with pictures. */
final class Messages extends NLS {

    public static String Cover_done;
    public static String Cover_gone;
    public static String Cover_goneRemedy;
    public static String Cover_label;
    public static String Cover_unread;
    public static String Cover_unreadRemedy;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.picture.messages", Messages.class);
    }

    private Messages() {
    }
}
