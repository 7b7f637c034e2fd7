// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which of the two experts of Wan 2.2 a file is, as its name says: {@code high} and {@code low} noise. Names also speak
 * of high resolution or low memory; a marker before such a word means that, and one beside "noise" means the expert for
 * certain.
 */
final class WanExpert implements Measure {

    private static final Set<String> OTHERS = Set.of("angle", "cfg", "guidance", "vram", "ram", "mem", "memory", "step",
            "steps", "res", "resolution", "quality", "speed", "fps", "bit", "bits");

    /** The name decides; what the file says about itself where the name does not tell. */
    @Override
    public String of(Subject subject) {
        var metadata = subject.content().metadata();
        return Stream.of(subject.name(), metadata.get("model_type"), metadata.get("general.name"))
                .filter(text -> text != null && !text.isBlank()).map(WanExpert::in).filter(found -> found != null)
                .findFirst().orElse(null);
    }

    /** {@code high}, {@code low}, or null when the text names neither or both. */
    static String in(String text) {
        var words = List.of(text.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
                .split("[^a-z0-9]+"));
        var explicit = new TreeSet<String>();
        var bare = new TreeSet<String>();
        for (int i = 0; i < words.size(); i++) {
            explicit.addAll(joined(words.get(i)));
            int end = i;
            while (end < words.size() && marker(words.get(end))) {
                end++;
            }
            if (end > i) {
                var run = new ArrayList<>(words.subList(i, end));
                boolean noise = i > 0 && words.get(i - 1).equals("noise");
                if (end < words.size() && OTHERS.contains(words.get(end))) {
                    run.removeLast();
                } else {
                    noise |= end < words.size() && words.get(end).equals("noise");
                }
                (noise ? explicit : bare).addAll(run);
                i = end - 1;
            }
        }
        var found = explicit.isEmpty() ? bare : explicit;
        return found.size() == 1 ? found.first() : null;
    }

    private static boolean marker(String word) {
        return word.equals("high") || word.equals("low");
    }

    /** Markers written as one word with "noise". */
    private static List<String> joined(String word) {
        return Stream.of("high", "low").filter(side -> word.startsWith(side + "noise") || word.endsWith("noise" + side))
                .toList();
    }
}
