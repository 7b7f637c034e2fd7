// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import dev.maquette.api.install.Terms;
import dev.maquette.ui.look.Token;

/** Under which terms something is given away, in words, an icon and a colour. */
public final class Licence {

    private Licence() {
    }

    /** The name of a licence, as short as it is known by. */
    public static String name(Terms terms) {
        if (terms == null || terms.name() == null && terms.id() == null) {
            return Messages.Licence_unknown;
        }
        return terms.name() == null ? terms.id() : terms.name();
    }

    /** What a user has to know first: that it is not for commerce, or that nobody says what it is for. */
    public static String title(Terms terms) {
        if (terms != null && terms.nonCommercial()) {
            return Messages.Licence_nonCommercialTitle;
        }
        return terms == null || terms.name() == null && terms.id() == null ? Messages.Licence_unknownTitle
                : name(terms);
    }

    /** The rest: the name where the title is another, and the conditions. */
    public static String text(Terms terms) {
        if (terms == null || terms.name() == null && terms.id() == null && terms.conditions().isEmpty()) {
            return Messages.Licence_unknownText;
        }
        String conditions = String.join(" ", terms.conditions());
        String own = terms.nonCommercial() ? name(terms) + ". " : "";
        return (own + (conditions.isEmpty() ? Messages.Licence_kept : conditions)).strip();
    }

    /** What a badge says of what is not for commerce. */
    public static String nonCommercialWord() {
        return Messages.Licence_nonCommercial;
    }

    /** The icon that marks it. */
    public static String icon(Terms terms) {
        return nonCommercial(terms) ? "nc" : terms == null || terms.id() == null && terms.name() == null ? "help"
                : "shield";
    }

    /** The colour of the mark. */
    public static Token tint(Terms terms) {
        return nonCommercial(terms) ? Token.WARN : Token.TEXT2;
    }

    /** Whether it is known that it is not for commerce. */
    public static boolean nonCommercial(Terms terms) {
        return terms != null && terms.nonCommercial();
    }
}
