// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;

/** Changed fields as users know them; the default settings are told one by one. */
final class FieldWords {

    /** More than these make no sentence any more. */
    private static final int MOST = 4;

    private static final String SETTINGS = "default_settings";

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("name", Messages.Field_name),
            Map.entry("description", Messages.Field_description), Map.entry("source_url", Messages.Field_sourceUrl),
            Map.entry("trigger_phrases", Messages.Field_triggers), Map.entry("tags", Messages.Field_tags),
            Map.entry("notes", Messages.Field_notes), Map.entry("cpu_only", Messages.Field_cpuOnly),
            Map.entry("cfg_scale", Messages.Field_cfgScale), Map.entry("vae", Messages.Field_vae),
            Map.entry("cfg_rescale_multiplier", Messages.Field_cfgRescale),
            Map.entry("vae_precision", Messages.Field_vaePrecision), Map.entry("fp8_storage", Messages.Field_fp8));

    private FieldWords() {
    }

    /** Such as "3 changes not saved: scheduler, steps, VAE". */
    static String unsaved(Draft draft) {
        List<String> words = words(draft);
        if (words.isEmpty()) {
            return "";
        }
        String list = words.size() <= MOST ? String.join(", ", words)
                : NLS.bind(Messages.Unsaved_more, String.join(", ", words.subList(0, MOST)), words.size() - MOST);
        return words.size() == 1 ? NLS.bind(Messages.Unsaved_one, list)
                : NLS.bind(Messages.Unsaved_several, words.size(), list);
    }

    private static List<String> words(Draft draft) {
        Map<?, ?> before = Draft.fields(draft.base());
        List<String> words = new ArrayList<>();
        draft.changes().fields().forEach((field, value) -> {
            if (field.equals(SETTINGS)) {
                changed(before.get(field), value).forEach(member -> words.add(word(member)));
            } else {
                words.add(word(field));
            }
        });
        return words;
    }

    /** What the draft and a newer record say about each field of the draft on which they differ. */
    static List<Difference> differences(Draft draft, ModelRecord theirs) {
        Map<?, ?> now = Draft.fields(theirs);
        List<Difference> all = new ArrayList<>();
        draft.changes().fields().forEach((field, value) -> {
            if (field.equals(SETTINGS)) {
                changed(now.get(field), value).forEach(member -> all.add(new Difference(word(member),
                        text(map(value).get(member)), text(map(now.get(field)).get(member)))));
            } else if (!SameValue.same(value, now.get(field))) {
                all.add(new Difference(word(field), text(value), text(now.get(field))));
            }
        });
        return all;
    }

    private static List<String> changed(Object before, Object after) {
        Set<String> members = new TreeSet<>();
        map(before).keySet().forEach(member -> members.add(member.toString()));
        map(after).keySet().forEach(member -> members.add(member.toString()));
        return members.stream().filter(member -> !SameValue.same(map(before).get(member), map(after).get(member)))
                .toList();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String word(String field) {
        return WORDS.getOrDefault(field, field.replace('_', ' '));
    }

    private static String text(Object value) {
        return switch (value) {
        case null -> Messages.Value_none;
        case Boolean yes -> yes ? Messages.Value_yes : Messages.Value_no;
        case List<?> list -> list.isEmpty() ? Messages.Value_none
                : list.stream().map(Objects::toString).collect(Collectors.joining(", "));
        case String text -> text.isEmpty() ? Messages.Value_none : text;
        default -> value.toString();
        };
    }
}
