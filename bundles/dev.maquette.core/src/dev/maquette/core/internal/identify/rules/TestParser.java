// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Understands tests; a text in place of a test names one of the facts that the file defined before. */
final class TestParser {

    private static final Map<String, NameTest.Kind> NAMES = Map.of("key", NameTest.Kind.KEY, "prefix",
            NameTest.Kind.PREFIX, "suffix", NameTest.Kind.SUFFIX, "contains", NameTest.Kind.CONTAINS, "pattern",
            NameTest.Kind.PATTERN, "file", NameTest.Kind.FILE, "file_pattern", NameTest.Kind.FILE_PATTERN);

    private final Map<String, Test> facts = new HashMap<>();

    /** Remembers a named fact. */
    void define(String name, Object json, String place) throws RuleSyntaxException {
        if (facts.putIfAbsent(name, parse(json, place + ", fact " + name, null)) != null) {
            throw new RuleSyntaxException(place + " defines the fact " + name + " twice");
        }
    }

    /** The tests of a list; each has to say its fact. */
    List<Test> all(List<Object> json, String place) throws RuleSyntaxException {
        return parts(json, place, null);
    }

    /** @param fact what the test means where it does not say so itself; null when it has to */
    Test parse(Object json, String place, String fact) throws RuleSyntaxException {
        if (json instanceof String name) {
            var known = facts.get(name);
            if (known == null) {
                throw new RuleSyntaxException(place + " refers to the unknown fact " + name);
            }
            return known;
        }
        var members = Members.of(place, json);
        var test = test(members, fact != null && !members.has("fact") ? fact : members.text("fact"));
        members.done();
        return test;
    }

    private Test test(Members json, String fact) throws RuleSyntaxException {
        if (json.has("any")) {
            return new AnyOf(fact, parts(json.list("any"), json.place(), fact));
        }
        if (json.has("all")) {
            return new AllOf(fact, parts(json.list("all"), json.place(), fact));
        }
        if (json.has("not")) {
            return new Not(fact, parse(json.any("not"), json.place(), fact));
        }
        if (json.has("layout")) {
            return layout(json, fact);
        }
        for (var name : NAMES.entrySet()) {
            if (json.has(name.getKey())) {
                return names(json, fact, name.getKey(), name.getValue());
            }
        }
        if (ReadingParser.reads(json)) {
            return new ValueTest(fact, ReadingParser.parse(json), condition(json));
        }
        throw new RuleSyntaxException(json.place() + ", \"" + fact + "\", tests nothing");
    }

    private List<Test> parts(List<Object> json, String place, String fact) throws RuleSyntaxException {
        var parts = new ArrayList<Test>();
        for (var part : json) {
            parts.add(parse(part, place, fact));
        }
        return List.copyOf(parts);
    }

    private static Test names(Members json, String fact, String member, NameTest.Kind kind)
            throws RuleSyntaxException {
        var texts = json.texts(member);
        var patterns = new ArrayList<Pattern>();
        if (member.toLowerCase(Locale.ROOT).endsWith("pattern")) {
            for (var text : texts) {
                patterns.add(pattern(json, member, text));
            }
        }
        return new NameTest(fact, kind, texts, List.copyOf(patterns), json.flag("every"));
    }

    private static Test layout(Members json, String fact) throws RuleSyntaxException {
        var shapes = json.object("layout");
        var tensors = new LinkedHashMap<String, List<Long>>();
        for (var name : shapes.names()) {
            var shape = new ArrayList<Long>();
            for (var dimension : shapes.list(name)) {
                if (!(dimension instanceof Long number)) {
                    throw shapes.wrong(name, "a list of whole numbers");
                }
                shape.add(number);
            }
            Layout.expand(name, List.copyOf(shape), tensors);
        }
        return new Layout(fact, Collections.unmodifiableMap(tensors), json.has("strip") ? json.text("strip") : "");
    }

    private static Condition condition(Members json) throws RuleSyntaxException {
        if (json.has("is")) {
            return new Condition.Is(json.values("is"));
        }
        if (json.has("is_not")) {
            return new Condition.IsNot(json.values("is_not"));
        }
        if (json.has("like")) {
            return new Condition.Like(pattern(json, "like", json.text("like")));
        }
        if (json.has("above")) {
            return new Condition.Above(json.number("above", null));
        }
        return new Condition.Exists(!json.has("exists") || json.flag("exists"));
    }

    private static Pattern pattern(Members json, String member, String text) throws RuleSyntaxException {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw json.wrong(member, "a regular expression (" + e.getDescription() + ")");
        }
    }
}
