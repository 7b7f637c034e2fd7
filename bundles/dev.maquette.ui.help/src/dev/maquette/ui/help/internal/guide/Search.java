// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for sections of the guide in which each word of a question begins some word. What stands in a title counts more
 * than what stands in a heading, and that more than what stands in the text. The page that lists all others is left
 * out.
 */
public final class Search {

    private static final int TITLE = 100;
    private static final int HEADING = 30;
    private static final int TEXT = 1;
    private static final int MOST_IN_TEXT = 5;
    private static final int BEFORE = 30;
    private static final int EXCERPT = 120;

    private final Guide guide;

    /** A search of this guide. */
    public Search(Guide guide) {
        this.guide = guide;
    }

    /** What there is of these words, the best first; nothing for no words. */
    public List<Hit> hits(String question) {
        List<Pattern> words = Stream.of(question.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).map(Search::beginning).toList();
        var hits = new ArrayList<Hit>();
        if (!words.isEmpty()) {
            List<Page> pages = guide.pages().stream().filter(page -> !page.path().equals(Target.START.page())).toList();
            for (Page page : pages) {
                page.sections().forEach(section -> hit(page, section, words).ifPresent(hits::add));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::weight).reversed());
        return List.copyOf(hits);
    }

    private static Pattern beginning(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<Hit> hit(Page page, Page.Section section, List<Pattern> words) {
        int weight = 0;
        for (Pattern word : words) {
            int found = weight(page, section, word);
            if (found == 0) {
                return Optional.empty();
            }
            weight += found;
        }
        boolean begins = section == page.sections().getFirst();
        return Optional.of(new Hit(new Target(page.path(), begins ? "" : section.anchor()), page.title(),
                begins ? "" : section.heading(), excerpt(section.text(), words.getFirst()), weight));
    }

    /** A page's title counts for its beginning only, else it would bring all its sections. */
    private static int weight(Page page, Page.Section section, Pattern word) {
        boolean begins = section == page.sections().getFirst();
        int inHeading = count(section.heading(), word) * (begins ? TITLE : HEADING);
        return inHeading + Math.min(MOST_IN_TEXT, count(section.text(), word)) * TEXT;
    }

    private static int count(String text, Pattern word) {
        return (int) word.matcher(text).results().count();
    }

    private static String excerpt(String text, Pattern word) {
        var matcher = word.matcher(text);
        int at = matcher.find() ? matcher.start() : 0;
        int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        int to = Math.min(text.length(), from + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
