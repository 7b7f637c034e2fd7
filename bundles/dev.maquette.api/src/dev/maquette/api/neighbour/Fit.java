// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

/** Whether a program has a use for a model. */
public sealed interface Fit {

    /**
     * It has.
     *
     * @param kind what the program calls such models, such as {@code loras}: a name that a folder can have
     */
    record Of(String kind) implements Fit {
    }

    /**
     * It has not.
     *
     * @param reason one sentence
     */
    record None(String reason) implements Fit {
    }
}
