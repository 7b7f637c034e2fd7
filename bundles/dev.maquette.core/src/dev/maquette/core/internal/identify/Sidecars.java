// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * What files beside a model say calls it up: {@code activation text} of {@code <stem>.json}, which InvokeAI and the
 * A1111 family read, then {@code trainedWords} of {@code <stem>.civitai.info} and {@code TrainedWords} of
 * {@code <stem>.cm-info.json}. The stem is the file's name without its last suffix. Where the model is a link, the
 * files beside what it points to count as well. Strangers write these files: what is too large, no file, or not of the
 * shape tells nothing.
 */
final class Sidecars {

    private static final int LARGEST = 4 << 20;
    private static final int MOST = 50;
    private static final int LONGEST = 300;
    private static final List<Kind> KINDS = List.of(new Kind(".json", "activation text"),
            new Kind(".civitai.info", "trainedWords"), new Kind(".cm-info.json", "TrainedWords"));

    private Sidecars() {
    }

    /** @param member of the object that the file holds: a text, or a list of texts */
    private record Kind(String suffix, String member) {
    }

    /** The phrases, each once, in the order of the sidecars; they are split at commas as InvokeAI does. */
    static List<String> phrases(Path model) {
        var phrases = new LinkedHashSet<String>();
        for (var place : places(model)) {
            for (var kind : KINDS) {
                read(place.resolveSibling(stem(place) + kind.suffix()), kind.member()).forEach(phrases::add);
            }
        }
        return phrases.stream().limit(MOST).toList();
    }

    private static Set<Path> places(Path model) {
        var places = new LinkedHashSet<Path>();
        places.add(model);
        try {
            if (Files.isSymbolicLink(model)) {
                places.add(model.toRealPath());
            }
        } catch (IOException _) {
            return places; // a link to nowhere has nothing beside what it points to
        }
        return places;
    }

    private static String stem(Path model) {
        var name = ModelName.lastComponent(model);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Stream<String> read(Path sidecar, String member) {
        if (!Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.empty();
        }
        try (var in = Files.newInputStream(sidecar)) {
            var bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Stream.empty() : split(member(bytes, member));
        } catch (IOException | IllegalStateException | JsonParseException _) {
            return Stream.empty(); // not what it seems to be; the model itself is none the worse
        }
    }

    private static List<String> member(byte[] bytes, String member) throws IOException {
        try (var in = new JsonReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            in.beginObject();
            while (in.hasNext()) {
                if (in.nextName().equals(member)) {
                    return texts(in);
                }
                in.skipValue();
            }
            return List.of();
        }
    }

    private static List<String> texts(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.STRING) {
            return List.of(in.nextString());
        }
        var texts = new LinkedHashSet<String>();
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            in.beginArray();
            while (in.hasNext() && texts.size() < MOST) {
                if (in.peek() == JsonToken.STRING) {
                    texts.add(in.nextString());
                } else {
                    in.skipValue();
                }
            }
        }
        return List.copyOf(texts);
    }

    /** Civitai's helper joins alternative prompts with two bars. */
    private static Stream<String> split(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split(",|\\|\\|"))).map(String::strip)
                .filter(phrase -> !phrase.isEmpty() && phrase.length() <= LONGEST);
    }
}
