// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.State;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.handlers.RegistryToggleState;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.ui.library.internal.list.Column;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListStyle;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.session.Commands;

/**
 * What the workbench's commands do in the Library view. The order of the list and whether it has headings are states of
 * their commands, so that menus and tool bar show them and the next start has them again.
 */
final class LibraryCommands {

    private final EHandlerService handlers;
    private final LibraryPage page;
    private final LibraryPresenter presenter;
    private final BooleanSupplier mayChange;
    private final State sorting;
    private final State grouping;
    private final State gallery;
    private final StyleMemory styles = new StyleMemory();

    /** @param mayChange whether the user may change the library */
    LibraryCommands(EHandlerService handlers, ECommandService commands, LibraryPage page,
            LibraryPresenter presenter, BooleanSupplier mayChange) {
        this.mayChange = mayChange;
        this.handlers = handlers;
        this.page = page;
        this.presenter = presenter;
        this.sorting = commands.getCommand(Commands.SORT).getState(RadioState.STATE_ID);
        this.grouping = commands.getCommand(Commands.GROUP).getState(RegistryToggleState.STATE_ID);
        this.gallery = commands.getCommand(Commands.GALLERY).getState(RegistryToggleState.STATE_ID);
    }

    /** Shows the list as it was left. */
    void restore() {
        Column column = column(String.valueOf(sorting.getValue()));
        boolean headings = Boolean.TRUE.equals(grouping.getValue());
        ListStyle style = styles.style();
        page.restyle(any -> style);
        presenter.change(f -> f.sort() == column ? f.grouped(headings) : f.sortedBy(column).grouped(headings));
    }

    /** Searches, filters or sorts, and has the menus say so. */
    void change(UnaryOperator<FilterState> change) {
        presenter.change(change);
        sorting.setValue(presenter.filter().sort().word());
        grouping.setValue(presenter.filter().grouped());
    }

    /**
     * Has the menus say how the models are shown, and remembers it.
     *
     * @return whether it is another face than before, for which other commands are there
     */
    boolean styled(ListStyle style) {
        Boolean now = style.face() == Face.GALLERY;
        boolean turned = !now.equals(gallery.getValue());
        gallery.setValue(now);
        styles.remember(style);
        return turned;
    }

    /** Keeps for the next start how the models are shown. */
    void keep() {
        styles.keep();
    }

    private static ListStyle otherFace(ListStyle style) {
        return style.with(style.face() == Face.LIST ? Face.GALLERY : Face.LIST);
    }

    /** Handles what changes the list. */
    void handleOrder() {
        handlers.activateHandler(Commands.SORT, new ParameterHandler(() -> true, this::sort));
        handlers.activateHandler(Commands.REVERSE, new Handler(() -> true, () -> change(FilterState::reversed)));
        handlers.activateHandler(Commands.GROUP,
                new Handler(() -> true, () -> change(f -> f.grouped(!f.grouped()))));
        handlers.activateHandler(Commands.GALLERY,
                new Handler(() -> true, () -> page.restyle(LibraryCommands::otherFace)));
        handlers.activateHandler(Commands.COLUMNS, new Handler(page::hasColumns, page::chooseColumns));
        handlers.activateHandler(Commands.REFRESH, new Handler(() -> true, presenter::refresh));
    }

    /** Handles what is done to the selected models. */
    void handleSelection(Removal removal, Marking marking, Reidentification reidentification, Runnable rename) {
        selection(Commands.DELETE, () -> removal.remove(page.selected(), Files.TRASH));
        selection(Commands.FORGET, () -> removal.remove(page.selected(), Files.KEEP));
        selection(Commands.RENAME, rename);
        selection(Commands.REIDENTIFY, () -> reidentification.run(page.selected()));
        selection(Commands.FAVOURITE, () -> marking.favourite(page.selected()));
        handlers.activateHandler(Commands.RATE, new ParameterHandler(this::anyToChange,
                stars -> stars.ifPresent(number -> marking.rate(page.selected(), Integer.parseInt(number)))));
        handlers.activateHandler(Commands.SELECT_ALL, new Handler(() -> page.canvas().isFocusControl(),
                () -> page.canvas().selection().addAll(page.canvas().content().keys())));
    }

    /** Handles what is done with the files beside the selected models. */
    void handleSidecars(Bulk bulk) {
        selection(Commands.WRITE_SIDECARS, () -> bulk.act(BulkAction.WRITE_SIDECARS, page.selected()));
        selection(Commands.READ_SIDECARS, () -> bulk.act(BulkAction.READ_SIDECARS, page.selected()));
    }

    /** Handles what leads to the file of the one model that is selected. */
    void handleFile(Whereabouts whereabouts) {
        one(Commands.COPY_PATH, whereabouts::copy);
        handlers.activateHandler(Commands.OPEN_FOLDER, new Handler(() -> whereabouts.canOpen() && oneSelected(),
                () -> whereabouts.open(page.selected().getFirst().key())));
    }

    /** Handles what tells other programs which models are selected. */
    void handleCopies(Consumer<List<String>> copy) {
        copies(Commands.COPY_KEY, ModelSummary::key, copy);
        copies(Commands.COPY_NAME, ModelSummary::name, copy);
    }

    private void copies(String command, Function<ModelSummary, String> word, Consumer<List<String>> copy) {
        handlers.activateHandler(command, new Handler(() -> page.canvas().selection().size() > 0,
                () -> copy.accept(page.selected().stream().map(word).toList())));
    }

    /** Handles what makes another model of the one that is selected. */
    void handleConversion(Consumer<ModelSummary> convert) {
        handlers.activateHandler(Commands.CONVERT, new Handler(() -> mayChange.getAsBoolean() && oneSelected(),
                () -> convert.accept(page.selected().getFirst())));
    }

    private void one(String command, Consumer<String> action) {
        handlers.activateHandler(command, new Handler(this::oneSelected,
                () -> action.accept(page.selected().getFirst().key())));
    }

    private boolean oneSelected() {
        return page.canvas().selection().size() == 1;
    }

    private void selection(String command, Runnable action) {
        handlers.activateHandler(command, new Handler(this::anyToChange, action));
    }

    private boolean anyToChange() {
        return mayChange.getAsBoolean() && page.canvas().selection().size() > 0;
    }

    /** A column that is chosen again, or none, turns the order round. */
    private void sort(Optional<String> word) {
        change(word.<UnaryOperator<FilterState>>map(w -> f -> f.sortedBy(column(w))).orElse(FilterState::reversed));
    }

    private static Column column(String word) {
        return Column.of(word).orElse(Column.NAME);
    }
}
