// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

/** What files are called that pictures tell of: their paths may be of any system, or no paths at all. */
public final class FileName {

    private FileName() {
    }

    /** What comes after the last folder. */
    public static String of(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
