// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask.Embedding;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Finds the textual inversions that prompts name, as InvokeAI and ComfyUI write them. */
record Embeddings(OperationContext context) {

    private static final Pattern NAMED = Pattern.compile("<([^<>]+)>|\\bembedding:([\\w.\\-]+)");
    private static final Set<String> TYPE = Set.of("embedding");

    /** Those that a prompt names, of that base before those of any. What names none stays text. */
    List<Embedding> in(ImageSettings settings, BaseModel base) throws LibraryException {
        var words = new LinkedHashSet<String>();
        words.addAll(words(settings.prompt()));
        words.addAll(settings.negativePrompt() == null ? List.of() : words(settings.negativePrompt()));
        List<Embedding> found = new ArrayList<>();
        if (!words.isEmpty()) {
            var known = context.registry().query(ModelQuery.all()).items().stream()
                    .filter(model -> TYPE.contains(model.type().id()) && Cast.goes(model.base(), base))
                    .sorted(Comparator.comparing(model -> !model.base().equals(base))).toList();
            for (var word : words) {
                for (var model : known) {
                    if (name(word).equals(model.name().toLowerCase(Locale.ROOT))) {
                        found.add(embedding(word, model));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static List<String> words(String prompt) {
        return NAMED.matcher(prompt).results().map(match -> match.group()).toList();
    }

    private static String name(String word) {
        var matcher = NAMED.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(word);
        }
        var name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return name.toLowerCase(Locale.ROOT);
    }

    private Embedding embedding(String word, ModelSummary model) throws LibraryException {
        try {
            var record = context.registry().open(model.key()).map(Records::of)
                    .orElseThrow(() -> Failures.noModel(model.key()));
            return new Embedding(word, Cast.present(record, context));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
