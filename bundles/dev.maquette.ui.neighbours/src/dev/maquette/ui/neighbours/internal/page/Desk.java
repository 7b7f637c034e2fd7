// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import jakarta.inject.Inject;

/** What the workbench gives to a view of other programs: commands, threads, a way to the Library view. */
@Creatable
public final class Desk {

    /** More models than that are shown without being selected. */
    private static final int MOST_SELECTED = 200;
    private static final String LIBRARY = "dev.maquette.ui.library.library";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final EHandlerService handlers;
    private final EModelService model;
    private final ESelectionService selections;
    private final MPart part;

    /** Made by the workbench. */
    @Inject
    public Desk(Session session, Look look, EHandlerService handlers, EModelService model,
            ESelectionService selections, MPart part) {
        this.session = session;
        this.look = look;
        this.handlers = handlers;
        this.model = model;
        this.selections = selections;
        this.part = part;
    }

    /** What things look like. */
    public Look look() {
        return look;
    }

    /** What a presenter works with while a control lives. */
    public Surroundings surroundings(Control control) {
        return Surroundings.of(session, background, control);
    }

    /**
     * Gives a page its icon and tool bar.
     *
     * @param refresh what F5 does in it
     */
    public void furnish(Control page, String icon, Runnable refresh) {
        PartIcon.show(part, page, look, icon);
        ViewToolbar.show(part, model);
        handlers.activateHandler(Commands.REFRESH, new Handler(refresh));
    }

    /** Shows the Library view, and selects models in it where they are not too many. */
    public void showInLibrary(List<String> keys) {
        try {
            IWorkbench workbench = PlatformUI.getWorkbench();
            OpenView.open(workbench.getActiveWorkbenchWindow(), LIBRARY);
            if (!keys.isEmpty() && keys.size() <= MOST_SELECTED) {
                selections.setSelection(new ModelSelection(keys));
            }
        } catch (WorkbenchException e) {
            ILog.of(Desk.class).error(e.getMessage(), e);
        }
    }

    /** Ends what is asked in the background. */
    public void close() {
        background.shutdownNow();
    }
}
