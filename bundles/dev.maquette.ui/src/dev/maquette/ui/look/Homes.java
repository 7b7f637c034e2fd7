// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.io.File;

/** Paths as people write them. */
public final class Homes {

    private Homes() {
    }

    /** A path with a tilde in place of the user's own folder. */
    public static String shorter(String path) {
        String home = System.getProperty("user.home", "");
        return !home.isEmpty() && path.startsWith(home + File.separator) ? "~" + path.substring(home.length()) : path;
    }
}
