// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.commands.EHandlerService;

import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.ui.library.internal.convert.Converting;
import dev.maquette.ui.library.internal.model.ModelBody;
import dev.maquette.ui.library.internal.model.ModelPane;
import dev.maquette.ui.library.internal.model.ModelPresenter;
import dev.maquette.ui.library.internal.model.Summaries;
import dev.maquette.ui.library.internal.sidecar.Rereading;
import dev.maquette.ui.library.internal.sidecar.Sidecars;
import dev.maquette.ui.part.Handler;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.Confirmation;

/** What the workbench's commands do in a part about one model: all of them to the model that is shown. */
public final class ModelCommands {

    private final EHandlerService handlers;
    private final ModelPane pane;
    private final ModelBody body;

    /** @param handlers of the part */
    public ModelCommands(EHandlerService handlers, ModelBody body) {
        this.handlers = handlers;
        this.body = body;
        this.pane = body.pane();
    }

    /** Handles Save in a view; an editor's is the workbench's own business. */
    public void handleSave(ModelPresenter presenter) {
        handlers.activateHandler(Commands.SAVE, new Handler(presenter::isDirty, presenter::save));
    }

    /** Handles what is done to the model. */
    public void handleModel() {
        Session session = body.session();
        Removal removal = new Removal(session, new Confirmation(pane.getShell(), body.look())::choose);
        Marking marking = new Marking(session);
        Whereabouts whereabouts = new Whereabouts(session, body.background(), body.ui());
        handlers.activateHandler(Commands.RENAME, new Handler(this::mayChange, pane::editName));
        models(Commands.DELETE, models -> removal.remove(models, Files.TRASH));
        models(Commands.FORGET, models -> removal.remove(models, Files.KEEP));
        models(Commands.FAVOURITE, marking::favourite);
        models(Commands.REIDENTIFY, new Reidentification(session)::run);
        models(Commands.WRITE_SIDECARS, models -> new Sidecars(session).ask(models, pane.getShell(), body.look()));
        models(Commands.READ_SIDECARS, new Rereading(session)::run);
        change(Commands.CONVERT,
                model -> new Converting(session).ask(Summaries.of(model), pane.getShell(), body.look()));
        model(Commands.COPY_PATH, model -> whereabouts.copy(model.key()));
        model(Commands.COPY_KEY, model -> whereabouts.copy(List.of(model.key())));
        model(Commands.COPY_NAME, model -> whereabouts.copy(List.of(model.name())));
        handlers.activateHandler(Commands.OPEN_FOLDER, new Handler(() -> whereabouts.canOpen() && anyShown(),
                () -> pane.shown().ifPresent(model -> whereabouts.open(model.key()))));
        handlers.activateHandler(Commands.RATE, new ParameterHandler(this::mayChange, stars -> stars
                .ifPresent(number -> pane.shown()
                        .ifPresent(model -> marking.rate(List.of(Summaries.of(model)), Integer.parseInt(number))))));
    }

    private void models(String command, Consumer<List<ModelSummary>> action) {
        change(command, model -> action.accept(List.of(Summaries.of(model))));
    }

    private void change(String command, Consumer<ModelRecord> action) {
        handlers.activateHandler(command, new Handler(this::mayChange, () -> pane.shown().ifPresent(action)));
    }

    private void model(String command, Consumer<ModelRecord> action) {
        handlers.activateHandler(command, new Handler(this::anyShown, () -> pane.shown().ifPresent(action)));
    }

    private boolean mayChange() {
        return anyShown() && body.session().may(Right.MANAGE);
    }

    private boolean anyShown() {
        return pane.shown().isPresent();
    }
}
