// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a description that is written in HTML, without any of its marks. Nothing of it is ever shown as HTML, so
 * that a description can neither run a script nor fetch anything.
 */
public final class PlainText {

    private static final Set<String> BLOCKS = Set.of("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
            "h6", "tr", "table", "hr", "blockquote", "pre", "section", "article");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "iframe", "noscript");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("mdash", "—"), Map.entry("ndash", "–"), Map.entry("hellip", "…"), Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("copy", "©"),
            Map.entry("reg", "®"), Map.entry("trade", "™"), Map.entry("times", "×"), Map.entry("bull", "•"),
            Map.entry("middot", "·"), Map.entry("deg", "°"));
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private PlainText(String html) {
        this.html = html;
    }

    /**
     * Its words, with a line for each paragraph and list item.
     *
     * @param html or null
     * @return null when there is nothing to read
     */
    public static String of(String html) {
        if (html == null) {
            return null;
        }
        var text = new PlainText(html).read();
        return text.isEmpty() ? null : text;
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && markup()) {
                continue;
            }
            if (c == '&' && entity()) {
                continue;
            }
            text.append(Character.isWhitespace(c) ? ' ' : c);
            at++;
        }
        return text.toString().replaceAll("[\\p{Cntrl}&&[^\n]]", " ").replaceAll("[ \\u00a0]+", " ")
                .replaceAll(" ?\n ?", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Passes over a tag or a comment; a lone angle bracket is none. */
    private boolean markup() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            at = end < 0 ? html.length() : end + 3;
            return true;
        }
        boolean closing = html.startsWith("</", at);
        int from = at + (closing ? 2 : 1);
        if (from >= html.length() || !Character.isLetter(html.charAt(from)) && html.charAt(from) != '!') {
            return false;
        }
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        var name = html.substring(from, to).toLowerCase(Locale.ROOT);
        at = endOfTag(to);
        passed(name, closing);
        return true;
    }

    private void passed(String name, boolean closing) {
        if (!closing && UNSEEN.contains(name)) {
            while (at < html.length() && !html.regionMatches(true, at, "</" + name, 0, name.length() + 2)) {
                at++;
            }
        } else if (BLOCKS.contains(name)) {
            text.append(name.equals("p") && closing ? "\n\n" : "\n");
            if (name.equals("li") && !closing) {
                text.append("- ");
            }
        }
    }

    /** An attribute may hold an angle bracket. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return html.length();
    }

    private boolean entity() {
        int end = html.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY) {
            return false;
        }
        var meant = meant(html.substring(at + 1, end));
        if (meant == null) {
            return false;
        }
        text.append(meant);
        at = end + 1;
        return true;
    }

    private static String meant(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        var digits = name.substring(hexadecimal ? 2 : 1);
        if (!digits.matches(hexadecimal ? "[0-9a-fA-F]{1,6}" : "\\d{1,7}")) {
            return null;
        }
        int point = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
    }
}
