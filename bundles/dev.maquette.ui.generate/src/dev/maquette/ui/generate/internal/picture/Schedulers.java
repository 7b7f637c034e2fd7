// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** What schedulers are called, kept in {@code schedulers.properties} beside this class. */
public final class Schedulers {

    private static final ResourceBundle WORDS = ResourceBundle
            .getBundle("dev.maquette.ui.generate.internal.picture.schedulers");
    private static final String KARRAS = "_k";
    private static final String ANCESTRAL = "_a";

    private Schedulers() {
    }

    /** Such as DPM++ 2M SDE Karras for {@code dpmpp_2m_sde_k}; one that nobody knows keeps its name. */
    public static String label(String name) {
        if (name.endsWith(KARRAS)) {
            return composed("karras", label(without(name, KARRAS)));
        }
        if (name.endsWith(ANCESTRAL)) {
            return composed("ancestral", label(without(name, ANCESTRAL)));
        }
        return WORDS.containsKey(name) ? WORDS.getString(name) : name;
    }

    private static String composed(String word, String name) {
        return NLS.bind(WORDS.getString(word), name);
    }

    private static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
