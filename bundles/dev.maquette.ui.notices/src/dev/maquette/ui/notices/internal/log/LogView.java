// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.session.Commands;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of the log of this workbench. */
public final class LogView {

    private static final String REPORT = "dev.maquette.ui.reportProblem";
    private static final int MOST = 1 << 20;
    /** The head of an entry as the platform writes it. */
    private static final String FAILURE = "!ENTRY dev.maquette.ui.notices 4 0 - -\n!MESSAGE ";
    /** Whoever is told of an entry may be told before it is in the file; and entries come in swarms. */
    private static final long PAUSE = 200;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final EHandlerService handlers;
    private final ECommandService commands;
    private final MPart part;
    private LogPage page;
    private final ILogListener logged = (_, _) -> page.refresh();

    /** Made by the workbench. */
    @Inject
    public LogView(Look look, EHandlerService handlers, ECommandService commands, MPart part) {
        this.look = look;
        this.handlers = handlers;
        this.commands = commands;
        this.part = part;
    }

    /** Makes the page, which follows the log. */
    @PostConstruct
    public void create(Composite parent) {
        page = new LogPage(parent, look, LogView::text,
                CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, background), this::report);
        PartIcon.show(part, page, look, "error");
        handlers.activateHandler(Commands.REFRESH, new Handler(page::refresh));
        Platform.addLogListener(logged);
    }

    private static String text() {
        Path file = Platform.getLogFileLocation().toPath();
        try {
            return new LogTail(file, MOST).text();
        } catch (IOException failure) { // shown as what it is, in the place of the others
            return FAILURE + NLS.bind(Messages.Log_unreadable, file, failure.getMessage());
        }
    }

    private void report() {
        ParameterizedCommand command = commands.createCommand(REPORT);
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        Platform.removeLogListener(logged);
        background.shutdownNow();
    }
}
