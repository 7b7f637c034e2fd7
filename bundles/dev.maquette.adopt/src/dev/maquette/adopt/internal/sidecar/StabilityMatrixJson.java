// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.TreeMap;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.metadata.PlainText;
import dev.maquette.api.neighbour.Field;

/** StabilityMatrix: {@code <stem>.cm-info.json}, the only place in which it keeps what its users say. */
final class StabilityMatrixJson implements Dialect {

    @Override
    public boolean tell(Tree json, String file, Telling telling) {
        if (!json.has("ModelName") && !json.has("UserTitle") && !json.has("ImportedAt")) {
            return false;
        }
        telling.say(Field.NAME, json.text("UserTitle"), file + " UserTitle");
        telling.say(Field.NAME, CivitaiVersion.name(json.text("ModelName"), json.text("VersionName")),
                file + " ModelName, VersionName");
        telling.say(Field.DESCRIPTION, PlainText.of(json.text("ModelDescription")), file + " ModelDescription");
        telling.say(Field.DESCRIPTION, PlainText.of(json.text("VersionDescription")), file + " VersionDescription");
        telling.say(Field.TAGS, json.texts("Tags"), file + " Tags");
        telling.say(Field.TRIGGER_PHRASES, json.texts("TrainedWords").stream()
                .flatMap(text -> WebuiJson.phrases(text).stream()).distinct().toList(), file + " TrainedWords");
        telling.type(json.text("ModelType"), file + " ModelType");
        telling.base(json.text("BaseModel"), file + " BaseModel");
        telling.say(Field.DEFAULT_SETTINGS, settings(json.object("InferenceDefaults")), file + " InferenceDefaults");
        telling.civitai(json.id("ModelId"), json.id("VersionId"), file + " ModelId, VersionId");
        return true;
    }

    /** Its samplers have names of their own, which are kept with the file's text and not guessed at. */
    private static TreeMap<String, Object> settings(Tree defaults) {
        var settings = new TreeMap<String, Object>();
        put(settings, "steps", defaults.number("Steps"));
        put(settings, "cfg_scale", defaults.number("CfgScale"));
        put(settings, "width", defaults.number("Width"));
        put(settings, "height", defaults.number("Height"));
        return settings;
    }

    private static void put(TreeMap<String, Object> settings, String name, Number value) {
        if (value != null && value.doubleValue() > 0) {
            settings.put(name, value);
        }
    }
}
