// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** Keys as menus show them: by the names that keyboards of the program's language bear, in one order everywhere. */
public final class KeyNames {

    private KeyNames() {
    }

    /** @param keys in English, such as Ctrl+A or Del */
    public static String of(String keys) {
        try {
            return KeySequence.getInstance(keys).format();
        } catch (ParseException unknown) {
            throw new IllegalArgumentException(keys, unknown);
        }
    }

    /** A menu item's label, whose key in English stands behind a tab where it has one. */
    public static String label(String label) {
        int tab = label.indexOf('\t');
        return tab < 0 ? label : label.substring(0, tab + 1) + of(label.substring(tab + 1));
    }
}
