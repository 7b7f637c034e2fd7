// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.maquette.api.generate.ImageSettings;

/**
 * What AUTOMATIC1111's web UI writes of a picture: the prompt, the negative prompt, and a last line of names and
 * values.
 *
 * @param pairs of the last line
 */
record AutomaticWords(String prompt, String negativePrompt, Map<String, String> pairs) {

    private static final String NEGATIVE = "Negative prompt:";
    private static final String FIRST = "Steps: ";
    private static final String KARRAS = " karras";
    private static final Pattern PAIR =
            Pattern.compile("\\s*([\\w /-]+):\\s*(\"(?:\\\\.|[^\\\\\"])*+\"|[^,]*+)(?:,|$)");

    static Optional<Origin> read(String text) {
        return text == null || !text.contains(FIRST) ? Optional.empty() : Optional.of(parsed(text).origin());
    }

    private static AutomaticWords parsed(String text) {
        int last = text.lastIndexOf('\n' + FIRST);
        var said = text.substring(0, Math.max(0, last));
        int negative = said.startsWith(NEGATIVE) ? 0 : said.indexOf('\n' + NEGATIVE);
        var pairs = new HashMap<String, String>();
        var matcher = PAIR.matcher(text.substring(last + 1).lines().findFirst().orElse(""));
        while (matcher.lookingAt() && !matcher.group().isEmpty()) {
            pairs.put(matcher.group(1).strip(), unquoted(matcher.group(2).strip()));
            matcher.region(matcher.end(), matcher.regionEnd());
        }
        return new AutomaticWords((negative < 0 ? said : said.substring(0, negative)).strip(),
                negative < 0 ? "" : said.substring(said.indexOf(NEGATIVE, negative) + NEGATIVE.length()).strip(),
                pairs);
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? Origin.json(value, String.class).orElse(value) : value;
    }

    private Origin origin() {
        var size = pairs.getOrDefault("Size", "").split("x", 2);
        var skip = number("Clip skip", BigDecimal::intValueExact);
        var settings = new ImageSettings.Builder(prompt).negativePrompt(negativePrompt)
                .steps(number("Steps", BigDecimal::intValueExact))
                .cfgScale(number("CFG scale", BigDecimal::doubleValue))
                .seed(number("Seed", BigDecimal::longValueExact)).scheduler(scheduler())
                .clipSkip(skip == null ? null : Integer.valueOf(Math.max(0, skip - 1)))
                .size(parsed(size[0], BigDecimal::intValueExact),
                        parsed(size[size.length - 1], BigDecimal::intValueExact))
                .build();
        return new Origin(settings, null, pairs.get("Model"), null, null);
    }

    private <N> N number(String name, Function<BigDecimal, N> as) {
        return parsed(pairs.get(name), as);
    }

    /** Null for what is no such number: another program may mean something else by it. */
    private static <N> N parsed(String text, Function<BigDecimal, N> as) {
        try {
            return text == null || text.isBlank() ? null : as.apply(new BigDecimal(text.strip()));
        } catch (ArithmeticException | NumberFormatException _) {
            return null;
        }
    }

    /** Since version 1.9 the sampler's name no longer says which schedule it has. */
    private String scheduler() {
        var sampler = pairs.getOrDefault("Sampler", "").toLowerCase(Locale.ROOT);
        boolean karras = sampler.endsWith(KARRAS) || "Karras".equalsIgnoreCase(pairs.get("Schedule type"));
        var plain = sampler.endsWith(KARRAS) ? sampler.substring(0, sampler.length() - KARRAS.length()) : sampler;
        return Parameters.SAMPLERS.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(plain) || each.getKey().equals(plain))
                .map(each -> karras ? each.getKey() + Parameters.KARRAS : each.getKey()).findFirst().orElse(null);
    }
}
