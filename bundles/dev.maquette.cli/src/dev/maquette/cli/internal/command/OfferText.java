// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;

/**
 * What there is at a source, in words.
 *
 * @param style emphasis
 */
record OfferText(Style style) {

    /** What has to be known before anything is fetched; empty when there is nothing of the kind. */
    String heading(Offer offer) {
        var fields = new LinkedHashMap<String, String>();
        var terms = TermsText.full(offer.terms());
        fields.put("licence", terms == null && offer.revision() != null ? "none is named" : terms);
        fields.put("revision", offer.revision());
        var sheet = new ModelText(style).sheet(fields);
        return sheet.isEmpty() ? "" : style.bold(offer.title()) + "\n  " + sheet.replace("\n", "\n  ");
    }

    /** A choice on one line: what to install to have it, and what it will be. */
    static String line(Choice choice) {
        var kind = choice.type() + ", " + choice.base() + ", " + choice.format()
                + (choice.variant() == null ? "" : ", " + choice.variant())
                + (choice.size() < 0 ? "" : ", " + Sizes.text(choice.size()));
        return choice.source() + "  (" + kind + ")" + (choice.available() ? "" : "  not available");
    }
}
