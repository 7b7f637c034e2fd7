// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Session;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view in which one says what to draw. Only wires its page to the workbench. */
public final class GenerateView {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.generate.form";

    private static final String STARTERS = "starters";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final MPart part;
    private FormPage page;

    /** Made by the workbench. */
    @Inject
    public GenerateView(Session session, Look look, MPart part) {
        this.session = session;
        this.look = look;
        this.part = part;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent, Studio studio, EHandlerService handlers, ECommandService commands,
            EModelService model) {
        page = new FormPage(parent, look, this::surroundings, studio, part.getPersistedState(),
                () -> starters(handlers, commands));
        PartIcon.show(part, page, look, "generate");
        ViewToolbar.show(part, model);
        handlers.activateHandler(Commands.REFRESH, new Handler(page.presenter()::renew));
        handlers.activateHandler(Commands.MODEL_SETTINGS, new Handler(page.presenter()::reset));
    }

    private Surroundings surroundings(Control control) {
        return new Surroundings(session, background, action -> {
            if (!look.display().isDisposed()) {
                look.display().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        action.run();
                    }
                });
            }
        });
    }

    private static void starters(EHandlerService handlers, ECommandService commands) {
        ParameterizedCommand command = commands.createCommand(Commands.ADD_MODELS,
                Map.of(Commands.ADD_MODELS_TAB, STARTERS));
        if (command != null) { // else no bundle is there that adds models
            handlers.executeHandler(command);
        }
    }

    /** Draws what is set. */
    void generate() {
        page.presenter().generate();
    }

    /** Takes a model as what it is: the main one, one more LoRA, the VAE. */
    void take(String key) {
        page.presenter().take(key);
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PersistState
    void keep() {
        page.presenter().keep();
    }

    @PreDestroy
    void close() {
        background.shutdownNow();
    }
}
