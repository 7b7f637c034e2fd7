// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.maquette.api.identify.Evidence;

/** Compares what the user decided with what a rule would say. */
final class Overrides {

    private Overrides() {
    }

    static List<Evidence> contradictions(Rule rule, Subject subject) {
        var all = new ArrayList<Evidence>();
        for (var decided : subject.overrides().entrySet()) {
            var possible = possible(rule, decided.getKey());
            if (possible != null && !possible.contains(decided.getValue())) {
                all.add(new Evidence("what you decided", decided.getKey(), String.join(" | ", possible),
                        decided.getValue(), false));
            }
        }
        return all;
    }

    /** The words a rule can say for a field; null for fields that rules do not decide. */
    private static Set<String> possible(Rule rule, String field) {
        return switch (field) {
        case "type" -> Set.of(rule.type().id());
        case "base" -> Set.of(rule.base().id());
        case "format" -> Set.of(rule.format().id());
        case "variant" -> rule.answers().variant().values();
        case "prediction_type" -> rule.answers().predictionType().values();
        default -> null;
        };
    }
}
