// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import org.eclipse.osgi.util.NLS;

/** What the view of plug-ins says. */
public final class Messages extends NLS {

    public static String State_active;
    public static String State_waiting;
    public static String State_disabled;
    public static String State_unfit;
    public static String State_safe;
    public static String State_failed;
    public static String Words_signed;
    public static String Words_unsigned;
    public static String Words_nothing;
    public static String Words_row;
    public static String Point_formats;
    public static String Point_families;
    public static String Point_installers;
    public static String Point_metadata;
    public static String Point_converters;
    public static String Point_inference;
    public static String Point_views;
    public static String Details_name;
    public static String Details_id;
    public static String Details_signer;
    public static String Details_signerUnchecked;
    public static String Details_origin;
    public static String Details_byHand;
    public static String Details_installed;
    public static String Details_file;
    public static String Page_list;
    public static String Page_count;
    public static String Page_count1;
    public static String Page_file;
    public static String Page_address;
    public static String Page_folder;
    public static String Page_folderHint;
    public static String Page_isolated;
    public static String Page_isolatedHint;
    public static String Page_noFolder;
    public static String Page_enable;
    public static String Page_disable;
    public static String Page_again;
    public static String Page_remove;
    public static String Page_empty;
    public static String Page_emptyText;
    public static String Page_safe;
    public static String Page_safeText;
    public static String Page_choose;
    public static String Page_jars;
    public static String Work_installing;
    public static String Work_changing;
    public static String Work_installed;
    public static String Work_replaced;
    public static String Work_enabled;
    public static String Work_disabled;
    public static String Work_removed;
    public static String Work_removedText;
    public static String Work_restartText;
    public static String Work_restart;
    public static String Work_undo;
    public static String Address_title;
    public static String Address_field;
    public static String Address_hint;
    public static String Address_wrong;
    public static String Address_cancel;
    public static String Address_install;
    public static String News_show;

    static {
        initializeMessages("dev.maquette.ui.plugins.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
