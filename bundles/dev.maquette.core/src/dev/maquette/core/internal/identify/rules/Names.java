// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names in the order of the file. Many rules ask the same, so each question is answered once. */
final class Names {

    private final Set<String> names;
    private final String[] ordered;
    private final TextTree beginnings;
    private final TextTree endings;
    private final Map<String, Optional<String>> containing = new HashMap<>();
    private final Map<String, Optional<String>> like = new HashMap<>();
    private String[] beginning;
    private String[] ending;

    /**
     * @param names in order
     * @param beginnings texts that will be asked for
     * @param endings texts that will be asked for
     */
    Names(Set<String> names, TextTree beginnings, TextTree endings) {
        this.names = names;
        this.ordered = names.toArray(new String[0]);
        this.beginnings = beginnings;
        this.endings = endings;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** The first name in the order of the file that fits. */
    Optional<String> first(Predicate<String> fits) {
        for (var name : ordered) {
            if (fits.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The first name that begins so. */
    Optional<String> startingWith(String text) {
        int id = beginnings.id(text);
        if (id < 0) {
            return first(name -> name.startsWith(text));
        }
        if (beginning == null) {
            beginning = beginnings.first(ordered);
        }
        return Optional.ofNullable(beginning[id]);
    }

    /** The first name that ends so. */
    Optional<String> endingWith(String text) {
        int id = endings.id(text);
        if (id < 0) {
            return first(name -> name.endsWith(text));
        }
        if (ending == null) {
            ending = endings.first(ordered);
        }
        return Optional.ofNullable(ending[id]);
    }

    /** The first name that has this in it. */
    Optional<String> containing(String text) {
        return containing.computeIfAbsent(text, _ -> first(name -> name.contains(text)));
    }

    /** The first name in which the pattern is found. */
    Optional<String> like(Pattern pattern) {
        return like.computeIfAbsent(pattern.pattern(), _ -> {
            var matcher = pattern.matcher("");
            return first(name -> matcher.reset(name).find());
        });
    }
}
