// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

/**
 * How a row of a painted list stands out.
 *
 * @param selected it is selected
 * @param hover the pointer is over it
 * @param focus keys act on it
 * @param active the list has the focus
 */
public record RowState(boolean selected, boolean hover, boolean focus, boolean active) {

    /** The colour behind the row. */
    public Token ground() {
        if (selected) {
            return active ? Token.SEL : Token.SELIN;
        }
        return hover ? Token.BG3 : Token.BG1;
    }
}
