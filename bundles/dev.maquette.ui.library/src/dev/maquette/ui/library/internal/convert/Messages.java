// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import org.eclipse.osgi.util.NLS;

/** What converting models says. */
final class Messages extends NLS {

    public static String Convert_title;
    public static String Convert_heading;
    public static String Convert_text;
    public static String Convert_format;
    public static String Convert_onnx;
    public static String Convert_diffusers;
    public static String Convert_safetensors;
    public static String Convert_precision;
    public static String Convert_asItIs;
    public static String Convert_half;
    public static String Convert_single;
    public static String Convert_name;
    public static String Convert_look;
    public static String Convert_looking;
    public static String Convert_foreseen;
    public static String Convert_cancel;
    public static String Convert_verb;
    public static String Convert_job;
    public static String Convert_done;
    public static String Convert_undo;

    static {
        initializeMessages("dev.maquette.ui.library.internal.convert.messages", Messages.class);
    }

    private Messages() {
    }
}
