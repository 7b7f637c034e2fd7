// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import dev.maquette.api.install.Terms;
import dev.maquette.install.civitai.internal.SiteVocabulary.BaseLicence;

/**
 * What the creator of a model allows.
 *
 * @param noCredit to use it without naming the creator; null when nobody says
 * @param derivatives to share merges; null when nobody says
 * @param otherTerms to give merges other permissions; null when nobody says
 * @param uses {@code Image}, {@code RentCivit}, {@code Rent}, {@code Sell}; null when nobody says
 */
record Permissions(Boolean noCredit, Boolean derivatives, Boolean otherTerms, Set<String> uses) {

    /** Each was once a single word that included those before it. */
    private static final List<String> LADDER = List.of("None", "Image", "RentCivit", "Rent", "Sell");

    static Permissions of(Fields json) {
        var others = json.flag("allowDifferentLicense");
        return new Permissions(json.flag("allowNoCredit"), json.flag("allowDerivatives"),
                others == null ? json.flag("allowDifferentLicenses") : others, uses(json.raw("allowCommercialUse")));
    }

    /** A list, a list as a database writes it, or one word. */
    private static Set<String> uses(JsonElement value) {
        if (value instanceof JsonArray list) {
            var uses = new HashSet<String>();
            list.forEach(element -> uses.add(element.isJsonPrimitive() ? element.getAsString() : ""));
            return without(uses);
        }
        if (!value.isJsonPrimitive()) {
            return null;
        }
        var text = value.getAsString().strip();
        if (text.startsWith("{")) {
            return without(new HashSet<>(Arrays.asList(text.replaceAll("[{}\"\\s]", "").split(","))));
        }
        int level = LADDER.indexOf(text);
        return level < 0 ? null : without(new HashSet<>(LADDER.subList(0, level + 1)));
    }

    private static Set<String> without(Set<String> uses) {
        uses.removeAll(List.of("None", ""));
        return Set.copyOf(uses);
    }

    /**
     * The terms of a model made for this base, whose licence comes on top.
     *
     * @param base the site's word
     * @param licence of the base, or null
     */
    Terms terms(String base, BaseLicence licence) {
        var conditions = new ArrayList<String>();
        if (licence != null) {
            conditions.add("Its base model " + base + " is under the " + licence.name()
                    + (licence.nonCommercial() ? ", which forbids commercial use." : "."));
        }
        add(conditions, noCredit, "Its creator must be named.");
        add(conditions, derivatives, "Merges made with it must not be shared.");
        add(conditions, otherTerms, "Merges made with it must keep these permissions.");
        if (uses != null) {
            add(conditions, uses.contains("Image"), "What is made with it must not be sold.");
            add(conditions, uses.contains("Rent"), "It must not be run on generation services that take money.");
            add(conditions, uses.contains("Sell"), "Neither it nor merges of it may be sold.");
        }
        return licence == null ? new Terms(null, null, null, commercial(null), conditions)
                : new Terms(licence.id(), licence.name(), licence.link(), commercial(licence), conditions);
    }

    private Boolean commercial(BaseLicence licence) {
        if (licence != null && licence.nonCommercial()) {
            return Boolean.FALSE;
        }
        return uses == null ? null : Boolean.valueOf(uses.contains("Image"));
    }

    private static void add(List<String> conditions, Boolean allowed, String otherwise) {
        if (Boolean.FALSE.equals(allowed)) {
            conditions.add(otherwise);
        }
    }
}
