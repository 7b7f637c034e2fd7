// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.metadata.PlainText;
import dev.maquette.api.neighbour.Field;

/** Civitai's answer about one version of a model, as {@code <stem>.civitai.info} and others keep it. */
final class CivitaiVersion {

    private CivitaiVersion() {
    }

    /**
     * {@code <stem>.civitai.info}. A file without an id says that somebody asked and the site did not know the model:
     * that tells nothing, and is no fault either.
     */
    static boolean file(Tree json, String file, Telling telling) {
        boolean known = json.id("id") != null;
        tell(json, file, telling);
        if (known) {
            telling.say(Field.SOURCE_API_RESPONSE, json.json().toString(), file);
        }
        return known || json.json().isEmpty() || json.has("id");
    }

    /** Tells what a version object says, unless it has no id. */
    static void tell(Tree version, String origin, Telling telling) {
        if (version.id("id") == null) {
            return;
        }
        var model = version.object("model");
        telling.say(Field.NAME, name(model.text("name"), version.text("name")), origin + " model.name, name");
        telling.say(Field.DESCRIPTION, PlainText.of(model.text("description")), origin + " model.description");
        telling.say(Field.DESCRIPTION, PlainText.of(version.text("description")), origin + " description");
        telling.say(Field.TRIGGER_PHRASES,
                version.texts("trainedWords").stream().flatMap(text -> WebuiJson.phrases(text).stream()).distinct()
                        .toList(),
                origin + " trainedWords");
        telling.say(Field.TAGS, model.texts("tags"), origin + " model.tags");
        telling.type(model.text("type"), origin + " model.type");
        telling.base(version.text("baseModel"), origin + " baseModel");
        telling.say(Field.LICENSE, Allowances.of(model), origin + " model.allow…");
        telling.civitai(version.id("modelId"), version.id("id"), origin + " modelId, id");
    }

    /** Versions of a model are told apart by theirs. */
    static String name(String model, String version) {
        return model == null ? null : version == null || model.contains(version) ? model : model + " - " + version;
    }
}
