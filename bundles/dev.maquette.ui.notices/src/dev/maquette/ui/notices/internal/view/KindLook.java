// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import dev.maquette.ui.look.Token;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.session.Notice;

/**
 * What shows how a notice is meant.
 *
 * @param icon of the set
 * @param token its colour
 * @param word the same for those who do not see it
 */
public record KindLook(String icon, Token token, String word) {

    /** Of a kind. */
    public static KindLook of(Notice.Kind kind) {
        return switch (kind) {
        case DONE -> new KindLook("okc", Token.OK, Messages.Kind_done);
        case INFO -> new KindLook("info", Token.ACCENT, Messages.Kind_info);
        case WARNING -> new KindLook("warn", Token.WARN, Messages.Kind_warning);
        case PROBLEM -> new KindLook("error", Token.BAD, Messages.Kind_problem);
        };
    }
}
