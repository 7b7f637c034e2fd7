// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.probe.Safety.Finding;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Token;

/** An identification in the words of this view. */
public final class Sentences {

    /** Bases that say nothing of what a model is for. */
    private static final Set<String> NOWHERE = Set.of("any", "unknown", "external");

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

    /** What it is for, such as "LoRA for Stable Diffusion XL". */
    static String title(Identification found) {
        String type = found.type().id().equals("main") ? Messages.Title_main : found.type().label();
        return NOWHERE.contains(found.base().id()) ? type
                : NLS.bind(Messages.Title_for, type, found.base().label());
    }

    /** The rule that named it, and what else it said; empty when no rule did. */
    static String rule(Identification found) {
        return found.status() != Status.IDENTIFIED ? ""
                : joined(NLS.bind(Messages.Rule, found.ruleId(), found.ruleVersion()), found.format().label(),
                        found.variant(), found.predictionType());
    }

    /** How many of these facts hold, of how many. */
    static String held(List<Evidence> facts) {
        return NLS.bind(Messages.Evidence_of, facts.stream().filter(Evidence::held).count(), facts.size());
    }

    /** What a fact means; that it is to be otherwise is said. */
    static String name(Evidence fact) {
        boolean excluded = fact.expected() != null && fact.expected().startsWith("not ");
        return excluded ? NLS.bind(Messages.Evidence_not, fact.name()) : fact.name();
    }

    /** What was there, and what is wanted where that is something else. */
    static String found(Evidence fact) {
        var found = fact.found() == null ? Messages.Evidence_nothing : fact.found();
        return fact.held() || fact.expected() == null ? found
                : NLS.bind(Messages.Evidence_failed, found, fact.expected());
    }

    /** Where in a file something was found that might run code. */
    static String where(Finding finding) {
        return NLS.bind(Messages.Safety_where, finding.opcode(), ByteSize.count(finding.offset()));
    }

    static String name(Candidate candidate) {
        return joined(candidate.type().label(), candidate.base().label(), candidate.format().label());
    }

    /** How many facts spoke for it until one did not; the rest were not asked. */
    static String share(Candidate candidate) {
        return NLS.bind(Messages.Candidate_held, candidate.evidence().stream().filter(Evidence::held).count());
    }

    /** Why it did not win. */
    static String failure(Candidate candidate) {
        return candidate.evidence().stream().filter(fact -> !fact.held()).findFirst()
                .map(fact -> name(fact) + ": " + found(fact)).orElse(Messages.Candidate_later);
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
