// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

/**
 * A name with a number behind a colon, as in {@code papercut:0.8}.
 *
 * @param number null when there is none
 */
record Weighted(String name, Double number) {

    /** A name may have colons of its own: what stands behind the last is a number or part of the name. */
    static Weighted of(String text) {
        int colon = text.lastIndexOf(':');
        if (colon > 0) {
            try {
                return new Weighted(text.substring(0, colon), Double.valueOf(text.substring(colon + 1)));
            } catch (NumberFormatException _) {
                return new Weighted(text, null);
            }
        }
        return new Weighted(text, null);
    }
}
