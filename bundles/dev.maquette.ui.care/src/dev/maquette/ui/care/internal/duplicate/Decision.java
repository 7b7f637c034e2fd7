// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.Optional;

import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.ui.look.Token;

/** What is to become of a copy. */
enum Decision {
    /** It stays; links lead to it. */
    KEEP("pin", Token.OK, Messages.Decision_keep, null),
    /** A clone of the one that stays takes its place. */
    CLONE("link", Token.ACCENT, Messages.Decision_clone, Link.CLONE),
    /** A second name of the one that stays takes its place. */
    HARD_LINK("link", Token.ACCENT, Messages.Decision_hard, Link.HARD),
    /** A way to the one that stays takes its place. */
    SYMBOLIC_LINK("link", Token.ACCENT, Messages.Decision_symbolic, Link.SYMBOLIC),
    /** It goes to the trash, or its record goes where the file is not the library's. */
    REMOVE("trash", Token.WARN, Messages.Decision_trash, null),
    /** It stays, and nothing leads to it. */
    LEAVE("minus", Token.TEXT3, Messages.Decision_leave, null);

    private final String icon;
    private final Token tint;
    private final String label;
    private final Link link;

    Decision(String icon, Token tint, String label, Link link) {
        this.icon = icon;
        this.tint = tint;
        this.label = label;
        this.link = link;
    }

    /** Its icon of the set. */
    String icon() {
        return icon;
    }

    /** The colour of that. */
    Token tint() {
        return tint;
    }

    /** What it is called where it is about a copy. */
    String label(Twin twin) {
        return this == REMOVE && !twin.managed() ? Messages.Decision_forget : label;
    }

    /** The link that is made. */
    Optional<Link> link() {
        return Optional.ofNullable(link);
    }
}
