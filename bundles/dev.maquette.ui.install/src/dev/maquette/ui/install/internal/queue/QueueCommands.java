// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import dev.maquette.api.request.ControlInstalls.Action;

/** What the workbench's commands do in the Install Queue view. */
final class QueueCommands {

    static final String PAUSE = "dev.maquette.ui.installs.pause";
    static final String RESUME = "dev.maquette.ui.installs.resume";
    static final String RETRY = "dev.maquette.ui.installs.retry";
    static final String CANCEL = "dev.maquette.ui.installs.cancel";
    static final String RESTART = "dev.maquette.ui.installs.restart";
    static final String PAUSE_ALL = "dev.maquette.ui.installs.pauseAll";
    static final String RESUME_ALL = "dev.maquette.ui.installs.resumeAll";
    static final String CANCEL_ALL = "dev.maquette.ui.installs.cancelAll";
    static final String PRUNE = "dev.maquette.ui.installs.prune";

    /** What a command does while the view is active, and whether it can. */
    record Handler(BooleanSupplier possible, Runnable action) {

        @CanExecute
        public boolean canExecute() {
            return possible.getAsBoolean();
        }

        @Execute
        public void execute() {
            action.run();
        }
    }

    /** Asks whether so many installations shall be cancelled. */
    @FunctionalInterface
    interface Question {

        boolean cancel(int count);
    }

    private final EHandlerService handlers;
    private final QueuePage page;
    private final QueuePresenter presenter;
    private final Question question;
    private final BooleanSupplier mayOrder;

    /** @param mayOrder whether the user may decide on installations */
    QueueCommands(EHandlerService handlers, QueuePage page, QueuePresenter presenter, Question question,
            BooleanSupplier mayOrder) {
        this.mayOrder = mayOrder;
        this.handlers = handlers;
        this.page = page;
        this.presenter = presenter;
        this.question = question;
    }

    /** Handles them all. */
    void handle() {
        ordered(PAUSE, Action.PAUSE, () -> page.able(Action.PAUSE));
        ordered(RESUME, Action.RESUME, () -> page.able(Action.RESUME));
        ordered(RETRY, Action.RETRY, () -> page.able(Action.RETRY));
        asked(CANCEL, () -> page.able(Action.CANCEL));
        ordered(PAUSE_ALL, Action.PAUSE, () -> page.state().able(Action.PAUSE));
        ordered(RESUME_ALL, Action.RESUME, () -> page.state().able(Action.RESUME));
        asked(CANCEL_ALL, () -> page.state().able(Action.CANCEL));
        handle(PRUNE, () -> page.state().anyFinished(), presenter::prune);
        handle(RESTART, () -> !files().isEmpty(), () -> files().forEach(presenter::restart));
    }

    private List<QueueRow.File> files() {
        return page.list().selected().stream().filter(QueueRow.File.class::isInstance).map(QueueRow.File.class::cast)
                .filter(QueueRow.File::restartable).toList();
    }

    private void ordered(String command, Action action, Supplier<List<Long>> ids) {
        handle(command, () -> !ids.get().isEmpty(), () -> presenter.order(action, ids.get()));
    }

    /** One is cancelled at once; several only after a question, since what has arrived of them is lost. */
    private void asked(String command, Supplier<List<Long>> ids) {
        handle(command, () -> !ids.get().isEmpty(), () -> {
            List<Long> wanted = ids.get();
            if (wanted.size() == 1 || question.cancel(wanted.size())) {
                presenter.order(Action.CANCEL, wanted);
            }
        });
    }

    private void handle(String command, BooleanSupplier possible, Runnable action) {
        handlers.activateHandler(command,
                new Handler(() -> mayOrder.getAsBoolean() && possible.getAsBoolean(), action));
    }
}
