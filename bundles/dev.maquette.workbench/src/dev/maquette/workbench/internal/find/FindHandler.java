// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Topics;

/** Opens the search below the field in the trim. */
public final class FindHandler extends AbstractHandler {

    /** The command's id. */
    public static final String COMMAND = "dev.maquette.workbench.find";

    private static final String NODE = "dev.maquette.workbench";
    private static final String LIBRARY_PERSPECTIVE = "dev.maquette.workbench.library";
    private static final String LIBRARY = "dev.maquette.ui.library.library";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        FindField field = window == null ? null : window.getService(FindField.class);
        if (field != null && !field.isDisposed()) {
            open(window, field);
        }
        return null;
    }

    private static void open(IWorkbenchWindow window, FindField field) {
        Session session = window.getService(Session.class);
        Targets targets = new Targets(window, session::tell);
        new FindPopup(field, window.getService(Look.class),
                Surroundings.of(session, Thread::startVirtualThread, field),
                new Recent(InstanceScope.INSTANCE.getNode(NODE)), targets.all(), key -> {
                    targets.show(LIBRARY_PERSPECTIVE);
                    window.getService(EPartService.class).showPart(LIBRARY, PartState.ACTIVATE);
                    window.getService(IEventBroker.class).send(Topics.SHOW_MODELS,
                            new ModelSelection(List.of(key)));
                }).open();
    }
}
