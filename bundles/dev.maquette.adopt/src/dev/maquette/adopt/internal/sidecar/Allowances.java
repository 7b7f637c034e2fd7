// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonElement;

import dev.maquette.adopt.internal.Tree;

/** What the creator of a model on Civitai allows, in the words of a record's licence. */
final class Allowances {

    /** Each was once a single word that included those before it. */
    private static final List<String> LADDER = List.of("None", "Image", "RentCivit", "Rent", "Sell");

    private Allowances() {
    }

    /** Members of a licence; empty where nobody says anything. */
    static Map<String, Object> of(Tree model) {
        var terms = new LinkedHashMap<String, Object>();
        var conditions = new ArrayList<String>();
        add(conditions, model, "allowNoCredit", "Its creator must be named.");
        add(conditions, model, "allowDerivatives", "Merges made with it must not be shared.");
        add(conditions, model,
                model.has("allowDifferentLicense") ? "allowDifferentLicense" : "allowDifferentLicenses",
                "Merges made with it must keep these permissions.");
        var uses = uses(model.json().get("allowCommercialUse"));
        if (uses != null) {
            terms.put("commercial", uses.contains("Image"));
            add(conditions, uses.contains("Image"), "What is made with it must not be sold.");
            add(conditions, uses.contains("Rent"), "It must not be run on generation services that take money.");
            add(conditions, uses.contains("Sell"), "Neither it nor merges of it may be sold.");
        }
        if (uses != null || !conditions.isEmpty()) {
            terms.put("conditions", conditions);
        }
        return terms;
    }

    private static void add(List<String> conditions, Tree model, String flag, String otherwise) {
        var value = model.json().get(flag);
        boolean no = value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
                && !value.getAsBoolean();
        add(conditions, !no, otherwise);
    }

    private static void add(List<String> conditions, boolean allowed, String otherwise) {
        if (!allowed) {
            conditions.add(otherwise);
        }
    }

    /** A list, a list as a database writes it, or one word; null where nothing can be made of it. */
    private static Set<String> uses(JsonElement value) {
        if (value == null || !value.isJsonArray() && !value.isJsonPrimitive()) {
            return null;
        }
        if (value.isJsonArray()) {
            return words(value.getAsJsonArray().asList().stream().filter(JsonElement::isJsonPrimitive)
                    .map(JsonElement::getAsString));
        }
        var text = value.getAsString().strip();
        if (text.startsWith("{")) {
            return words(Stream.of(text.replaceAll("[{}\"\\s]", "").split(",")));
        }
        int level = LADDER.indexOf(text);
        return level < 0 ? null : words(LADDER.subList(0, level + 1).stream());
    }

    private static Set<String> words(Stream<String> words) {
        var uses = new HashSet<>(words.toList());
        uses.removeAll(List.of("None", ""));
        return uses;
    }
}
