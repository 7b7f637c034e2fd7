// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private final Source source;
    private final TestParser tests = new TestParser();
    private final Choices choices = new Choices(tests);

    private RuleFile(Source source) {
        this.source = source;
    }

    /** Finds the files that a file uses. */
    @FunctionalInterface
    public interface Source {

        /** The file of this name in the folder of the file that uses it, or null when there is none. */
        Reader open(String name) throws IOException;
    }

    /**
     * The rules of a file that uses no other.
     *
     * @param name what to call the file in messages
     * @throws RuleSyntaxException when the file is not JSON, or not of the rule language
     */
    public static List<Rule> read(Reader json, String name) throws IOException, RuleSyntaxException {
        return read(json, name, _ -> null);
    }

    /**
     * The rules of a file.
     *
     * @param name what to call the file in messages
     * @param source finds the files that it uses
     * @throws RuleSyntaxException when a file is not JSON, or not of the rule language
     */
    public static List<Rule> read(Reader json, String name, Source source) throws IOException, RuleSyntaxException {
        return new RuleFile(source).rules(parsed(json, name));
    }

    private static Members parsed(Reader json, String name) throws IOException, RuleSyntaxException {
        try {
            return Members.of(name, GSON.fromJson(json, Object.class));
        } catch (JsonIOException e) {
            throw new IOException(e);
        } catch (JsonParseException e) {
            throw new RuleSyntaxException(name + " is not valid JSON: " + e.getMessage());
        }
    }

    private List<Rule> rules(Members file) throws IOException, RuleSyntaxException {
        if (file.has("uses")) {
            for (var name : file.texts("uses")) {
                use(name, file);
            }
        }
        words(file);
        var rules = new ArrayList<Rule>();
        for (var rule : file.list("rules")) {
            rules.add(rule(Members.of(file.place(), rule)));
        }
        file.done();
        return List.copyOf(rules);
    }

    private void use(String name, Members file) throws IOException, RuleSyntaxException {
        try (var json = source.open(name)) {
            if (json == null) {
                throw new RuleSyntaxException(file.place() + " uses " + name + ", which is not there");
            }
            var used = parsed(json, name);
            words(used);
            used.done();
        }
    }

    /** The facts and cases that rules refer to by their names. */
    private void words(Members file) throws RuleSyntaxException {
        var facts = file.object("facts");
        for (var name : facts.names()) {
            tests.define(name, facts.any(name), file.place());
        }
        var cases = file.object("cases");
        for (var name : cases.names()) {
            choices.define(name, cases);
        }
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
                new BaseModel(json.text("base")), new ModelFormat(json.text("format")), answers(json), new Rule.Tests(
                        evidence, tests.all(json.list("refuse"), place), tests.all(json.list("demand"), place)));
        json.done();
        return rule;
    }

    private Rule.Answers answers(Members json) throws RuleSyntaxException {
        var extra = new LinkedHashMap<String, Choice<Object>>();
        var fields = json.object("extra");
        for (var field : fields.names()) {
            extra.put(field, choices.parse(fields, field, RuleFile::plain));
        }
        return new Rule.Answers(choices.parse(json, "variant", String.class::cast),
                choices.parse(json, "prediction_type", String.class::cast),
                choices.parse(json, "repo_variant", String.class::cast),
                choices.parse(json, "default_settings", RuleFile::settings), Collections.unmodifiableMap(extra),
                submodels(json));
    }

    private static Submodels submodels(Members json) throws RuleSyntaxException {
        var kinds = new ArrayList<Submodels.Kind>();
        for (var one : json.list("submodels")) {
            var kind = Members.of(json.place() + ", submodels", one);
            var variants = new HashMap<String, String>();
            var words = kind.object("variant");
            for (var word : words.names()) {
                variants.put(word, words.text(word));
            }
            kinds.add(new Submodels.Kind(kind.texts("class"), new ModelType(kind.text("type")),
                    kind.has("at") ? kind.text("at") : null, Map.copyOf(variants)));
            kind.done();
        }
        return new Submodels(List.copyOf(kinds));
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

    /** Metadata are texts; one that is a whole number counts as that. */
    private static Object plain(Object value) {
        return value instanceof String text && text.matches("\\d{1,9}") ? Long.valueOf(text) : value;
    }
}
