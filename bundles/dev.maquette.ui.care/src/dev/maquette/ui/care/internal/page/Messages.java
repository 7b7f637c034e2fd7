// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import org.eclipse.osgi.util.NLS;

/** The texts that these views share. */
final class Messages extends NLS {

    public static String Reasons_close;
    public static String Reasons_title;
    public static String Work_cancel;
    public static String Work_share;

    static {
        initializeMessages("dev.maquette.ui.care.internal.page.messages", Messages.class);
    }

    private Messages() {
    }
}
