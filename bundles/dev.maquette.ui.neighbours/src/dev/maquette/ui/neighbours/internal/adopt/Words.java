// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.ResourceBundle;

/** Words for what the library names by keys: fields of records, programs. */
final class Words {

    private static final ResourceBundle WORDS = ResourceBundle
            .getBundle("dev.maquette.ui.neighbours.internal.adopt.words");

    private Words() {
    }

    /** A field of a record by its JSON name; one that nobody knows is called by that. */
    static String field(String name) {
        return of("field." + name, name.replace('_', ' '));
    }

    /** What is read of a program, or an empty string. */
    static String program(String program) {
        return of("program." + program, "");
    }

    private static String of(String key, String otherwise) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : otherwise;
    }
}
