// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;

/**
 * What the fuzzer calls: the built-in rules are asked about a model that is told in lines, each a word and what it is
 * about. {@code t NAME 4,320} is a tensor, {@code m KEY TEXT} metadata, {@code f FILE} a file of a folder,
 * {@code c FILE JSON} a configuration, {@code o FIELD TEXT} what the user decided, {@code n NAME} and
 * {@code k CONTAINER} are the name and the kind of file, {@code d} makes it a folder.
 */
public final class RulesFuzz {

    private static final Gson GSON = new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();
    private static final RuleBook BOOK = book();

    private final Map<String, TensorInfo> tensors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new HashMap<>();
    private final Map<String, Map<String, Object>> configs = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private String name = "model";
    private String container = "safetensors";
    private boolean folder;

    private RulesFuzz() {
    }

    /** Found by its name. */
    public static void fuzzerTestOneInput(byte[] input) {
        judge(told(new String(input, StandardCharsets.UTF_8), BOOK));
    }

    /** The model that the lines tell of. */
    static Subject told(String lines, RuleBook book) {
        var model = new RulesFuzz();
        lines.lines().forEach(line -> model.line(line.split(" ", 3)));
        return book.subject(model.content(), model.name, model.overrides);
    }

    private static void judge(Subject subject) {
        var verdict = BOOK.judge(subject);
        verdict.winner().ifPresent(rule -> {
            var known = subject.ofVariant(rule.variantOf(subject));
            rule.predictionOf(known);
            rule.repoVariantOf(known);
            rule.defaultsFor(known);
            rule.submodelsOf(known);
            rule.extraOf(known);
            if (rule.explain(subject).stream().anyMatch(fact -> !fact.held())) {
                throw new AssertionError(rule.id() + " wins, but its evidence does not hold");
            }
        });
        verdict.candidates().forEach(candidate -> {
            if (candidate.evidence().isEmpty() || candidate.evidence().stream().anyMatch(fact -> fact.name() == null)) {
                throw new AssertionError(candidate.rule() + " came near without evidence");
            }
        });
    }

    private ModelContent content() {
        return new ModelContent(container, folder, name, 1, tensors, metadata, configs, files);
    }

    private void line(String[] words) {
        var about = words.length > 1 ? words[1] : "";
        var text = words.length > 2 ? words[2] : "";
        switch (words[0]) {
        case "t" -> tensors.put(about, new TensorInfo("F16", shape(text), 1));
        case "m" -> metadata.put(about, text);
        case "f" -> files.add(about);
        case "c" -> config(about, text);
        case "o" -> overrides.put(about, text);
        case "n" -> name = about;
        case "k" -> container = about;
        case "d" -> folder = true;
        default -> {
            // a word that means nothing
        }
        }
    }

    private void config(String file, String json) {
        try {
            if (GSON.fromJson(json, Object.class) instanceof Map<?, ?> members) {
                var config = new LinkedHashMap<String, Object>();
                members.forEach((key, value) -> config.put((String) key, value));
                configs.put(file, config);
            }
        } catch (JsonParseException _) {
            // no reader would hand this out
        }
    }

    private static List<Long> shape(String text) {
        var shape = new ArrayList<Long>();
        for (var dimension : text.split(",")) {
            if (dimension.matches("\\d{1,18}")) {
                shape.add(Long.valueOf(dimension));
            }
        }
        return shape;
    }

    private static RuleBook book() {
        try {
            return new RuleBook(FamilyFiles.rules());
        } catch (IOException | RuleSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
