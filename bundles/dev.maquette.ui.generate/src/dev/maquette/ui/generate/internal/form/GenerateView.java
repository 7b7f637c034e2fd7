// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.generate.internal.page.Desk;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.session.Commands;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view in which one says what to draw. Only wires its page to the workbench. */
public final class GenerateView {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.generate.form";

    private static final String STARTERS = "starters";

    private final Desk desk;
    private final MPart part;
    private FormPage page;

    /** Made by the workbench. */
    @Inject
    public GenerateView(Desk desk, MPart part) {
        this.desk = desk;
        this.part = part;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent, Studio studio, EHandlerService handlers, ECommandService commands) {
        page = new FormPage(parent, desk.look(), desk::surroundings, studio, part.getPersistedState(),
                () -> starters(handlers, commands));
        desk.furnish(page, "generate");
        desk.handle(Commands.REFRESH, () -> true, page.presenter()::renew);
        desk.handle(Commands.MODEL_SETTINGS, () -> true, page.presenter()::reset);
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
        desk.close();
    }
}
