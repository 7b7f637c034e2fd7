// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import org.eclipse.osgi.util.NLS;

/** The texts about starter models. */
final class Messages extends NLS {

    public static String Bundle_hint;
    public static String Bundle_label;
    public static String Bundle_words;
    public static String Card_install;
    public static String Card_least;
    public static String Card_model;
    public static String Card_models;
    public static String Card_noSize;
    public static String Card_some;
    public static String Column_about;
    public static String Column_base;
    public static String Column_licence;
    public static String Column_name;
    public static String Column_size;
    public static String Column_type;
    public static String Filter_bases;
    public static String Filter_commercial;
    public static String Filter_commercialHint;
    public static String Filter_search;
    public static String Filter_types;
    public static String List_clear;
    public static String List_count;
    public static String List_name;
    public static String List_noHit;
    public static String List_noHitText;
    public static String List_none;
    public static String List_noneText;
    public static String Row_install;
    public static String Row_installHint;
    public static String Row_installed;
    public static String Row_needs;
    public static String Row_needs1;
    public static String Row_noLicence;
    public static String Row_notInstalled;
    public static String Row_queued;
    public static String Row_sample;

    static {
        initializeMessages("dev.maquette.ui.install.internal.starter.messages", Messages.class);
    }

    private Messages() {
    }
}
