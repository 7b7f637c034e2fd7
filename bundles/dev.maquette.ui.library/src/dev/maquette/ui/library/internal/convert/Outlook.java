// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.ui.session.Session;

/** Finds out what a conversion would write, each time that something else is wished. For the display's thread. */
final class Outlook {

    /**
     * What is known of a wish.
     *
     * @param foreseen null while it is being found out, and where there is a problem
     * @param problem why it cannot be, or null
     */
    record State(Wish wish, Converted foreseen, String problem) {
    }

    private final Session session;
    private final Executor ui;
    private final Consumer<State> face;
    private Wish asked;
    private Job job;

    /**
     * @param ui runs tasks on the display's thread, while there is somebody to show something to
     * @param face shows what is known
     */
    Outlook(Session session, Executor ui, Consumer<State> face) {
        this.session = session;
        this.ui = ui;
        this.face = face;
    }

    /** Looks what would become of this wish. */
    void look(Wish wish) {
        close();
        asked = wish;
        face.accept(new State(wish, null, null));
        session.library().ifPresent(library -> job = session.operations().start(
                NLS.bind(Messages.Convert_look, wish.model().name()),
                monitor -> library.run(wish.request(true), Actor.localUser(), monitor),
                found -> answer(new State(wish, found, null)),
                failure -> answer(new State(wish, null, failure.told()))));
    }

    /** Looks no more. */
    void close() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** An answer to a question that nobody asks any more is dropped. */
    private void answer(State state) {
        ui.execute(() -> {
            if (state.wish() == asked) {
                face.accept(state);
            }
        });
    }
}
