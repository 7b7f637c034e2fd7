// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import org.eclipse.osgi.util.NLS;

/** The texts about what pictures are drawn on. */
public final class Messages extends NLS {

    public static String Device_best;
    public static String Device_broken;
    public static String Device_free;
    public static String Device_unknownFree;
    public static String Devices;
    public static String Devices_columnName;
    public static String Devices_columnState;
    public static String Page_changing;
    public static String Page_cuda;
    public static String Page_cudaFile;
    public static String Page_cudaHint;
    public static String Page_cudaInstalled;
    public static String Page_device;
    public static String Page_done;
    public static String Page_fileTitle;
    public static String Page_fits;
    public static String Page_installing;
    public static String Page_limit;
    public static String Page_limitHint;
    public static String Page_loaded;
    public static String Page_loadedNone;
    public static String Page_loadedOne;
    public static String Page_noLibrary;
    public static String Page_noRepository;
    public static String Page_reading;
    public static String Page_release;
    public static String Page_releasing;
    public static String Page_runtime;
    public static String Status_device;
    public static String Status_hint;
    public static String Status_loaded;

    static {
        initializeMessages("dev.maquette.workbench.internal.drawing.messages", Messages.class);
    }

    private Messages() {
    }
}
