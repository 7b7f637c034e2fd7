// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.osgi.service.event.EventHandler;

import dev.maquette.api.library.Right;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.NoticeBoard;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.workbench.internal.find.FindField;
import dev.maquette.workbench.internal.find.FindHandler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The bar above the parts: add models, undo, redo, and the field that finds commands. */
public final class TopBar {

    private final Session session;
    private final Look look;
    private final EHandlerService handlers;
    private final ECommandService commands;
    private final IEventBroker events;
    private final NoticeBoard notices;
    private final EventHandler perspectiveChanged = event -> perspectiveChanged();
    private PerspectiveSwitch perspectives;
    private ActionButton add;
    private ActionButton undo;
    private ActionButton redo;
    private List<Registration> subscriptions = List.of();

    /** Made by the workbench. */
    @Inject
    public TopBar(Session session, Look look, EHandlerService handlers, ECommandService commands,
            IEventBroker events, NoticeBoard notices) {
        this.session = session;
        this.look = look;
        this.handlers = handlers;
        this.commands = commands;
        this.events = events;
        this.notices = notices;
    }

    /** Makes the controls. */
    @PostConstruct
    public void create(Composite parent, MWindow window) {
        Composite bar = new Composite(parent, SWT.NONE);
        Styles.set(bar, "mq-trim");
        GridLayout layout = new GridLayout(6, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        layout.marginBottom = 4;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        perspectives = new PerspectiveSwitch(bar, look, this::perspective);
        add = new ActionButton(bar, look, ButtonStyle.PRIMARY).show("add", Messages.Trim_addModels)
                .hint(Messages.Trim_addModelsHint).onPress(() -> run(Commands.ADD_MODELS));
        undo = new ActionButton(bar, look, ButtonStyle.TRIM).show("undo", "")
                .onPress(() -> run("org.eclipse.ui.edit.undo"));
        redo = new ActionButton(bar, look, ButtonStyle.TRIM).show("redo", "")
                .onPress(() -> run("org.eclipse.ui.edit.redo"));
        FindField find = new FindField(bar, look, () -> run(FindHandler.COMMAND));
        GridData right = new GridData(SWT.END, SWT.CENTER, true, false);
        right.widthHint = 272;
        right.heightHint = 28;
        find.setLayoutData(right);
        window.getContext().set(FindField.class, find);
        new Bell(bar, look, notices, () -> run(Commands.NOTIFICATIONS));
        subscriptions = List.of(session.undo().subscribe(() -> look.display().asyncExec(this::update)),
                session.onState(_ -> look.display().asyncExec(this::update)));
        events.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, perspectiveChanged);
        events.subscribe(UIEvents.UILifeCycle.PERSPECTIVE_OPENED, perspectiveChanged);
        update();
        look.display().asyncExec(this::perspectiveChanged);
    }

    private void perspective(String id) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        try {
            workbench.showPerspective(id, workbench.getActiveWorkbenchWindow());
        } catch (WorkbenchException failure) {
            session.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), ""));
        }
    }

    /** The window may have another perspective now. */
    private void perspectiveChanged() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!perspectives.isDisposed() && window != null && window.getActivePage() != null) {
            var shown = window.getActivePage().getPerspective();
            perspectives.show(shown == null ? "" : shown.getId());
        }
    }

    private void update() {
        if (!undo.isDisposed()) {
            add.setEnabled(session.may(Right.MANAGE));
            UndoStack stack = session.undo();
            show(undo, stack.undoable().map(UndoStack.Step::label).orElse(""), Messages.Trim_undo);
            show(redo, stack.redoable().map(UndoStack.Step::label).orElse(""), Messages.Trim_redo);
        }
    }

    private static void show(ActionButton button, String what, String hint) {
        button.setEnabled(!what.isEmpty());
        button.hint(NLS.bind(hint, what));
    }

    private void run(String id) {
        ParameterizedCommand command = commands.createCommand(id);
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }

    @PreDestroy
    void close() {
        subscriptions.forEach(Registration::end);
        events.unsubscribe(perspectiveChanged);
    }
}
