// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.maquette.api.identify.Candidate;

/**
 * All rules, in their order: lower rank first, then the rule that asks for more, then by id. The order is total, so the
 * same file gets the same answer in every run, whatever the order in which plug-ins were found.
 */
public final class RuleBook {

    private static final int MAX_CANDIDATES = 5;
    private static final Comparator<Rule> ORDER = Comparator.comparingInt(Rule::rank)
            .thenComparing(rule -> -rule.evidence().size()).thenComparing(Rule::id);

    private final List<Rule> rules;

    /** @param rules with unique ids, in any order */
    public RuleBook(List<Rule> rules) {
        this.rules = rules.stream().sorted(ORDER).toList();
    }

    /**
     * What the rules say together.
     *
     * @param winner the first rule that matches
     * @param candidates others of which some evidence held, nearest first, at most five
     */
    public record Verdict(Optional<Rule> winner, List<Candidate> candidates) {
    }

    /** Tries every rule. */
    public Verdict judge(Subject subject) {
        var scores = rules.stream().filter(rule -> rule.folder() == subject.content().folder())
                .map(rule -> Score.of(rule, subject)).toList();
        var winner = scores.stream().filter(Score::matches).map(Score::rule).findFirst();
        var others = scores.stream().filter(score -> winner.filter(score.rule()::equals).isEmpty());
        return new Verdict(winner, nearest(others, subject));
    }

    private static List<Candidate> nearest(Stream<Score> scores, Subject subject) {
        return scores.filter(score -> score.foundSomething(subject))
                .sorted(Comparator.comparingDouble(Score::share).reversed()).limit(MAX_CANDIDATES)
                .map(score -> candidate(score.rule, subject)).toList();
    }

    private static Candidate candidate(Rule rule, Subject subject) {
        return new Candidate(rule.id(), rule.type(), rule.base(), rule.format(), rule.explain(subject));
    }

    /**
     * How far a rule fits.
     *
     * @param held number of its facts that hold
     * @param failed number of its facts that do not, of refusals that hit, and of contradicted decisions
     */
    private record Score(Rule rule, long held, long failed) {

        static Score of(Rule rule, Subject subject) {
            long held = rule.evidence().stream().filter(subject::holds).count();
            long refused = rule.refuse().stream().filter(subject::holds).count();
            long contradicted = Overrides.contradictions(rule, subject).size();
            return new Score(rule, held, rule.evidence().size() - held + refused + contradicted);
        }

        /** A fact that holds because nothing speaks against it does not bring a rule near. */
        boolean foundSomething(Subject subject) {
            return held > 0 && rule.evidence().stream().filter(subject::holds)
                    .anyMatch(test -> test.explain(subject).found() != null);
        }

        boolean matches() {
            return failed == 0;
        }

        double share() {
            return (double) held / (held + failed);
        }
    }
}
