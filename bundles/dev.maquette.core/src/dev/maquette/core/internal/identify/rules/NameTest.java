// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.maquette.api.identify.Evidence;

/**
 * Asks for a name among the tensors of a model, or among the files of a folder.
 *
 * @param kind how names are compared
 * @param texts alternatives
 * @param patterns the texts compiled, for the kinds that are patterns
 * @param every whether all names must fit, and not just one of them; a model without names never fits
 * @param wanted what is asked for, in words
 */
record NameTest(String fact, Kind kind, List<String> texts, List<Pattern> patterns, boolean every, String wanted)
        implements Test {

    enum Kind {
        KEY("tensor"), PREFIX("tensor beginning with"), SUFFIX("tensor ending with"), CONTAINS("tensor containing"),
        PATTERN("tensor like"), FILE("file"), FILE_PATTERN("file like");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        boolean ofFiles() {
            return this == FILE || this == FILE_PATTERN;
        }
    }

    NameTest(String fact, Kind kind, List<String> texts, List<Pattern> patterns, boolean every) {
        this(fact, kind, texts, patterns, every,
                (every ? "every " : "") + kind.words + " " + String.join(" | ", texts));
    }

    @Override
    public boolean look(Subject subject) {
        var names = names(subject);
        return every ? !names.isEmpty() && stranger(names).isEmpty() : find(names).isPresent();
    }

    @Override
    public String found(Subject subject) {
        var names = names(subject);
        return (every && !subject.holds(this) ? stranger(names) : find(names)).orElse(null);
    }

    @Override
    public Evidence explain(Subject subject) {
        return new Evidence(fact, kind.ofFiles() ? "files" : "tensor names", wanted, found(subject),
                subject.holds(this));
    }

    private Names names(Subject subject) {
        return kind.ofFiles() ? subject.files() : subject.tensorNames();
    }

    private Optional<String> find(Names names) {
        return switch (kind) {
        case KEY, FILE -> first(texts, text -> names.contains(text) ? Optional.of(text) : Optional.empty());
        case PREFIX -> first(texts, names::startingWith);
        case SUFFIX -> first(texts, names::endingWith);
        case CONTAINS -> first(texts, names::containing);
        case PATTERN, FILE_PATTERN -> first(patterns, names::like);
        };
    }

    private Optional<String> stranger(Names names) {
        return names.first(fitting().negate());
    }

    /** Tells which names fit, for one pass over thousands of them: nothing is made anew for each name. */
    private Predicate<String> fitting() {
        return switch (kind) {
        case KEY, FILE -> texts::contains;
        case PREFIX -> name -> any(texts, name::startsWith);
        case SUFFIX -> name -> any(texts, name::endsWith);
        case CONTAINS -> name -> any(texts, name::contains);
        case PATTERN, FILE_PATTERN -> {
            var matchers = patterns.stream().map(pattern -> pattern.matcher("")).toList();
            yield name -> any(matchers, matcher -> matcher.reset(name).find());
        }
        };
    }

    private static <T> Optional<String> first(List<T> wanted, Function<T, Optional<String>> search) {
        for (int i = 0; i < wanted.size(); i++) {
            var found = search.apply(wanted.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T> boolean any(List<T> values, Predicate<T> fits) {
        for (int i = 0; i < values.size(); i++) {
            if (fits.test(values.get(i))) {
                return true;
            }
        }
        return false;
    }
}
