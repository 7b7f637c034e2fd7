// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;

/** A line of what a site has. */
sealed interface HubRow {

    /** What it is known by. */
    String id();

    /** A model that a search found. */
    record Hit(HubModel model) implements HubRow {

        @Override
        public String id() {
            return model.source();
        }
    }

    /** What the choices below it belong to, such as a version. */
    record Group(String name) implements HubRow {

        @Override
        public String id() {
            return "group " + name;
        }
    }

    /**
     * One of the models that a source offers.
     *
     * @param open whether nothing stands in the way of installing it
     * @param note what there is to know of it, in a few words; may be empty
     */
    record Pick(Choice choice, boolean open, String note) implements HubRow {

        @Override
        public String id() {
            return choice.source();
        }
    }

    /** What an offer has whose names contain some words, under the headings of their groups. */
    static List<HubRow> of(Offer offer, String filter) {
        List<HubRow> rows = new ArrayList<>();
        String group = null;
        for (Choice choice : offer.choices()) {
            if (matches(choice, filter.toLowerCase(Locale.ROOT).strip())) {
                if (choice.group() != null && !Objects.equals(group, choice.group())) {
                    rows.add(new Group(choice.group()));
                }
                group = choice.group();
                rows.add(new Pick(choice, offer.gate() == null && choice.available(), note(offer, choice)));
            }
        }
        return rows;
    }

    /** What a gate wants is told once, above all that it shuts. */
    private static String note(Offer offer, Choice choice) {
        if (choice.note() != null) {
            return choice.note().equals(offer.gate()) ? Messages.Hit_gated : choice.note();
        }
        return choice.files().size() > 1 ? NLS.bind(Messages.Pick_files, choice.files().size()) : "";
    }

    private static boolean matches(Choice choice, String words) {
        String text = (choice.name() + " " + file(choice) + " " + choice.type().label() + " "
                + choice.base().label() + " " + choice.base().shortLabel() + " " + choice.format().label() + " "
                + choice.variant() + " "
                + choice.group()).toLowerCase(Locale.ROOT);
        return List.of(words.split("\\s+")).stream().allMatch(text::contains);
    }

    /** The file of a choice that is one file, else its name. */
    static String file(Choice choice) {
        return choice.files().size() == 1 ? choice.files().getFirst().name() : choice.name();
    }
}
