// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.generate.internal.page.Desk;
import dev.maquette.ui.generate.internal.studio.Studio;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of what is being drawn. Only wires its page. */
public final class PreviewView {

    private final Desk desk;
    private final Studio studio;
    private PreviewPage page;

    /** Made by the workbench. */
    @Inject
    public PreviewView(Desk desk, Studio studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent) {
        page = new PreviewPage(parent, desk.look(), studio, desk::surroundings);
        desk.furnish(page, "image");
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
