// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.look.Token;

/** An identification in the words of this view. */
final class Sentences {

    private Sentences() {
    }

    /** What it is, or why that is not known, in a word or two. */
    static String status(Identification found) {
        return switch (found.status()) {
        case IDENTIFIED -> joined(found.type().label(), found.base().label(), found.format().label(), found.variant(),
                found.predictionType());
        case UNKNOWN -> Messages.Status_unknown;
        case INVALID -> Messages.Status_invalid;
        case REJECTED -> Messages.Status_rejected;
        };
    }

    /** The rule and how much of it holds; empty when no rule named it. */
    static String rule(Identification found) {
        if (found.status() != Status.IDENTIFIED) {
            return "";
        }
        long held = found.evidence().stream().filter(Evidence::held).count();
        return NLS.bind(Messages.Rule, new Object[]{found.ruleId(), found.ruleVersion(), held,
                found.evidence().size()});
    }

    /** What a fact means; that it is to be otherwise is said. */
    static String name(Evidence fact) {
        boolean excluded = fact.expected() != null && fact.expected().startsWith("not ");
        return excluded ? NLS.bind(Messages.Evidence_not, fact.name()) : fact.name();
    }

    /** Where a fact was looked for and what was there. */
    static String seen(Evidence fact) {
        var found = fact.found() == null ? Messages.Evidence_nothing : fact.found();
        return fact.held() || fact.expected() == null ? NLS.bind(Messages.Evidence_held, fact.place(), found)
                : NLS.bind(Messages.Evidence_failed, new Object[]{fact.place(), found, fact.expected()});
    }

    static String name(Candidate candidate) {
        return joined(candidate.type().label(), candidate.base().label(), candidate.format().label());
    }

    /** Why it did not win. */
    static String failure(Candidate candidate) {
        return candidate.evidence().stream().filter(fact -> !fact.held()).findFirst()
                .map(fact -> name(fact) + ": " + seen(fact)).orElse(Messages.Candidate_later);
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
        case SAFE -> Messages.Safety_safe;
        case UNSAFE -> Messages.Safety_unsafe;
        case UNKNOWN -> Messages.Safety_unclear;
        };
    }

    static String icon(Verdict verdict) {
        return switch (verdict) {
        case SAFE -> "verify";
        case UNSAFE -> "unsafe";
        case UNKNOWN -> "warn";
        };
    }

    static Token token(Verdict verdict) {
        return switch (verdict) {
        case SAFE -> Token.OK;
        case UNSAFE -> Token.BAD;
        case UNKNOWN -> Token.WARN;
        };
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
