// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

/** The words that the rows of one registry use. */
record Vocabulary(Words types, Words bases, Words formats, Words variants, Words tags, Words licenses) {

    Vocabulary() {
        this(new Words(), new Words(), new Words(), new Words(), new Words(),
                new Words());
    }
}
