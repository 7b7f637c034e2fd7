// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.generate.internal.page.Desk;
import dev.maquette.ui.generate.internal.studio.Studio;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of one picture. Only wires its page. */
public final class PictureDetailsView {

    private final Desk desk;
    private final Studio studio;
    private DetailsPage page;

    /** Made by the workbench. */
    @Inject
    public PictureDetailsView(Desk desk, Studio studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent) {
        page = new DetailsPage(parent, desk.look(), studio, desk::surroundings);
        desk.furnish(page, "info");
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
