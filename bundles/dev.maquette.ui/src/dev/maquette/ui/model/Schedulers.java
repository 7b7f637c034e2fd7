// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import java.util.ResourceBundle;

/** What schedulers are called, kept in {@code schedulers.properties} beside this class. */
public final class Schedulers {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("dev.maquette.ui.model.schedulers");

    private Schedulers() {
    }

    /** Such as {@code DPM++ 2M Karras} for {@code dpmpp_2m_k}; one of a stranger as it is written. */
    public static String label(String name) {
        return WORDS.containsKey(name) ? WORDS.getString(name) : name;
    }
}
