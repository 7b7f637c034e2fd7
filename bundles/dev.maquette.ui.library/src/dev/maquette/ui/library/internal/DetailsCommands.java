// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.commands.EHandlerService;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.ui.library.internal.details.DetailsPage;
import dev.maquette.ui.library.internal.details.DetailsPresenter;
import dev.maquette.ui.session.Commands;

/** What the workbench's commands do in the Details view: all of them to the model that is shown. */
final class DetailsCommands {

    private final EHandlerService handlers;
    private final DetailsPage page;

    DetailsCommands(EHandlerService handlers, DetailsPage page) {
        this.handlers = handlers;
        this.page = page;
    }

    /** Handles what is done to the texts. */
    void handleTexts(DetailsPresenter presenter) {
        handlers.activateHandler(Commands.RENAME, new Handler(this::anyShown, page::editName));
        handlers.activateHandler(Commands.SAVE, new Handler(presenter::isDirty, presenter::save));
    }

    /** Handles what is done to the model. */
    void handleModel(Removal removal, Marking marking, Whereabouts whereabouts) {
        model(Commands.DELETE, model -> removal.remove(summary(model), Files.TRASH));
        model(Commands.FORGET, model -> removal.remove(summary(model), Files.KEEP));
        model(Commands.FAVOURITE, model -> marking.favourite(summary(model)));
        model(Commands.COPY_PATH, model -> whereabouts.copy(model.key()));
        model(Commands.OPEN_FOLDER, model -> whereabouts.open(model.key()));
        handlers.activateHandler(Commands.RATE, new ParameterHandler(this::anyShown, stars -> stars
                .ifPresent(number -> page.shown()
                        .ifPresent(model -> marking.rate(summary(model), Integer.parseInt(number))))));
    }

    private void model(String command, Consumer<ModelRecord> action) {
        handlers.activateHandler(command, new Handler(this::anyShown, () -> page.shown().ifPresent(action)));
    }

    private boolean anyShown() {
        return page.shown().isPresent();
    }

    private static List<ModelSummary> summary(ModelRecord m) {
        return List.of(new ModelSummary(m.key(), m.name(), m.type(), m.base(), m.format(), m.variant(),
                m.description(), m.path(), m.fileSize(), m.rating(), m.favourite(), m.createdAt(), m.updatedAt(),
                m.version()));
    }
}
