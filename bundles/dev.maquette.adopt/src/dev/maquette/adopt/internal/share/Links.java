// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;

/** Links in a program's own folders. */
final class Links {

    /** The folder for them in each of the program's folders; names in the program begin with it. */
    static final String FOLDER = "maquette";

    private Links() {
    }

    /** @param base below which the program's folders are */
    static Path folder(Path base, Kind kind) {
        return base.resolve(kind.home()).resolve(FOLDER);
    }

    static String refresh(String program) {
        return "Restart " + program + ", or have it search its folders again.";
    }
}
