// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;

import dev.maquette.api.fault.PlugInFaults;
import dev.maquette.plugins.PlugIns;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Session;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of the plug-ins of this account. */
public final class PlugInsView {

    static final String ID = "dev.maquette.ui.plugins.plugins";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final Session session;
    private final PlugIns plugIns;
    private final PlugInFaults faults;
    private final EHandlerService handlers;
    private final MPart part;
    private PlugInsPage page;

    /** Made by the workbench. */
    @Inject
    public PlugInsView(Look look, Session session, PlugIns plugIns, PlugInFaults faults, EHandlerService handlers,
            MPart part) {
        this.look = look;
        this.session = session;
        this.plugIns = plugIns;
        this.faults = faults;
        this.handlers = handlers;
        this.part = part;
    }

    /** Makes the page, which follows what becomes of the plug-ins. */
    @PostConstruct
    public void create(Composite parent, IWorkbench workbench) {
        page = new PlugInsPage(parent, look, control -> Surroundings.of(session, background, control), plugIns, faults,
                workbench::restart);
        PartIcon.show(part, page, look, "box");
        handlers.activateHandler(Commands.REFRESH, new Handler(page::refresh));
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        background.shutdownNow();
    }
}
