// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.maquette.api.model.ModelType;
import dev.maquette.api.probe.ModelContent;

/**
 * Proposes what calls a LoRA up: first what files beside it say ({@link Sidecars}), since people write these. Then
 * what its file says about itself: {@code modelspec.trigger_phrase}, split at commas. Then tags of the training's
 * captions ({@code ss_tag_frequency}), but only where they dominate: a tag has to be in nine of ten images, and when
 * more
 * than three are, the captions are all alike and none of them singles the LoRA out. Where the number of images is not
 * told, the most frequent tag alone is proposed, if it is at least twice as frequent as the next. Tags that describe
 * any
 * picture are never proposed from training.
 */
final class TriggerPhrases {

    private static final Set<String> TYPES = Set.of("lora", "control_lora");
    /** Tags that taggers give to most images of people, whatever a LoRA teaches. */
    private static final Set<String> COMMON = Set.of("1girl", "1boy", "solo", "looking at viewer",
            "simple background", "white background", "highres", "absurdres", "masterpiece", "best quality",
            "realistic", "photo", "no humans", "breasts", "long hair", "short hair", "smile", "open mouth", "blush",
            "bangs", "standing", "upper body");
    private static final double DOMINANT = 0.9;
    private static final int MOST_DOMINANT = 3;
    private static final int FEWEST_IMAGES = 3;
    private static final int LONGEST = 100;
    private static final int MOST = 10;

    private TriggerPhrases() {
    }

    /**
     * The phrases in the order of their weight, each in one spelling, or null when there are none to propose.
     *
     * @param beside what files beside the model say; asked only where it counts
     */
    static List<String> of(ModelType type, ModelContent content, Supplier<List<String>> beside) {
        if (!TYPES.contains(type.id())) {
            return null;
        }
        var metadata = content.metadata();
        var phrases = new LinkedHashMap<String, String>();
        var own = Stream.of(Objects.requireNonNullElse(metadata.get("modelspec.trigger_phrase"), "").split(","))
                .map(String::strip).filter(TriggerPhrases::usable).limit(MOST);
        Stream.of(beside.get().stream(), own, dominant(TrainingTags.read(metadata)).stream()).flatMap(all -> all)
                .forEach(phrase -> phrases.putIfAbsent(phrase.toLowerCase(Locale.ROOT), phrase));
        return phrases.isEmpty() ? null : List.copyOf(phrases.values());
    }

    private static List<String> dominant(TrainingTags training) {
        var tags = training.byFrequency().stream().filter(tag -> usable(tag.getKey())).toList();
        if (training.images() > 0) {
            double enough = Math.max(FEWEST_IMAGES, training.images() * DOMINANT);
            var frequent = tags.stream().filter(tag -> tag.getValue() >= enough).map(Map.Entry::getKey).toList();
            return frequent.size() > MOST_DOMINANT ? List.of() : frequent;
        }
        boolean alone = !tags.isEmpty() && tags.getFirst().getValue() >= FEWEST_IMAGES
                && (tags.size() == 1 || tags.getFirst().getValue() >= 2 * tags.get(1).getValue());
        return alone ? List.of(tags.getFirst().getKey()) : List.of();
    }

    private static boolean usable(String phrase) {
        return !phrase.isEmpty() && phrase.length() <= LONGEST && !COMMON.contains(phrase.toLowerCase(Locale.ROOT));
    }
}
