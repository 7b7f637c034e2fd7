// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import org.eclipse.osgi.util.NLS;

/** What the work of a studio is called. */
final class Messages extends NLS {

    public static String Studio_drawing;
    public static String Studio_drawingOne;
    public static String Studio_reading;

    static {
        initializeMessages("dev.maquette.ui.generate.internal.studio.messages", Messages.class);
    }

    private Messages() {
    }
}
