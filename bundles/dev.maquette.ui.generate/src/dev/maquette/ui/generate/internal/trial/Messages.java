// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.trial;

import org.eclipse.osgi.util.NLS;

/** The texts of trying models out. */
final class Messages extends NLS {

    public static String Measure_done;
    public static String Measure_job;
    public static String Measure_slow;
    public static String Measure_text;
    public static String None;
    public static String None_remedy;
    public static String NotMain;
    public static String NotMain_remedy;
    public static String Prompt_scene;
    public static String Prompt_shape;
    public static String Run_covered;
    public static String Run_job;
    public static String Run_kept;
    public static String Several_measured;
    public static String Several_run;
    public static String Several_title;
    public static String Several_verb;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.trial.messages", Messages.class);
    }

    private Messages() {
    }
}
