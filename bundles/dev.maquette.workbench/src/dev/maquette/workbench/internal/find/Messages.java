// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Find_command;
    public static String Find_field;
    public static String Find_hint;
    public static String Find_key;
    public static String Find_list;
    public static String Find_model;
    public static String Find_none;
    public static String Find_page;
    public static String Find_perspective;
    public static String Find_recent;
    public static String Find_spokenKey;
    public static String Find_view;

    static {
        initializeMessages("dev.maquette.workbench.internal.find.messages", Messages.class);
    }

    private Messages() {
    }
}
