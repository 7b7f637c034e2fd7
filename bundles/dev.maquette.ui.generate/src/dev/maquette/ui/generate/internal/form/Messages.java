// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.osgi.util.NLS;

/** What the form says. */
final class Messages extends NLS {

    public static String Fit_doesNot;
    public static String Fit_fits;
    public static String Fit_needs;
    public static String Fit_waiting;
    public static String Fit_waitingOne;
    public static String Form_add;
    public static String Form_automatic;
    public static String Form_automaticOn;
    public static String Form_cfg;
    public static String Form_clear;
    public static String Form_clipSkip;
    public static String Form_chooseMask;
    public static String Form_choosePicture;
    public static String Form_device;
    public static String Form_dice;
    public static String Form_dropped;
    public static String Form_droppedText;
    public static String Form_from;
    public static String Form_generate;
    public static String Form_generateHint;
    public static String Form_generateKey;
    public static String Form_gone;
    public static String Form_goneText;
    public static String Form_height;
    public static String Form_images;
    public static String Form_loras;
    public static String Form_main;
    public static String Form_mask;
    public static String Form_more;
    public static String Form_negative;
    public static String Form_noMain;
    public static String Form_noMainText;
    public static String Form_noMask;
    public static String Form_noPart;
    public static String Form_noPartText;
    public static String Form_noPicture;
    public static String Form_noRefiner;
    public static String Form_notRun;
    public static String Form_notRunText;
    public static String Form_ownVae;
    public static String Form_picture;
    public static String Form_pictureFiles;
    public static String Form_prompt;
    public static String Form_random;
    public static String Form_refiner;
    public static String Form_remove;
    public static String Form_rescale;
    public static String Form_scheduler;
    public static String Form_seed;
    public static String Form_size;
    public static String Form_start;
    public static String Form_starters;
    public static String Form_steps;
    public static String Form_strength;
    public static String Form_swap;
    public static String Form_unfit;
    public static String Form_unfitText;
    public static String Form_vae;
    public static String Form_weight;
    public static String Form_width;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.form.messages", Messages.class);
    }

    private Messages() {
    }
}
