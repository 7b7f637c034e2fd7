// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of one picture. */
final class Messages extends NLS {

    public static String Cfg_alone;
    public static String Cover;
    public static String Cover_gone;
    public static String Cover_hint;
    public static String Cover_none;
    public static String Fact_clipSkip;
    public static String Fact_drawn;
    public static String Fact_file;
    public static String Fact_loras;
    public static String Fact_model;
    public static String Fact_negative;
    public static String Fact_prompt;
    public static String Fact_refiner;
    public static String Fact_rescale;
    public static String Fact_scheduler;
    public static String Fact_seed;
    public static String Fact_size;
    public static String Fact_start;
    public static String Fact_steps;
    public static String Fact_time;
    public static String Fact_vae;
    public static String Gone;
    public static String None_text;
    public static String None_title;
    public static String Note_broken;
    public static String Note_foreign;
    public static String Note_stored;
    public static String Save;
    public static String Save_done;
    public static String Save_failed;
    public static String Save_failedRemedy;
    public static String Save_filter;
    public static String Save_hint;
    public static String Save_job;
    public static String Save_title;
    public static String Start_mask;
    public static String Start_strength;
    public static String Steps_cfg;
    public static String Time_device;
    public static String Time_minutes;
    public static String Time_seconds;
    public static String Use;
    public static String Use_hint;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.details.messages", Messages.class);
    }

    private Messages() {
    }
}
