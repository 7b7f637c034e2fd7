// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.IInjector;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Session;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * Gives each window the studio that its views share, those that were torn off it as well: made when the first asks for
 * it, closed with the window.
 */
@Component(service = IContextFunction.class,
        property = "service.context.key=dev.maquette.ui.generate.internal.studio.Studio")
public final class StudioOfWindow extends ContextFunction {

    @Override
    public Object compute(IEclipseContext context, String key) {
        MWindow nearest = context.get(MWindow.class);
        if (nearest == null) {
            return IInjector.NOT_A_VALUE;
        }
        IEclipseContext window = context.get(EModelService.class).getTopLevelWindowFor(nearest).getContext();
        Object there = window.getLocal(key);
        if (there != null) {
            return there;
        }
        Studio studio = ContextInjectionFactory.make(Kept.class, window).studio;
        window.set(Studio.class, studio);
        return studio;
    }

    /** A studio and its threads, for as long as a window's context. */
    static final class Kept {

        private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
        private final LiveStudio studio;
        private volatile boolean closed;

        @Inject
        Kept(Session session, Look look) {
            Display display = look.display();
            studio = new LiveStudio(new Surroundings(session, background, action -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!closed) {
                            action.run();
                        }
                    });
                }
            }), System::nanoTime);
        }

        @PreDestroy
        void close() {
            closed = true;
            studio.close();
            background.shutdownNow();
        }
    }
}
