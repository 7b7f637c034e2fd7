// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Locale;

/** What may be said of a model besides what it is; several may hold at once. The order is worst first. */
public enum ModelState {
    /** Its files are gone, as {@link Availability#MISSING}. */
    MISSING,
    /** Its disk is away, as {@link Availability#OFFLINE}. */
    OFFLINE,
    /** What is made with it may not be sold. */
    NON_COMMERCIAL,
    /** Another record has the same hash. */
    DUPLICATE,
    /** It has never been run here. */
    NEVER_USED,
    /** The user marked it. */
    FAVOURITE;

    /** Its word in facets and on the command line, such as {@code never-used}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The state of a word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ModelState of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
