// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * What the kohya scripts note about a training's captions.
 *
 * @param frequency tag to the number of images whose caption has it ({@code ss_tag_frequency}, all folders together)
 * @param images number of images ({@code ss_dataset_dirs}), 0 when not told
 */
record TrainingTags(Map<String, Long> frequency, long images) {

    private static final int LONGEST = 8 << 20;
    private static final int MOST_TAGS = 100_000;

    /** Reads both; what is not as the scripts write it tells nothing. */
    static TrainingTags read(Map<String, String> metadata) {
        var frequency = new HashMap<String, Long>();
        var images = new HashMap<String, Long>();
        each(metadata.get("ss_tag_frequency"), frequency);
        each(metadata.get("ss_dataset_dirs"), images);
        return new TrainingTags(frequency, images.getOrDefault("img_count", 0L));
    }

    /** Most frequent first; those of the same frequency by name. */
    List<Map.Entry<String, Long>> byFrequency() {
        var tags = new ArrayList<>(frequency.entrySet());
        tags.sort(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return tags;
    }

    /** Adds up the numbers of equal names in an object of objects. */
    private static void each(String json, Map<String, Long> sums) {
        if (json == null || json.length() > LONGEST) {
            return;
        }
        try (var in = new JsonReader(new StringReader(json))) {
            in.beginObject();
            while (in.hasNext()) {
                in.nextName();
                folder(in, sums);
            }
        } catch (IOException | IllegalStateException | NumberFormatException | JsonParseException _) {
            sums.clear(); // half of a count would mislead
        }
    }

    private static void folder(JsonReader in, Map<String, Long> sums) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            in.skipValue();
            return;
        }
        in.beginObject();
        while (in.hasNext()) {
            var name = in.nextName().strip();
            if (in.peek() == JsonToken.NUMBER && sums.size() < MOST_TAGS) {
                sums.merge(name, in.nextLong(), Long::sum);
            } else {
                in.skipValue();
            }
        }
        in.endObject();
    }
}
