// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Field;

/**
 * The vocabulary {@code modelspec.*}: in {@code <stem>.swarm.json}, which SwarmUI writes, and in the header of a file
 * itself, where kohya's trainer puts its own words {@code ss_*} beside it.
 */
final class ModelSpec {

    private static final String PREFIX = "modelspec.";

    private ModelSpec() {
    }

    /** {@code <stem>.swarm.json}. */
    static boolean file(Tree json, String file, Telling telling) {
        if (json.json().keySet().stream().noneMatch(name -> name.startsWith(PREFIX))) {
            return false;
        }
        say(Field.NAME, "title", json::text, file, telling);
        tell(json::text, file, telling);
        telling.say(Field.TAGS, json.texts(PREFIX + "tags"), file + " " + PREFIX + "tags");
        var weight = json.number(PREFIX + "lora_default_weight");
        telling.say(Field.DEFAULT_SETTINGS, weight == null ? null : Map.of("weight", weight),
                file + " " + PREFIX + "lora_default_weight");
        return true;
    }

    /** The header of the model's own file. Its title is none: trainers make one up of the time. */
    static void header(Map<String, String> header, String file, Telling telling) {
        var origin = file + " header";
        tell(header::get, origin, telling);
        telling.say(Field.TAGS, list(header.get(PREFIX + "tags")), origin + " " + PREFIX + "tags");
        telling.base(header.get("ss_base_model_version"), origin + " ss_base_model_version");
        telling.say(Field.COVER, firstImage(header.get("ssmd_cover_images")), origin + " ssmd_cover_images");
    }

    private static void tell(Function<String, String> spec, String origin, Telling telling) {
        say(Field.DESCRIPTION, "description", spec, origin, telling);
        say(Field.LICENSE, "license", spec, origin, telling);
        say(Field.NOTES, "usage_hint", spec, origin, telling);
        telling.say(Field.TRIGGER_PHRASES, list(spec.apply(PREFIX + "trigger_phrase")),
                origin + " " + PREFIX + "trigger_phrase");
        var architecture = spec.apply(PREFIX + "architecture");
        telling.base(architecture == null ? null : architecture.replaceFirst("/.*", ""),
                origin + " " + PREFIX + "architecture");
        for (var picture : List.of("preview_image", "thumbnail")) {
            var image = spec.apply(PREFIX + picture);
            if (image != null && image.startsWith("data:image/")) {
                telling.say(Field.COVER, image, origin + " " + PREFIX + picture);
            }
        }
    }

    private static void say(Field field, String name, Function<String, String> spec, String origin, Telling telling) {
        var value = spec.apply(PREFIX + name);
        telling.say(field, value == null ? null : value.strip(), origin + " " + PREFIX + name);
    }

    private static List<String> list(String text) {
        return text == null ? List.of()
                : Stream.of(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    /** A list of pictures as JSON; it may be megabytes long, and only the first one is wanted. */
    private static String firstImage(String list) {
        int from = list == null ? -1 : list.indexOf('"');
        int to = from < 0 ? -1 : list.indexOf('"', from + 1);
        return to < 0 || !list.stripLeading().startsWith("[") ? null
                : "data:image/unknown;base64," + list.substring(from + 1, to);
    }
}
