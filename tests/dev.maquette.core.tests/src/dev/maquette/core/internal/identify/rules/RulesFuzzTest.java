// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import dev.maquette.testkit.probe.KeptInputs;

/** The inputs of {@link RulesFuzz} that are kept. */
class RulesFuzzTest extends KeptInputs {

    RulesFuzzTest() {
        super("rules", RulesFuzz::fuzzerTestOneInput);
    }
}
