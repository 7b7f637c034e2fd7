// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import dev.maquette.ui.look.Token;

/** What a badge shows: its icon and word, their colour and the ground. */
public record Mark(String icon, String word, Token token, Token ground) {

    /** Good news. */
    public static Mark good(String icon, String word) {
        return new Mark(icon, word, Token.OK, Token.T_OK);
    }

    /** Something to look at. */
    public static Mark doubtful(String icon, String word) {
        return new Mark(icon, word, Token.WARN, Token.T_WARN);
    }

    /** A problem. */
    public static Mark bad(String icon, String word) {
        return new Mark(icon, word, Token.BAD, Token.T_BAD);
    }
}
