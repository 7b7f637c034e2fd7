// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.library.Right;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import jakarta.inject.Inject;

/** What the workbench gives to a view of a list: commands, keys, a tool bar, threads. Each view has its own. */
@Creatable
public final class Bench {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final EHandlerService handlers;
    private final ECommandService commands;
    private final EContextService contexts;
    private final EModelService model;
    private final IEventBroker events;
    private final MPart part;

    /** Made by the workbench. */
    @Inject
    public Bench(Session session, Look look, EHandlerService handlers, ECommandService commands,
            EContextService contexts, EModelService model, IEventBroker events, MPart part) {
        this.session = session;
        this.look = look;
        this.handlers = handlers;
        this.commands = commands;
        this.contexts = contexts;
        this.model = model;
        this.events = events;
        this.part = part;
    }

    /** What things look like. */
    public Look look() {
        return look;
    }

    /** The session the view works on. */
    public Session session() {
        return session;
    }

    /** What a presenter works with while a control lives. */
    public Surroundings surroundings(Control control) {
        return Surroundings.of(session, background, control);
    }

    /**
     * Gives a page its icon and tool bar.
     *
     * @param context the keys that work while the list has the focus
     */
    public void furnish(ListPage<?> page, String icon, String context) {
        furnish(page, page.list(), icon, context);
    }

    /**
     * Gives a page that is no list its icon and tool bar.
     *
     * @param content what listeners are told of when something in it is selected
     * @param context the keys that work while the content has the focus
     */
    public void furnish(Control page, Control content, String icon, String context) {
        PartIcon.show(part, page, look, icon);
        ViewToolbar.show(part, model);
        content.addListener(SWT.Selection, e -> enable());
        content.addListener(SWT.FocusIn, e -> contexts.activateContext(context));
        content.addListener(SWT.FocusOut, e -> contexts.deactivateContext(context));
    }

    /** Shows a page to those only who may change the library; the others are told. */
    public void forAdministrators(ListPage<?> page) {
        Runnable look = () -> page.refuse(!session.may(Right.MANAGE));
        Surroundings around = surroundings(page);
        Registration registration = session.onState(state -> around.display().execute(look));
        page.addDisposeListener(_ -> registration.end());
        look.run();
    }

    /** Answers a command while the view is active. */
    public void handle(String command, BooleanSupplier possible, Runnable action) {
        handlers.activateHandler(command, new Handler(possible, action));
    }

    /** Answers a command that changes the library, for those who may. */
    public void change(String command, BooleanSupplier possible, Runnable action) {
        handle(command, () -> session.may(Right.MANAGE) && possible.getAsBoolean(), action);
    }

    /** The menu of a list. */
    public CareMenu menu(Control list) {
        return CareMenu.of(list, handlers, commands);
    }

    /** Says on the tab what the view is about. */
    public void title(String words) {
        part.setLabel(words);
    }

    /** Tools ask again whether they can do something. */
    public void enable() {
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    /** Ends what is asked in the background. */
    public void close() {
        background.shutdownNow();
    }
}
