// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import org.eclipse.osgi.util.NLS;

/** The texts of the pages for the account. */
public final class Messages extends NLS {

    public static String Dialog_address;
    public static String Dialog_addressHint;
    public static String Dialog_asking;
    public static String Dialog_cancel;
    public static String Dialog_keep;
    public static String Dialog_keepAnyway;
    public static String Dialog_keeping;
    public static String Dialog_pattern;
    public static String Dialog_patternTitle;
    public static String Dialog_place;
    public static String Dialog_test;
    public static String Dialog_title;
    public static String Dialog_token;
    public static String Downloads_address;
    public static String Downloads_addressHint;
    public static String Downloads_addressWrong;
    public static String Downloads_bandwidth;
    public static String Downloads_bandwidthHint;
    public static String Downloads_changing;
    public static String Downloads_connections;
    public static String Downloads_connectionsHint;
    public static String Downloads_direct;
    public static String Downloads_environment;
    public static String Downloads_exempt;
    public static String Downloads_exemptHint;
    public static String Downloads_host;
    public static String Downloads_hostHint;
    public static String Downloads_noLibrary;
    public static String Downloads_password;
    public static String Downloads_passwordKept;
    public static String Downloads_private;
    public static String Downloads_privateHint;
    public static String Downloads_proxy;
    public static String Downloads_reading;
    public static String Downloads_through;
    public static String Downloads_user;
    public static String Tokens_add;
    public static String Tokens_asking;
    public static String Tokens_changing;
    public static String Tokens_columnFrom;
    public static String Tokens_columnName;
    public static String Tokens_columnToken;
    public static String Tokens_forget;
    public static String Tokens_forgotten;
    public static String Tokens_kept;
    public static String Tokens_keptElsewhere;
    public static String Tokens_list;
    public static String Tokens_listing;
    public static String Tokens_no;
    public static String Tokens_noLibrary;
    public static String Tokens_origin;
    public static String Tokens_place;
    public static String Tokens_set;
    public static String Tokens_test;
    public static String Tokens_tested;
    public static String Tokens_testing;
    public static String Tokens_text;
    public static String Tokens_yes;

    static {
        initializeMessages("dev.maquette.workbench.internal.account.messages", Messages.class);
    }

    private Messages() {
    }
}
