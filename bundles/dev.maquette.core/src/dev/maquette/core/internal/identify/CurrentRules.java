// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.util.OptionalInt;

/** The family rules that are installed at the moment. A service. */
@FunctionalInterface
public interface CurrentRules {

    /** The rule's version; empty when there is no such rule. */
    OptionalInt version(String ruleId);
}
