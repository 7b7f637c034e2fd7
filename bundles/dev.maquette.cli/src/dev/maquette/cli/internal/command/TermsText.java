// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;

import dev.maquette.api.install.Terms;

/** Terms in words. */
final class TermsText {

    private TermsText() {
    }

    /** The licence on one line, "non-commercial" marked; null when nothing is known. */
    static String inShort(Terms terms) {
        if (terms == null || terms.id() == null && terms.name() == null && terms.link() == null) {
            return null;
        }
        var name = terms.name() == null ? terms.id() : terms.name();
        return (name == null ? terms.link() : name) + (terms.nonCommercial() ? " (NON-COMMERCIAL)" : "");
    }

    /** All that is known, a line each; null when nothing is. */
    static String full(Terms terms) {
        var first = inShort(terms);
        if (first == null) {
            return null;
        }
        var lines = new ArrayList<String>();
        lines.add(first);
        lines.addAll(terms.conditions());
        if (terms.link() != null && !first.startsWith(terms.link())) {
            lines.add(terms.link());
        }
        return String.join("\n", lines);
    }
}
