// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.net.URI;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import dev.maquette.api.library.Libraries;

/** Which library is opened at the start. */
final class LibraryChoice {

    private static final String KEY = "library";

    private final Libraries libraries;
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(ThemeChoice.NODE);

    LibraryChoice(Libraries libraries) {
        this.libraries = libraries;
    }

    /** The library chosen, or the default one. */
    URI location() {
        String chosen = preferences.get(KEY, "");
        return chosen.isEmpty() ? libraries.defaultLocation() : URI.create(chosen);
    }

    /** Opens this one from the next start on. */
    void remember(URI location) {
        preferences.put(KEY, location.toString());
    }
}
