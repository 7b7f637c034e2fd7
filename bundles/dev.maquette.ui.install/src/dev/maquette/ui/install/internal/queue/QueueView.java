// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.Confirmation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Install Queue view: what is being installed, how far it is, and what can be done. Only wires its page. */
public final class QueueView implements QueueActions {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.install.queue";

    private static final String LIST_CONTEXT = "dev.maquette.ui.contexts.installs";
    private static final String LIBRARY = "dev.maquette.workbench.library";
    /** Milliseconds between two paints of what goes on. */
    private static final int PACE = 250;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final ESelectionService selections;
    private final IEventBroker events;
    private QueuePage page;
    private QueuePresenter presenter;
    private MPart part;

    /** Made by the workbench. */
    @Inject
    public QueueView(Session session, Look look, ESelectionService selections, IEventBroker events) {
        this.session = session;
        this.look = look;
        this.selections = selections;
        this.events = events;
    }

    /** Makes the page and asks for the installations. */
    @PostConstruct
    public void create(Composite parent, EHandlerService handlers, ECommandService commands,
            EContextService contexts, EModelService model, MPart view) {
        part = view;
        page = new QueuePage(parent, look, this);
        presenter = new QueuePresenter(session, this::show, background, this::soon);
        PartIcon.show(part, page, look, "queue");
        ViewToolbar.show(part, model);
        new QueueCommands(handlers, page, presenter, this::confirm, () -> session.may(Right.MANAGE)).handle();
        QueueMenu.add(page.list(), handlers, commands);
        page.list().addListener(SWT.Selection, e -> enable());
        page.list().addListener(SWT.FocusIn, e -> contexts.activateContext(LIST_CONTEXT));
        page.list().addListener(SWT.FocusOut, e -> contexts.deactivateContext(LIST_CONTEXT));
    }

    private void soon(Runnable action) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> look.display().timerExec(PACE, () -> {
                if (!page.isDisposed()) {
                    action.run();
                }
            }));
        }
    }

    private void show(QueueState state) {
        int open = state.open();
        page.show(state);
        part.setLabel(open == 0 ? Messages.Queue_title : Messages.Queue_title + " " + ByteSize.count(open));
        enable();
    }

    private void enable() {
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private boolean confirm(int count) {
        return new Confirmation(page.getShell(), look).ask(NLS.bind(Messages.Cancel_title, count),
                Messages.Cancel_text, NLS.bind(Messages.Cancel_verb, count));
    }

    @Override
    public void order(Action action, InstallJob job) {
        presenter.order(action, List.of(job.id()));
    }

    @Override
    public void restart(QueueRow.File file) {
        presenter.restart(file);
    }

    @Override
    public void unfold(InstallJob job, boolean shown) {
        presenter.unfold(job.id(), shown);
    }

    @Override
    public void page(String address) {
        Program.launch(address);
    }

    @Override
    public void show(InstallJob job) {
        try {
            var workbench = PlatformUI.getWorkbench();
            workbench.showPerspective(LIBRARY, workbench.getActiveWorkbenchWindow());
            selections.setSelection(new ModelSelection(List.of(job.configOut().key())));
        } catch (WorkbenchException e) {
            ILog.of(QueueView.class).error(e.getMessage(), e);
        }
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        presenter.close();
        background.shutdownNow();
    }
}
