// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.adopt.internal.Words;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;

/** Collects what the files beside one model tell. */
final class Telling {

    private final Words types;
    private final Words bases;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> verbatim = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    Telling(Words types, Words bases) {
        this.types = types;
        this.bases = bases;
    }

    /** What is null or empty tells nothing. */
    void say(Field field, Object value, String origin) {
        if (value != null && !value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
            facts.add(new Fact(field, value, origin));
        }
    }

    /** Their word for the type, and ours where it is known. */
    void type(String theirs, String origin) {
        say(Field.THEIR_TYPE, theirs, origin);
        types.meaning(theirs).ifPresent(ours -> say(Field.TYPE, ours, origin));
    }

    /** Their word for the base, and ours where it is known. */
    void base(String theirs, String origin) {
        say(Field.THEIR_BASE, theirs, origin);
        bases.meaning(theirs).ifPresent(ours -> say(Field.BASE, ours, origin));
    }

    /** A page of Civitai. */
    void civitai(Long model, Long version, String origin) {
        if (model != null) {
            say(Field.SOURCE_URL, "https://civitai.com/models/" + model
                    + (version == null ? "" : "?modelVersionId=" + version), origin);
        }
    }

    void understood(String file, String text) {
        verbatim.putIfAbsent(file, text);
    }

    /** A file that is read twice is told of once. */
    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    Sidecars sidecars() {
        return new Sidecars(facts, verbatim, notes);
    }
}
