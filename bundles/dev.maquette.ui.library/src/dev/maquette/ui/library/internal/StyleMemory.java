// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import dev.maquette.ui.library.internal.list.ColumnSet;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.ListStyle;

/** Remembers among the preferences how the models are shown. */
final class StyleMemory {

    private static final String GALLERY = "gallery";
    private static final String TILE = "tile";
    private static final String COLUMNS = "columns";

    private final IEclipsePreferences preferences;

    StyleMemory() {
        this(InstanceScope.INSTANCE.getNode("dev.maquette.ui.library"));
    }

    /** @param preferences where it is remembered */
    StyleMemory(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** What was remembered. */
    ListStyle style() {
        return new ListStyle(preferences.getBoolean(GALLERY, false) ? Face.GALLERY : Face.LIST,
                preferences.getInt(TILE, ListStyle.USUAL.tile()),
                ColumnSet.of(preferences.get(COLUMNS, "")));
    }

    /** Remembers it, for as long as the program runs. */
    void remember(ListStyle style) {
        preferences.putBoolean(GALLERY, style.face() == Face.GALLERY);
        preferences.putInt(TILE, style.tile());
        preferences.put(COLUMNS, style.columns().words());
    }

    /** Keeps what is remembered for the next start. */
    void keep() {
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(StyleMemory.class).warn("How the models are shown is not remembered", unwritable);
        }
    }
}
