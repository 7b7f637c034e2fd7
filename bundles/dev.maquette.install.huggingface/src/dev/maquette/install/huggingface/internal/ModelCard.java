// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.Arrays;
import java.util.Optional;

/** The text of a model card: Markdown, with a head between dashes. */
record ModelCard(String markdown) {

    static final String FILE = "README.md";

    private static final int SHORTEST = 40;
    private static final int LONGEST = 500;

    /** The first paragraph of prose, as plain text. */
    Optional<String> description() {
        var body = markdown.replace("\r", "").replaceFirst("(?s)\\A\\s*---\n.*?\n---[ \t]*(\n|\\z)", "")
                .replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)```.*?(```|\\z)", "");
        return Arrays.stream(body.split("\n\\s*\n")).map(String::strip).filter(ModelCard::prose)
                .map(ModelCard::plain).filter(text -> text.length() >= SHORTEST).findFirst().map(ModelCard::cut);
    }

    /** No heading, list, table, picture, quotation or piece of a page. */
    private static boolean prose(String paragraph) {
        return !paragraph.matches("(?s)([#|>!<*+-]\\s|[|<!]|\\[!|#|\\d+\\.\\s|---|===).*");
    }

    private static String plain(String paragraph) {
        return paragraph.replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("<[^>]+>", "").replaceAll("[*_`]{1,3}(\\S[^*_`]*?)[*_`]{1,3}", "$1")
                .replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, space > 0 ? space : LONGEST - 1) + "…";
    }
}
