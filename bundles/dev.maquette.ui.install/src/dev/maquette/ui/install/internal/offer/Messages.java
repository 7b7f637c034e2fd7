// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import org.eclipse.osgi.util.NLS;

/** The texts about what can be installed. */
final class Messages extends NLS {

    public static String Install_all;
    public static String Install_bytes;
    public static String Install_none;
    public static String Install_one;
    public static String Install_several;
    public static String Licence_kept;
    public static String Licence_nonCommercial;
    public static String Licence_nonCommercialTitle;
    public static String Licence_unknown;
    public static String Licence_unknownText;
    public static String Licence_unknownTitle;
    public static String Space_both;
    public static String Space_free;
    public static String Space_needed;
    public static String Space_none;

    static {
        initializeMessages("dev.maquette.ui.install.internal.offer.messages", Messages.class);
    }

    private Messages() {
    }
}
