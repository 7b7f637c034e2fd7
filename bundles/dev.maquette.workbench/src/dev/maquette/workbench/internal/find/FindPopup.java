// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.pick.PickPopup;

/** Finds what the window offers and models of the open library while one types, and opens what is chosen. */
final class FindPopup {

    private static final Logger LOG = System.getLogger(FindPopup.class.getName());

    private static final int WIDTH = 560;
    private static final int MOST_MODELS = 50;

    private final Surroundings surroundings;
    private final Recent recent;
    private final List<Target> offered;
    private final Consumer<String> model;
    private final PickPopup<FindRow> popup;
    private int latest;

    /**
     * @param anchor what it opens below
     * @param offered all there is but models
     * @param model shows the model with a key
     */
    FindPopup(Control anchor, Look look, Surroundings surroundings, Recent recent, List<Target> offered,
            Consumer<String> model) {
        this.surroundings = surroundings;
        this.recent = recent;
        this.offered = List.copyOf(offered);
        this.model = model;
        popup = new PickPopup<>(anchor, look, Messages.Find_list, choose -> new FindFace(look, choose),
                new PickPopup.Search(Messages.Find_hint, this::search), this::chosen);
    }

    void open() {
        show("", List.of());
        popup.open(WIDTH);
    }

    /** Shows at once what is known here; models follow, unless something else is searched for by then. */
    private void search(String text) {
        int asked = ++latest;
        show(text, List.of());
        Optional<Library> library = surroundings.session().library();
        if (!text.isBlank() && library.isPresent()) {
            surroundings.background().execute(() -> {
                List<Target> models = models(library.get(), text.strip());
                surroundings.display().execute(() -> {
                    if (asked == latest && !models.isEmpty()) {
                        show(text, models);
                    }
                });
            });
        }
    }

    private void show(String text, List<Target> models) {
        List<Target> all = new ArrayList<>(offered);
        all.addAll(models);
        popup.show(new FoundRows(text, recent.words()).of(all), "");
    }

    private List<Target> models(Library library, String text) {
        try {
            return library.models(ModelQuery.all().withText(text).page(0, MOST_MODELS)).items().stream()
                    .map(this::target).toList();
        } catch (UnreachableLibraryException gone) {
            LOG.log(Level.DEBUG, "The session has told it; commands are found all the same", gone);
            return List.of();
        }
    }

    private Target target(ModelSummary found) {
        return new Target(Target.Kind.MODEL, found.key(), found.name(),
                found.base().shortLabel() + " · " + found.type().label(), "", ModelIcons.of(found.type()),
                () -> model.accept(found.key()));
    }

    /** What was active before the popup is so again when it is opened. */
    private void chosen(FindRow row) {
        if (row instanceof FindRow.Item(Target target)) {
            if (target.kind() != Target.Kind.MODEL) { // those are of one library, and are many
                recent.opened(target);
            }
            surroundings.display().execute(target.open());
        }
    }
}
