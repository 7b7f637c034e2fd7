// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.probe.ModelContent;

/**
 * All rules, in their order: lower rank first, then the rule that asks for more, then by id. The order is total, so the
 * same file gets the same answer in every run, whatever the order in which plug-ins were found.
 */
public final class RuleBook {

    private static final int MAX_CANDIDATES = 5;
    private static final Comparator<Rule> ORDER = Comparator.comparingInt(Rule::rank)
            .thenComparing(rule -> -rule.tests().evidence().size()).thenComparing(Rule::id);

    private final List<Rule> rules;
    private final Map<String, Integer> versions;
    private final TextTree beginnings;
    private final TextTree endings;

    /** @param rules with unique ids, in any order */
    public RuleBook(List<Rule> rules) {
        this.rules = rules.stream().sorted(ORDER).toList();
        this.versions = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Rule::version));
        this.beginnings = new TextTree(texts(NameTest.Kind.PREFIX), false);
        this.endings = new TextTree(texts(NameTest.Kind.SUFFIX), true);
    }

    /** The version of the rule with this id; empty when there is none. */
    public OptionalInt version(String id) {
        var version = versions.get(id);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /**
     * The model that the rules are to look at.
     *
     * @param name proposed or decided name of the model
     * @param overrides fields the user decided
     */
    public Subject subject(ModelContent content, String name, Map<String, String> overrides) {
        return new Subject(content, name, overrides, beginnings, endings);
    }

    /**
     * What the rules say together.
     *
     * @param winner the first rule that matches
     * @param broken what is wrong with a model that a rule knows but finds unusable; only without a winner
     * @param candidates others of which some evidence held, nearest first, at most five
     */
    public record Verdict(Optional<Rule> winner, Optional<Evidence> broken, List<Candidate> candidates) {
    }

    /** Tries every rule. */
    public Verdict judge(Subject subject) {
        var scores = rules.stream()
                .filter(rule -> rule.folder() == subject.content().folder()
                        && subject.holds(rule.tests().evidence().getFirst()))
                .map(rule -> Score.of(rule, subject)).toList();
        var winner = scores.stream().filter(score -> score.matches() && score.demands == 0).map(Score::rule)
                .findFirst();
        var others = scores.stream().filter(score -> winner.filter(score.rule()::equals).isEmpty());
        return new Verdict(winner, winner.isPresent() ? Optional.empty() : broken(scores, subject),
                nearest(others, subject));
    }

    private List<String> texts(NameTest.Kind kind) {
        return rules.stream().map(Rule::tests)
                .flatMap(tests -> Stream.of(tests.evidence(), tests.refuse(), tests.demand())).flatMap(List::stream)
                .flatMap(RuleBook::names).filter(test -> test.kind() == kind)
                .flatMap(test -> test.texts().stream()).toList();
    }

    private static Stream<NameTest> names(Test test) {
        return switch (test) {
        case NameTest name -> Stream.of(name);
        case AnyOf any -> any.parts().stream().flatMap(RuleBook::names);
        case AllOf all -> all.parts().stream().flatMap(RuleBook::names);
        case Not not -> names(not.part());
        case ValueTest _,Layout _ -> Stream.empty();
        };
    }

    private static Optional<Evidence> broken(List<Score> scores, Subject subject) {
        return scores.stream().filter(Score::matches).findFirst().flatMap(score -> score.rule.tests().demand().stream()
                .filter(test -> !subject.holds(test)).findFirst().map(test -> test.explain(subject)));
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
     * @param held number of its facts that hold, up to the first that does not
     * @param failed number of the others, of refusals that hit, and of contradicted decisions
     * @param demands number of its demands that are not met
     */
    private record Score(Rule rule, long held, long failed, long demands) {

        static Score of(Rule rule, Subject subject) {
            var tests = rule.tests();
            long held = tests.evidence().stream().takeWhile(subject::holds).count();
            long missing = tests.evidence().size() - held;
            long refused = missing > 0 ? 0 : tests.refuse().stream().filter(subject::holds).count();
            long failed = missing + refused + Overrides.contradictions(rule, subject).size();
            return new Score(rule, held, failed,
                    failed > 0 ? 0 : tests.demand().stream().filter(test -> !subject.holds(test)).count());
        }

        /** A fact that holds because nothing speaks against it does not bring a rule near. */
        boolean foundSomething(Subject subject) {
            return rule.tests().evidence().stream().limit(held)
                    .anyMatch(test -> test.found(subject) != null);
        }

        boolean matches() {
            return failed == 0;
        }

        double share() {
            return (double) held / (held + failed + demands);
        }
    }
}
