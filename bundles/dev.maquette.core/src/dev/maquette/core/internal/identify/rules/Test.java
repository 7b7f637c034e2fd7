// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import dev.maquette.api.identify.Evidence;

/**
 * A fact that a rule asks for. Tests are shared between rules: ask {@link Subject#holds}, which remembers the answer.
 */
sealed interface Test permits NameTest, ValueTest, Layout, AnyOf, AllOf, Not {

    /** What the fact means, for a user to read. */
    String fact();

    /** Looks, without remembering. */
    boolean look(Subject subject);

    /** What is there in words, or null when nothing is. */
    String found(Subject subject);

    /** What was wanted and what is there. */
    Evidence explain(Subject subject);
}
