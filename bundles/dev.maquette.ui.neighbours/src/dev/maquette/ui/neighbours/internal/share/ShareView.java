// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.neighbours.internal.page.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view that shares the library with other programs. Only wires its page. */
public final class ShareView {

    private final Desk desk;
    private SharePage page;

    /** Made by the workbench. */
    @Inject
    public ShareView(Desk desk) {
        this.desk = desk;
    }

    /** Makes the page, which begins to look for programs. */
    @PostConstruct
    public void create(Composite parent) {
        page = new SharePage(parent, desk.look(), desk::surroundings);
        desk.furnish(page, "export", page.presenter()::find);
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
