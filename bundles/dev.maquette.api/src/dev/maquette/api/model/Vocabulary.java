// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.ResourceBundle;

/** Display names of the stored words, kept in {@code vocabulary.properties} beside this class. */
final class Vocabulary {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("dev.maquette.api.model.vocabulary");

    private Vocabulary() {
    }

    static String label(String key, String otherwise) {
        return LABELS.containsKey(key) ? LABELS.getString(key) : otherwise;
    }
}
