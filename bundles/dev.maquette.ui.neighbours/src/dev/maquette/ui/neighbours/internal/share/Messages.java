// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import org.eclipse.osgi.util.NLS;

/** The texts of the view that shares the library. */
final class Messages extends NLS {

    public static String Act_current;
    public static String Act_renew;
    public static String Act_renewN;
    public static String Act_share;
    public static String Act_shareN;
    public static String Act_stop;
    public static String Act_stopHint;
    public static String Act_test;
    public static String Act_testHint;
    public static String Change_edited;
    public static String Change_gone;
    public static String Change_link;
    public static String Change_links;
    public static String Change_linksText;
    public static String Change_minus;
    public static String Change_new;
    public static String Change_plus;
    public static String Change_same;
    public static String List_changes;
    public static String List_programs;
    public static String List_sights;
    public static String List_ways;
    public static String Models_1;
    public static String Models_n;
    public static String None_changes;
    public static String None_changesText;
    public static String None_clear;
    public static String None_leftOut;
    public static String None_leftOutText;
    public static String None_look;
    public static String None_looking;
    public static String None_lookingText;
    public static String None_otherWay;
    public static String None_otherWayText;
    public static String None_programs;
    public static String None_programsText;
    public static String None_searching;
    public static String None_searchingText;
    public static String None_test;
    public static String None_testHit;
    public static String None_testHitText;
    public static String None_testText;
    public static String None_unknown;
    public static String None_unknownText;
    public static String Now_configuration;
    public static String Now_flags;
    public static String Now_links;
    public static String Now_not;
    public static String Now_stale;
    public static String Share_add;
    public static String Share_addHint;
    public static String Share_addText;
    public static String Share_again;
    public static String Share_copies;
    public static String Share_copy;
    public static String Share_done;
    public static String Share_heading;
    public static String Share_look;
    public static String Share_lookHint;
    public static String Share_planning;
    public static String Share_promise;
    public static String Share_searching;
    public static String Share_sharing;
    public static String Share_stop;
    public static String Share_stopped;
    public static String Share_stopping;
    public static String Share_testing;
    public static String Share_undo;
    public static String State_shared;
    public static String State_stale;
    public static String Step_copied;
    public static String Step_copy;
    public static String Step_copyHint;
    public static String Step_heading;
    public static String Tab_changes;
    public static String Tab_hint;
    public static String Tab_leftOut;
    public static String Tab_test;
    public static String Tab_testN;
    public static String Test_filter;
    public static String Test_seen;
    public static String Test_unseen;
    public static String Way_best;
    public static String Way_configuration;
    public static String Way_configurationText;
    public static String Way_flags;
    public static String Way_flagsText;
    public static String Way_links;
    public static String Way_linksText;

    static {
        initializeMessages("dev.maquette.ui.neighbours.internal.share.messages", Messages.class);
    }

    private Messages() {
    }
}
