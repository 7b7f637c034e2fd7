// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.identify.Evidence;

/**
 * Asks for a name among the tensors of a model, or among the files of a folder.
 *
 * @param kind how names are compared
 * @param texts alternatives
 * @param patterns the texts compiled, for the kinds that are patterns
 * @param every whether all names must fit, and not just one of them; a model without names never fits
 */
record NameTest(String fact, Kind kind, List<String> texts, List<Pattern> patterns, boolean every) implements Test {

    enum Kind {
        KEY("tensor"), PREFIX("tensor beginning with"), SUFFIX("tensor ending with"), CONTAINS("tensor containing"),
        PATTERN("tensor like"), FILE("file"), FILE_PATTERN("file like");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public boolean look(Subject subject) {
        var names = names(subject);
        return every ? !names.isEmpty() && stranger(names).isEmpty() : find(names).isPresent();
    }

    @Override
    public Evidence explain(Subject subject) {
        var names = names(subject);
        boolean held = subject.holds(this);
        var found = every && !held ? stranger(names) : find(names);
        return new Evidence(fact, kind.name().startsWith("FILE") ? "files" : "tensor names",
                (every ? "every " : "") + kind.words + " " + String.join(" | ", texts), found.orElse(null), held);
    }

    private Names names(Subject subject) {
        return switch (kind) {
        case FILE, FILE_PATTERN -> subject.files();
        case KEY, PREFIX, SUFFIX, CONTAINS, PATTERN -> subject.tensorNames();
        };
    }

    private Optional<String> find(Names names) {
        return switch (kind) {
        case KEY, FILE -> texts.stream().filter(names::contains).findFirst();
        case PREFIX -> texts.stream().map(names::startingWith).flatMap(Optional::stream).findFirst();
        case SUFFIX, CONTAINS, PATTERN, FILE_PATTERN -> names.first(this::fits);
        };
    }

    private Optional<String> stranger(Names names) {
        return names.first(name -> !fits(name));
    }

    private boolean fits(String name) {
        return switch (kind) {
        case KEY, FILE -> texts.contains(name);
        case PREFIX -> texts.stream().anyMatch(name::startsWith);
        case SUFFIX -> texts.stream().anyMatch(name::endsWith);
        case CONTAINS -> texts.stream().anyMatch(name::contains);
        case PATTERN, FILE_PATTERN -> patterns.stream().anyMatch(pattern -> pattern.matcher(name).find());
        };
    }
}
