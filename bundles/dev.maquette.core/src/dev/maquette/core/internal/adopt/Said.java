// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;

/**
 * What is said of a model: of two facts about one field the earlier counts, if its value can be used at all. Strangers
 * wrote these values, so each has a length that is enough for anybody.
 */
final class Said {

    private static final int LINE = 300;
    private static final int TEXT = 100_000;
    private static final int ANSWER = 2 << 20;
    private static final int PICTURE = 40 << 20;
    private static final int MOST = 100;

    private final Map<Field, Fact> facts = new EnumMap<>(Field.class);

    /** @param notes takes a sentence for each value that cannot be used */
    Said(List<Fact> inOrder, List<String> notes) {
        for (var fact : inOrder) {
            if (facts.containsKey(fact.field())) {
                continue;
            }
            if (usable(fact)) {
                facts.put(fact.field(), fact);
            } else {
                notes.add(fact.origin() + " was left out: it is too long, or no such value as is expected there.");
            }
        }
    }

    private static boolean usable(Fact fact) {
        var value = fact.value();
        return switch (fact.field()) {
        case NAME, TYPE, BASE, FORMAT, VARIANT, PREDICTION_TYPE, IMAGE_ENCODER_MODEL_ID, THEIR_TYPE,
                THEIR_BASE ->
            isLine(value);
        case LICENSE -> isLine(value) || value instanceof Map<?, ?> map && areTerms(map);
        case SOURCE -> isText(value, 10 * LINE);
        case DESCRIPTION, NOTES -> isText(value, TEXT);
        case SOURCE_API_RESPONSE -> isText(value, ANSWER);
        case COVER -> isText(value, PICTURE);
        case SOURCE_TYPE -> List.of("path", "url", "hf_repo_id").contains(value);
        case SOURCE_URL -> isText(value, 10 * LINE) && value.toString().matches("(?i)https?://[^\\s/]+\\S*");
        case HASH -> isLine(value) && value.toString().matches("[a-z0-9_-]{1,20}:[0-9a-f]{8,128}");
        case TRIGGER_PHRASES, TAGS -> value instanceof Collection<?> list && list.size() <= MOST
                && list.stream().allMatch(Said::isLine);
        case RATING -> value instanceof Number number && number.doubleValue() >= 1 && number.doubleValue() <= 5
                && number.doubleValue() == number.intValue();
        case FAVOURITE, CPU_ONLY -> value instanceof Boolean;
        case DEFAULT_SETTINGS -> value instanceof Map<?, ?> map && map.size() <= MOST;
        };
    }

    private static boolean areTerms(Map<?, ?> map) {
        return map.entrySet().stream().allMatch(member -> switch (String.valueOf(member.getKey())) {
        case "id", "name" -> isLine(member.getValue());
        case "link" -> isText(member.getValue(), 10 * LINE)
                && member.getValue().toString().matches("(?i)https?://[^\\s/]+\\S*");
        case "commercial" -> member.getValue() instanceof Boolean;
        case "conditions" -> member.getValue() instanceof Collection<?> list && list.size() <= MOST
                && list.stream().allMatch(Said::isLine);
        default -> false;
        });
    }

    private static boolean isLine(Object value) {
        return isText(value, LINE) && value.toString().chars().noneMatch(Character::isISOControl);
    }

    private static boolean isText(Object value, int most) {
        return value instanceof String text && !text.isBlank() && text.length() <= most && text.indexOf('\0') < 0;
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** The fact that counts. */
    Optional<Fact> of(Field field) {
        return Optional.ofNullable(facts.get(field));
    }

    /** The value of a field that is a text, or null. */
    String text(Field field) {
        return of(field).map(Fact::value).map(Object::toString).orElse(null);
    }

    /** The settings that are said, by JSON name. */
    @SuppressWarnings("unchecked") // its keys come from JSON, or are looked up by name only
    Map<String, Object> settings() {
        return of(Field.DEFAULT_SETTINGS).map(fact -> (Map<String, Object>) fact.value()).orElse(Map.of());
    }
}
