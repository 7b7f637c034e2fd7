// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/**
 * Shows the Welcome page: by itself once, when the first library of this computer that is opened is empty, and
 * whenever it is asked for. The system property {@code maquette.welcome=false} is for those who set machines up for
 * others: then it waits to be asked for.
 */
final class Welcome {

    private static final String SEEN = "welcomed";
    private static final String WANTED = "maquette.welcome";
    private static final String SAMPLE = "sample:tiny-sd-onnx";

    private final IWorkbench workbench;
    private final Session session;
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(ThemeChoice.NODE);

    Welcome(IWorkbench workbench) {
        this.workbench = workbench;
        this.session = workbench.getService(Session.class);
    }

    /** Shows it to who has never seen it and has an empty library, once that is open. */
    void showToNewcomers() {
        if (!preferences.getBoolean(SEEN, false) && !"false".equals(System.getProperty(WANTED))) {
            session.onState(this::opened);
            opened(session.state());
        }
    }

    private void opened(LibraryState state) {
        if (state instanceof LibraryState.Open(Library library) && !library.info().remote()
                && !preferences.getBoolean(SEEN, false)) {
            preferences.putBoolean(SEEN, true);
            if (library.models(ModelQuery.all().page(0, 0)).total() == 0) {
                workbench.getDisplay().asyncExec(this::show);
            }
        }
    }

    /** Shows it, and does what was chosen. */
    void show() {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            session.library().map(open -> open.info().location()).filter(place -> "file".equals(place.getScheme()))
                    .map(Path::of).ifPresent(folder -> show(window, folder));
        }
    }

    private void show(IWorkbenchWindow window, Path folder) {
        WelcomeDialog dialog = new WelcomeDialog(window.getShell(), workbench.getService(Look.class), folder,
                control -> Surroundings.of(session, Thread::startVirtualThread, control), new StarterCount());
        boolean begins = dialog.open() == Window.OK;
        window.getService(EPartService.class).showPart(LibraryPerspective.LIBRARY, PartState.ACTIVATE);
        if (begins) {
            begin(window, folder, dialog.chosen());
        }
    }

    private void begin(IWorkbenchWindow window, Path now, FirstSteps steps) {
        if (steps.folder().equals(now)) {
            goOn(window, steps);
            return;
        }
        session.operations().start(Messages.Welcome_making, monitor -> {
            make(steps.folder());
            return steps;
        }, done -> {
            new LibraryChoice(session.libraries()).remember(steps.folder().toUri());
            session.open(steps.folder().toUri()).addJobChangeListener(IJobChangeListener.onDone(
                    event -> workbench.getDisplay().asyncExec(() -> goOn(window, steps))));
        }, session::tell);
    }

    private void make(Path folder) throws LibraryException {
        if (!LibraryPlace.isLibrary(folder)) {
            session.libraries().create(folder, String.valueOf(folder.getFileName()));
        }
    }

    private void goOn(IWorkbenchWindow window, FirstSteps steps) {
        session.library().ifPresent(open -> new Adoption(session).start(open, steps.adopted()));
        if (steps.sample()) {
            session.run(Messages.Welcome_sampleJob, new QueueInstalls(
                    List.of(new InstallModel(SAMPLE, false, ModelChanges.none(), false)), InstallJob.USUAL_PRIORITY),
                    queued -> session.tell(Notice.of(Notice.Kind.DONE, Messages.Welcome_sampleQueued, "")));
        }
        if (steps.tab() != null) {
            EHandlerService handlers = window.getService(EHandlerService.class);
            ParameterizedCommand command = window.getService(ECommandService.class)
                    .createCommand(Commands.ADD_MODELS, Map.of(Commands.ADD_MODELS_TAB, steps.tab()));
            handlers.executeHandler(command);
        }
    }
}
