// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;

/**
 * Makes GTK's own controls as low as the design wants them. GTK reads the style sheet once, when the display is made,
 * so it holds sizes and no colours.
 */
final class GtkStyle {

    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    /** To be called before the display is made; a style sheet the user has chosen stays. */
    void install() {
        URL sheet = GtkStyle.class.getResource("/css/gtk.css");
        if (sheet != null && System.getProperty(PROPERTY) == null) {
            try {
                System.setProperty(PROPERTY,
                        URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(sheet))).getAbsolutePath());
            } catch (IOException | URISyntaxException unreadable) {
                ILog.of(GtkStyle.class).warn("The style sheet for GTK cannot be read", unreadable);
            }
        }
    }
}
