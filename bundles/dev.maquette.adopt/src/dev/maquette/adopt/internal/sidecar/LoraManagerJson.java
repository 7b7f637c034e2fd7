// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.metadata.PlainText;
import dev.maquette.api.neighbour.Field;

/** The Lora-Manager of ComfyUI: {@code <stem>.metadata.json}. It makes one for every model it sees. */
final class LoraManagerJson implements Dialect {

    private static final String UNKNOWN = "Unknown";

    @Override
    public boolean tell(Tree json, String file, Telling telling) {
        if (!json.has("file_name") || !json.has("model_name")) {
            return false;
        }
        var name = json.text("model_name");
        if (name != null && !name.equals(json.text("file_name"))) {
            telling.say(Field.NAME, name, file + " model_name");
        }
        telling.say(Field.DESCRIPTION, PlainText.of(json.text("modelDescription")), file + " modelDescription");
        telling.say(Field.NOTES, json.text("notes"), file + " notes");
        telling.say(Field.TAGS, json.texts("tags"), file + " tags");
        telling.say(Field.FAVOURITE, json.yes("favorite") ? true : null, file + " favorite");
        telling.say(Field.TRIGGER_PHRASES, json.texts("trainedWords"), file + " trainedWords");
        telling.say(Field.DEFAULT_SETTINGS, weights(tips(json.text("usage_tips"))), file + " usage_tips");
        if (!UNKNOWN.equals(json.text("base_model"))) {
            telling.base(json.text("base_model"), file + " base_model");
        }
        telling.say(Field.COVER, cover(json.text("preview_url"), file), file + " preview_url");
        CivitaiVersion.tell(json.object("civitai"), file + " civitai", telling);
        telling.say(Field.SOURCE_URL, json.text("hf_url"), file + " hf_url");
        return true;
    }

    /** The member is a text that holds JSON. */
    private static Tree tips(String text) {
        try {
            return text == null ? Tree.empty() : Tree.parse(text);
        } catch (JsonParseException _) {
            return Tree.empty(); // a text of another kind; the rest of the file counts all the same
        }
    }

    private static Map<String, BigDecimal> weights(Tree tips) {
        var weights = new TreeMap<String, BigDecimal>();
        Map.of("weight", "strength", "weight_min", "strength_min", "weight_max", "strength_max")
                .forEach((ours, theirs) -> {
                    var value = tips.number(theirs);
                    if (value != null) {
                        weights.put(ours, value);
                    }
                });
        return weights;
    }

    /** Only one in the same folder: the path may be of another computer. */
    private static String cover(String preview, String file) {
        return preview == null ? null : Previews.beside(file, preview);
    }
}
