// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

/**
 * Emphasis on a terminal.
 *
 * @param coloured whether to use it at all
 */
public record Style(boolean coloured) {

    private static final String RESET = "\u001b[0m";

    /** A heading. */
    public String bold(String text) {
        return wrap("\u001b[1m", text);
    }

    /** What matters less. */
    public String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    /** What went well. */
    public String good(String text) {
        return wrap("\u001b[32m", text);
    }

    /** What went wrong. */
    public String bad(String text) {
        return wrap("\u001b[31m", text);
    }

    private String wrap(String code, String text) {
        return coloured ? code + text + RESET : text;
    }
}
