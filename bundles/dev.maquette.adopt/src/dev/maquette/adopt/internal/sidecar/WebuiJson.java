// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Field;

/** What users of AUTOMATIC1111 and its kin type into the card of a model: {@code <stem>.json}. */
final class WebuiJson implements Dialect {

    private static final List<String> SIGNS =
            List.of("activation text", "sd version", "preferred weight", "negative text", "notes");

    @Override
    public boolean tell(Tree json, String file, Telling telling) {
        boolean ofBrowser = json.has("sha256") && json.has("modelId");
        if (json.has("modelVersions") || !ofBrowser && SIGNS.stream().noneMatch(json::has)) {
            return false;
        }
        telling.say(Field.DESCRIPTION, Markup.read(json.text("description")), file + " description");
        telling.say(Field.NOTES, notes(json), file + " notes");
        telling.say(Field.TRIGGER_PHRASES, phrases(json.text("activation text")), file + " activation text");
        var weight = json.number("preferred weight");
        if (weight != null && weight.signum() != 0) {
            telling.say(Field.DEFAULT_SETTINGS, Map.of("weight", weight), file + " preferred weight");
        }
        telling.base(json.text("sd version"), file + " sd version");
        telling.civitai(json.id("modelId"), json.id("modelVersionId"), file + " modelId");
        return true;
    }

    /** A negative text is the user's own as well, and a record has no place of its own for it. */
    private static String notes(Tree json) {
        var notes = json.text("notes");
        var negative = json.text("negative text");
        var told = negative == null ? null : "Negative text: " + negative;
        return notes == null ? told : told == null ? notes : notes + "\n\n" + told;
    }

    /** Split at commas as InvokeAI does; Civitai's helper joins alternative prompts with two bars. */
    static List<String> phrases(String text) {
        return text == null ? List.of() : Stream.of(text.split(",|\\|\\|")).map(String::strip)
                .filter(phrase -> !phrase.isEmpty()).distinct().toList();
    }
}
