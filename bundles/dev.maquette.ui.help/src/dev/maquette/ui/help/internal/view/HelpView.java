// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.help.internal.guide.GuideFiles;
import dev.maquette.ui.help.internal.guide.Target;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.session.Commands;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The view that shows the guide. Remembers the page. Only wires its page. */
public final class HelpView {

    /** Its id. */
    public static final String ID = "dev.maquette.ui.help.help";

    private static final String CONTEXT = "dev.maquette.ui.contexts.help";
    private static final String BACK = "dev.maquette.ui.help.back";
    private static final String FORWARD = "dev.maquette.ui.help.forward";
    private static final String PLACE = "place";

    private final MPart part;
    private final Look look;
    private final EHandlerService handlers;
    private final EContextService contexts;
    private HelpPage page;

    /** Made by the workbench. */
    @Inject
    public HelpView(MPart part, Look look, EHandlerService handlers, EContextService contexts) {
        this.part = part;
        this.look = look;
        this.handlers = handlers;
        this.contexts = contexts;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent) {
        page = new HelpPage(parent, look, GuideFiles.bundled(), new WorkbenchLinks(true));
        PartIcon.show(part, page, look, "help");
        contexts.activateContext(CONTEXT);
        handlers.activateHandler(Commands.SEARCH, new Handler(page::focusSearch));
        handlers.activateHandler(BACK, new Handler(page::canGoBack, page::back));
        handlers.activateHandler(FORWARD, new Handler(page::canGoForward, page::forward));
        String before = part.getPersistedState().get(PLACE);
        if (before != null) {
            page.show(Target.of(before, ""));
        }
    }

    /** What it shows. */
    public HelpPage page() {
        return page;
    }

    @PersistState
    void remember() {
        page.place().ifPresent(place -> part.getPersistedState().put(PLACE, place.link()));
    }

    @Focus
    void focus() {
        page.setFocus();
    }
}
