// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.model.ModelRecord;

/**
 * That today's rules name a model otherwise than those of the day when its record was written.
 *
 * @param first whether no rule had named it before
 * @param rule the rule that names it today
 * @param version its version
 * @param identity what it says where that is not what the record says; empty when it says the same
 */
record RuleNews(boolean first, String rule, int version, String identity) {

    /** What is new, if anything is; fields that the user has decided count as the same. */
    static Optional<RuleNews> of(ModelRecord record, Identification now) {
        if (now.status() != Status.IDENTIFIED || now.ruleId().equals(record.ruleId())
                && Objects.equals(now.ruleVersion(), record.ruleVersion())) {
            return Optional.empty();
        }
        String identity = Stream.of(
                differs(record, "type", record.type(), now.type()) ? now.type().label() : null,
                differs(record, "base", record.base(), now.base()) ? now.base().label() : null,
                differs(record, "format", record.format(), now.format()) ? now.format().label() : null,
                differs(record, "variant", record.variant(), now.variant()) ? now.variant() : null,
                differs(record, "prediction_type", record.predictionType(), now.predictionType())
                        ? now.predictionType() : null)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Optional.of(new RuleNews(record.ruleId() == null, now.ruleId(), now.ruleVersion(), identity));
    }

    private static boolean differs(ModelRecord record, String field, Object before, Object after) {
        return !record.overrides().containsKey(field) && !Objects.equals(before, after);
    }
}
