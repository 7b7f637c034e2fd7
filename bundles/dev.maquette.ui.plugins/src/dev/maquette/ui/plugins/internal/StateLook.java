// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import dev.maquette.ui.look.Token;

/**
 * What shows whether a plug-in is in the program.
 *
 * @param icon of the set
 * @param token its colour
 * @param word the same for those who do not see it
 */
record StateLook(String icon, Token token, String word) {

    static StateLook of(Row row) {
        if (row.failed()) {
            return new StateLook("error", Token.BAD, Messages.State_failed);
        }
        return switch (row.plugIn().state()) {
        case ACTIVE -> new StateLook("okc", Token.OK, Messages.State_active);
        case WAITING -> new StateLook("clock", Token.ACCENT, Messages.State_waiting);
        case DISABLED -> new StateLook("pause", Token.TEXT3, Messages.State_disabled);
        case UNFIT -> new StateLook("warn", Token.WARN, Messages.State_unfit);
        case LEFT_OUT -> new StateLook("shield", Token.TEXT3, Messages.State_safe);
        };
    }
}
