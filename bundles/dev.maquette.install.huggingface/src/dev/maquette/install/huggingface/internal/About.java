// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.install.Terms;

/**
 * What the Hub says of a repository beside its files. Anything may be missing or of another kind than expected.
 *
 * @param json as it was sent
 */
record About(JsonObject json) {

    /** Large lists of which an installation tells nothing more. */
    private static final List<String> LONG = List.of("siblings", "spaces", "widgetData");

    /** A text of the description itself. */
    Optional<String> text(String member) {
        return text(json.get(member));
    }

    /** A text of the head of the model card. */
    Optional<String> card(String member) {
        return text(part(json, "cardData").get(member));
    }

    private static Optional<String> text(JsonElement value) {
        var one = value != null && value.isJsonArray() && !value.getAsJsonArray().isEmpty()
                ? value.getAsJsonArray().get(0)
                : value;
        return Optional.ofNullable(one).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString)
                .map(String::strip).filter(text -> !text.isEmpty());
    }

    private static JsonObject part(JsonObject of, String member) {
        var part = of.get(member);
        return part != null && part.isJsonObject() ? part.getAsJsonObject() : new JsonObject();
    }

    long number(String member) {
        var value = json.get(member);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() ? value.getAsLong()
                : -1;
    }

    List<String> tags() {
        var tags = json.get("tags");
        return tags == null || !tags.isJsonArray() ? List.of() : tags.getAsJsonArray().asList().stream()
                .filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString).toList();
    }

    /** What follows a prefix such as {@code license:} in the tags. */
    Stream<String> tagged(String prefix) {
        return tags().stream().filter(tag -> tag.startsWith(prefix)).map(tag -> tag.substring(prefix.length()));
    }

    /** Whether its owners want to know who takes it: it is false, or a word that says how they decide. */
    boolean gated() {
        return text("gated").filter(word -> !word.equals("false")).isPresent();
    }

    /** The class of a pipeline or of a part of one, or an empty text. */
    String className() {
        var config = part(json, "config");
        var diffusers = part(config, "diffusers");
        return text(diffusers.get("_class_name")).or(() -> text(diffusers.get("class_name")))
                .or(() -> tagged("diffusers:").findFirst()).or(() -> text(config.get("architectures"))).orElse("");
    }

    /** The models it was made from. */
    String bases() {
        return Stream.concat(card("base_model").stream(), tagged("base_model:")).reduce("", (a, b) -> a + " " + b);
    }

    /** @param files where its files are shown, for links that lead to one of them */
    Terms terms(Licenses licenses, String files) {
        var link = card("license_link").map(text -> text.matches("(?i)https?://.*") ? text : files + "/" + text);
        return licenses.of(card("license").or(() -> tagged("license:").findFirst()).orElse(null),
                card("license_name").orElse(null), link.orElse(null));
    }

    /** A picture, or null. */
    String preview() {
        return card("thumbnail").filter(text -> text.matches("(?i)https?://.*")).orElse(null);
    }

    /** What was sent, without long lists. */
    String answer() {
        var copy = json.deepCopy();
        LONG.forEach(copy::remove);
        return copy.toString();
    }
}
