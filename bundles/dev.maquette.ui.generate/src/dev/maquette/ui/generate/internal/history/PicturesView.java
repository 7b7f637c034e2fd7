// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.generate.internal.page.Desk;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.session.Commands;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of all pictures that were drawn. Only wires its page. */
public final class PicturesView {

    private static final String KEYS = "dev.maquette.ui.contexts.pictures";

    private final Desk desk;
    private final Studio studio;
    private PicturesPage page;

    /** Made by the workbench. */
    @Inject
    public PicturesView(Desk desk, Studio studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent) {
        page = new PicturesPage(parent, desk.look(), studio, desk::surroundings, this::shown);
        desk.furnish(page, "history");
        desk.keys(page.strip(), KEYS);
        var presenter = page.presenter();
        desk.handle(Commands.DELETE, page.actions()::canDelete, presenter::delete);
        desk.handle(Commands.OPEN_FOLDER, page.actions()::canOpen, page.actions()::folder);
        desk.handle(Commands.COPY_PATH, presenter::anySelected, page.actions()::copyPath);
        desk.handle(Commands.UNDO, presenter.deletions()::canUndo, presenter.deletions()::undo);
        desk.handle(Commands.REFRESH, () -> true, presenter::refresh);
    }

    private void shown(PicturesState state) {
        desk.title(HistoryWords.title(state.total()));
        desk.enable();
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        desk.close();
    }
}
