// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** Remembers what was opened lately. */
record Recent(IEclipsePreferences preferences) {

    private static final String KEY = "find.recent";
    private static final int MOST = 20;

    /** The words of what was opened, the latest first. */
    List<String> words() {
        return preferences.get(KEY, "").lines().toList();
    }

    /** It was opened now. */
    void opened(Target target) {
        List<String> words = new ArrayList<>(words());
        words.remove(target.word());
        words.addFirst(target.word());
        preferences.put(KEY, String.join("\n", words.subList(0, Math.min(MOST, words.size()))));
    }
}
