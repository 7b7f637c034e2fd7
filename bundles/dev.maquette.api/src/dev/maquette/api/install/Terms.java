// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.util.List;

/**
 * Under which terms a model is given away, as its source says.
 *
 * @param id the licence as the source spells it, such as {@code apache-2.0} or
 *     {@code flux-1-dev-non-commercial-license}
 *     in lower case; null when it names none
 * @param name for people, or null
 * @param link where it can be read, http or https, or null
 * @param commercial whether what is made with the model may be sold; null when nobody says
 * @param conditions what else a user has to know, a sentence each
 */
public record Terms(String id, String name, String link, Boolean commercial, List<String> conditions) {

    public Terms {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** Of which nothing is known. */
    public static Terms unknown() {
        return new Terms(null, null, null, null, List.of());
    }

    /** Whether it is known that what is made with the model may not be sold. */
    public boolean nonCommercial() {
        return Boolean.FALSE.equals(commercial);
    }
}
