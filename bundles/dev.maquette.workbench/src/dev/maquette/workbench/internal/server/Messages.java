// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import org.eclipse.osgi.util.NLS;

/** The texts about servers. */
public final class Messages extends NLS {

    public static String Connect_address;
    public static String Connect_asking;
    public static String Connect_cancel;
    public static String Connect_email;
    public static String Connect_example;
    public static String Connect_go;
    public static String Connect_lasting;
    public static String Connect_noAddress;
    public static String Connect_open;
    public static String Connect_password;
    public static String Connect_signIn;
    public static String Connect_title;
    public static String Connect_who;

    static {
        initializeMessages("dev.maquette.workbench.internal.server.messages", Messages.class);
    }

    private Messages() {
    }
}
