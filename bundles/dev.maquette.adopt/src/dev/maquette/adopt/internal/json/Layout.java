// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.json;

/** Lays a JSON text out anew; numbers and texts stay as they are spelled, save that texts become ASCII. */
public final class Layout {

    private final String json;
    private final String unit;
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int at;

    private Layout(String json, int indent) {
        this.json = json;
        unit = " ".repeat(indent);
    }

    /**
     * One member and one element on each line.
     *
     * @param json well formed
     */
    public static String indented(String json, int indent) {
        return new Layout(json, indent).text();
    }

    private String text() {
        while (at < json.length()) {
            char c = json.charAt(at);
            switch (c) {
            case '"' -> string();
            case '{', '[' -> open(c);
            case '}', ']' -> close(c);
            case ',' -> line(",");
            case ':' -> out.append(": ");
            case ' ', '\t', '\r', '\n' -> {
                // laid out anew
            }
            default -> out.append(c);
            }
            at++;
        }
        return out.toString();
    }

    private void string() {
        out.append('"');
        for (at++; json.charAt(at) != '"'; at++) {
            char c = json.charAt(at);
            if (c == '\\') {
                out.append(c).append(json.charAt(++at));
            } else if (c > 126) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void open(char bracket) {
        int next = at + 1;
        while (Character.isWhitespace(json.charAt(next))) {
            next++;
        }
        if (json.charAt(next) == '}' || json.charAt(next) == ']') {
            out.append(bracket).append(json.charAt(next));
            at = next;
        } else {
            depth++;
            line(String.valueOf(bracket));
        }
    }

    private void close(char bracket) {
        depth--;
        line("");
        out.append(bracket);
    }

    private void line(String end) {
        out.append(end).append('\n').repeat(unit, depth);
    }
}
