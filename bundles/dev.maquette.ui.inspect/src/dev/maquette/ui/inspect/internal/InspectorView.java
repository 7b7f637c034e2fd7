// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Inspector: what any model file holds. Only wires its page to the workbench. */
public final class InspectorView implements InspectorActions {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.inspect.inspector";
    /** The view whose selection it follows. */
    private static final String LIBRARY = "dev.maquette.ui.library.library";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ISelectionListener listener = (part, selection) -> select(selection);
    private final Session session;
    private final Look look;
    private final Inspector inspector;
    private final ESelectionService selections;
    private InspectorPage page;
    private InspectorPresenter presenter;

    /** Made by the workbench. */
    @Inject
    public InspectorView(Session session, Look look, Inspector inspector, ESelectionService selections) {
        this.session = session;
        this.look = look;
        this.inspector = inspector;
        this.selections = selections;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent, MPart part, EModelService model) {
        page = new InspectorPage(parent, look, this, background, this::onDisplay);
        presenter = new InspectorPresenter(session, new HeaderReading(session, inspector), page, background,
                this::onDisplay);
        PartIcon.show(part, page, look, "inspect");
        ViewToolbar.show(part, model);
        selections.addSelectionListener(LIBRARY, listener);
        select(selections.getSelection(LIBRARY));
    }

    private void onDisplay(Runnable action) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!page.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void select(Object selection) {
        presenter.select(selection instanceof ModelSelection(List<String> keys) ? keys : List.of());
    }

    /** Shows what is selected in the library, and follows it from now on. */
    public void inspectSelected() {
        presenter.pin(false);
    }

    /** Looks into a file or folder. */
    public void open(Path path) {
        presenter.open(path);
    }

    /** Compares what is selected, or asks for what to compare with. */
    public void compare() {
        if (presenter.comparable()) {
            presenter.compareSelected();
        } else {
            page.turnTo(ComparePage.class);
        }
    }

    @Override
    public void openFile() {
        FileChoice.ask(page.getShell(), Messages.Choice_open).ifPresent(presenter::open);
    }

    @Override
    public void compareFile() {
        FileChoice.ask(page.getShell(), Messages.Choice_compare).ifPresent(presenter::compareWith);
    }

    @Override
    public void compareSelected() {
        presenter.compareSelected();
    }

    @Override
    public void dropped(List<Path> files) {
        if (files.size() == 2) {
            presenter.compare(files.getFirst(), files.getLast());
        } else {
            presenter.open(files.getFirst());
        }
    }

    @Override
    public void pin(boolean stay) {
        presenter.pin(stay);
    }

    @Override
    public void cancel() {
        presenter.cancel();
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        selections.removeSelectionListener(LIBRARY, listener);
        presenter.close();
        background.shutdownNow();
    }
}
