// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which language the user wants. A program takes its language before its first class is loaded, so it is the launcher
 * that reads this: the line <code>language=</code> of the file in which these preferences are kept.
 */
final class LanguageChoice {

    /** What the program can speak. */
    enum Wish {
        /** What the system speaks. */
        SYSTEM(""),
        /** Always English. */
        ENGLISH("en"),
        /** Always German. */
        GERMAN("de");

        private final String tag;

        Wish(String tag) {
            this.tag = tag;
        }

        private static Wish of(String tag) {
            for (Wish wish : values()) {
                if (wish.tag.equals(tag)) {
                    return wish;
                }
            }
            return SYSTEM;
        }
    }

    /** In which a launcher that reads the choice says what it has read. */
    static final String READ = "maquette.language";
    private static final String KEY = "language";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(ThemeChoice.NODE);

    /** What the program was started with; empty where its launcher reads no choice. */
    Optional<Wish> started() {
        return Optional.ofNullable(System.getProperty(READ)).map(Wish::of);
    }

    /** What the user wants from the next start on. */
    Wish wish() {
        return Wish.of(preferences.get(KEY, ""));
    }

    /** Remembers what the user wants, where the launcher finds it. */
    void remember(Wish wish) {
        if (wish == wish()) {
            return;
        }
        preferences.put(KEY, wish.tag);
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(LanguageChoice.class).warn("The language is not remembered", unwritable);
        }
    }
}
