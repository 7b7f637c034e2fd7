// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/** Understands a file of family rules. The language is described in {@code docs/family-rules.md}. */
public final class RuleFile {

    private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT)
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();
    /** Where several kinds match, a main model is one before it is a LoRA, and so on. */
    private static final Map<String, Integer> RANKS = Map.of("main", 0, "lora", 100, "clip_embed", 200);
    private static final int OTHER_RANK = 300;

    private final TestParser tests = new TestParser();

    private RuleFile() {
    }

    /**
     * The rules of a file.
     *
     * @param name what to call the file in messages
     * @throws RuleSyntaxException when the file is not JSON, or not of the rule language
     */
    public static List<Rule> read(Reader json, String name) throws IOException, RuleSyntaxException {
        try {
            return new RuleFile().rules(Members.of(name, GSON.fromJson(json, Object.class)));
        } catch (JsonIOException e) {
            throw new IOException(e);
        } catch (JsonParseException e) {
            throw new RuleSyntaxException(name + " is not valid JSON: " + e.getMessage());
        }
    }

    private List<Rule> rules(Members file) throws RuleSyntaxException {
        var facts = file.object("facts");
        for (var name : facts.names()) {
            tests.define(name, facts.any(name), file.place());
        }
        var rules = new ArrayList<Rule>();
        for (var rule : file.list("rules")) {
            rules.add(rule(Members.of(file.place(), rule)));
        }
        file.done();
        return List.copyOf(rules);
    }

    private Rule rule(Members json) throws RuleSyntaxException {
        var id = json.text("id");
        var place = json.place() + ", rule " + id;
        var type = json.text("type");
        var evidence = tests.all(json.list("evidence"), place);
        if (evidence.isEmpty()) {
            throw new RuleSyntaxException(place + " asks for no evidence");
        }
        var rule = new Rule(id, json.number("version", null), folder(json),
                json.number("rank", RANKS.getOrDefault(type, OTHER_RANK)), new ModelType(type),
                new BaseModel(json.text("base")), new ModelFormat(json.text("format")),
                choice(json, "variant", String.class::cast), choice(json, "prediction_type", String.class::cast),
                choice(json, "repo_variant", String.class::cast), choice(json, "default_settings", RuleFile::settings),
                evidence, tests.all(json.list("refuse"), place));
        json.done();
        return rule;
    }

    private static boolean folder(Members json) throws RuleSyntaxException {
        return switch (json.text("applies")) {
        case "file" -> false;
        case "folder" -> true;
        default -> throw json.wrong("applies", "file or folder");
        };
    }

    private static DefaultSettings settings(Object json) {
        return Json.read(Json.write(json), DefaultSettings.class);
    }

    private <T> Choice<T> choice(Members json, String member, Function<Object, T> value) throws RuleSyntaxException {
        var cases = new ArrayList<Choice.Case<T>>();
        try {
            if (json.any(member) instanceof List<?> list) {
                for (var one : list) {
                    cases.add(oneCase(Members.of(json.place() + ", " + member, one), value));
                }
            } else if (json.has(member)) {
                cases.add(new Choice.Case<>(null, value.apply(json.any(member)), null, Map.of()));
            }
        } catch (ClassCastException _) {
            throw json.wrong(member, "a text or a list of cases");
        }
        return new Choice<>(List.copyOf(cases));
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
            result = new Choice.Case<>(when, null, ReadingParser.parse(json), Map.copyOf(map));
        } else {
            result = new Choice.Case<>(when, value.apply(json.any("value")), null, Map.of());
        }
        json.done();
        return result;
    }
}
