// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.neighbours.internal.page.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view that adopts libraries of other programs. Only wires its page. */
public final class AdoptView {

    private final Desk desk;
    private AdoptPage page;

    /** Made by the workbench. */
    @Inject
    public AdoptView(Desk desk) {
        this.desk = desk;
    }

    /** Makes the page, which begins to look for programs. */
    @PostConstruct
    public void create(Composite parent) {
        page = new AdoptPage(parent, desk.look(), desk::surroundings, desk::showInLibrary);
        desk.furnish(page, "import", page.presenter()::refresh);
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
