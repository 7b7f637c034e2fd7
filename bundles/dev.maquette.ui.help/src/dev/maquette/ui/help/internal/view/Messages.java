// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import org.eclipse.osgi.util.NLS;

/** What the Help view says, apart from the guide. */
final class Messages extends NLS {

    public static String Entry_nothing;
    public static String Entry_section;
    public static String HelpBar_back;
    public static String HelpBar_contents;
    public static String HelpBar_forward;
    public static String HelpBar_search;
    public static String HelpPage_contents;
    public static String HelpPage_unreadable;
    public static String HelpPage_unreadableText;
    public static String HelpWindow_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
