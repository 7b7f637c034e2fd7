// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Understands fields that depend on the model: a value, or a list of cases; a text in the list names shared cases. */
final class Choices {

    private final TestParser tests;
    private final Map<String, List<?>> shared = new HashMap<>();

    Choices(TestParser tests) {
        this.tests = tests;
    }

    /** Remembers cases that several rules share. */
    void define(String name, Members json) throws RuleSyntaxException {
        if (shared.putIfAbsent(name, json.list(name)) != null) {
            throw new RuleSyntaxException(json.place() + " defines the cases " + name + " twice");
        }
    }

    /** @param value makes a value from JSON; a {@link ClassCastException} means that it cannot */
    <T> Choice<T> parse(Members json, String member, Function<Object, T> value) throws RuleSyntaxException {
        var cases = new ArrayList<Choice.Case<T>>();
        try {
            if (json.any(member) instanceof List<?> list) {
                add(list, json.place() + ", " + member, value, cases);
            } else if (json.has(member)) {
                cases.add(new Choice.Case<>(null, value.apply(json.any(member)), null, Map.of(), null));
            }
        } catch (ClassCastException _) {
            throw json.wrong(member, "a text or a list of cases");
        }
        return new Choice<>(List.copyOf(cases));
    }

    private <T> void add(List<?> list, String place, Function<Object, T> value, List<Choice.Case<T>> cases)
            throws RuleSyntaxException {
        for (var one : list) {
            if (one instanceof String name) {
                if (!shared.containsKey(name)) {
                    throw new RuleSyntaxException(place + " refers to the unknown cases " + name);
                }
                add(shared.get(name), place, value, cases);
            } else {
                cases.add(oneCase(Members.of(place, one), value));
            }
        }
    }

    private <T> Choice.Case<T> oneCase(Members json, Function<Object, T> value) throws RuleSyntaxException {
        var when = json.has("when") ? tests.parse(json.any("when"), json.place(), json.place()) : null;
        Choice.Case<T> result;
        if (ReadingParser.reads(json)) {
            var map = new HashMap<String, T>();
            var words = json.object("map");
            for (var word : words.names()) {
                map.put(word, value.apply(words.any(word)));
            }
            result = new Choice.Case<>(when, null, ReadingParser.parse(json), Map.copyOf(map),
                    json.has("map") ? null : value);
        } else {
            result = new Choice.Case<>(when, value.apply(json.any("value")), null, Map.of(), null);
        }
        json.done();
        return result;
    }
}
