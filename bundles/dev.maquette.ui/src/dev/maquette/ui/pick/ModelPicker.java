// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;

/** Offers models of a library under the heading of their type, with a search. */
public final class ModelPicker {

    /** Nobody reads more than these; typing narrows them down. */
    private static final int MOST = 200;
    private static final int WIDTH = 440;
    private static final int COVER = 32;
    private static final int LEFT = 12;

    /**
     * What is offered.
     *
     * @param query which models, without a text
     * @param fits which of them
     * @param none what to say for no model, as the first row; or null when one must be chosen
     * @param marked key of the model that is chosen now, or an empty string
     */
    public record Offer(ModelQuery query, Predicate<Shown> fits, String none, String marked) {
    }

    private final Library library;
    private final Offer offer;
    private final Executor background;
    private final Executor ui;
    private final PickPopup<PickRow> popup;
    private int latest;
    private boolean opened;

    private ModelPicker(Control anchor, Look look, Library library, Offer offer,
            Function<Shown, Optional<Image>> covers, Executor background, Executor ui,
            Consumer<Optional<Shown>> chosen) {
        this.library = library;
        this.offer = offer;
        this.background = background;
        this.ui = ui;
        ModelLine line = new ModelLine(look, covers, COVER, LEFT, true);
        popup = new PickPopup<>(anchor, look, Messages.Pick_models,
                choose -> new PickFace(look, line, offer.marked(), choose),
                new PickPopup.Search(Messages.Pick_search, this::search), row -> chosen.accept(
                        row instanceof PickRow.Model model ? Optional.of(model.shown()) : Optional.empty()));
    }

    /**
     * Opens the list as soon as it is known.
     *
     * @param anchor what it opens below
     * @param covers the cover of a model where it is there yet
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param chosen told the model that is chosen, or nothing for none
     * @return what draws the list anew when there are more covers than before
     */
    public static Runnable open(Control anchor, Look look, Library library, Offer offer,
            Function<Shown, Optional<Image>> covers, Executor background, Executor ui,
            Consumer<Optional<Shown>> chosen) {
        ModelPicker picker = new ModelPicker(anchor, look, library, offer, covers, background, ui, chosen);
        picker.search("");
        return picker.popup::repaint;
    }

    /** An answer that a later question has overtaken is not shown. */
    private void search(String text) {
        int asked = ++latest;
        background.execute(() -> {
            List<PickRow> rows = rows(text.strip());
            ui.execute(() -> {
                if (asked == latest) {
                    show(rows);
                }
            });
        });
    }

    private List<PickRow> rows(String text) {
        try {
            return rows(library.models(offer.query().withText(text)).items().stream().map(Shown::of)
                    .filter(offer.fits()).sorted(ModelOrder.byType()).toList(),
                    offer.none() != null && text.isEmpty());
        } catch (UnreachableLibraryException gone) {
            return List.of(new PickRow.Note(gone.getMessage()));
        }
    }

    private void show(List<PickRow> rows) {
        popup.show(rows, offer.marked());
        if (!opened) {
            opened = true;
            popup.open(WIDTH);
        }
    }

    private List<PickRow> rows(List<Shown> found, boolean withNone) {
        List<PickRow> rows = new ArrayList<>();
        if (withNone) {
            rows.add(new PickRow.Word("", offer.none()));
        }
        ModelType type = null;
        for (Shown model : found.subList(0, Math.min(MOST, found.size()))) {
            if (!model.type().equals(type)) {
                type = model.type();
                rows.add(new PickRow.Heading(type));
            }
            rows.add(new PickRow.Model(model));
        }
        if (found.isEmpty()) {
            rows.add(new PickRow.Note(Messages.Pick_none));
        } else if (found.size() > MOST) {
            rows.add(new PickRow.Note(NLS.bind(Messages.Pick_more, ByteSize.count(found.size() - MOST))));
        }
        return rows;
    }
}
