// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListSidecarDialects;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.ui.session.Session;

/** Finds out what writing would do, each time that something else is chosen. Belongs to the display's thread. */
final class Preview {

    private final Session session;
    private final Subject subject;
    private final Executor ui;
    private final Consumer<Foreseen> face;
    private Foreseen foreseen = Foreseen.nothing();
    private Job job;

    /**
     * @param ui runs tasks on the display's thread, while there is somebody to show something to
     * @param face shows what is foreseen
     */
    Preview(Session session, Subject subject, Executor ui, Consumer<Foreseen> face) {
        this.session = session;
        this.subject = subject;
        this.ui = ui;
        this.face = face;
    }

    /** Looks at the files of a dialect, or with null at those that are there. */
    void choose(String dialect, boolean overwrite) {
        close();
        become(foreseen.looking(dialect, overwrite));
        Foreseen asked = foreseen;
        session.library().ifPresent(library -> job = session.operations().start(
                NLS.bind(Messages.Write_job, subject.words()), monitor -> look(library, asked, monitor),
                found -> answer(asked, found), failure -> answer(asked, problem(asked, failure))));
    }

    /** Looks no more. */
    void close() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private Foreseen look(Library library, Foreseen asked, IProgressMonitor monitor) throws LibraryException {
        var dialects = asked.dialects().isEmpty()
                ? library.run(new ListSidecarDialects(), Actor.localUser(), monitor).dialects() : asked.dialects();
        List<Outcome> files = new ArrayList<>();
        List<Outcome> left = new ArrayList<>();
        var written = library.run(new WriteSidecars(subject.keys(), asked.dialect(), asked.overwrite(), true),
                outcome -> sort(outcome, files, left), Actor.localUser(), monitor);
        return new Foreseen(dialects, asked.dialect(), asked.overwrite(), written, files, left, null);
    }

    private static void sort(Outcome outcome, List<Outcome> files, List<Outcome> left) {
        boolean written = outcome.state() == State.CREATED || outcome.state() == State.UPDATED;
        if (written && files.size() < Foreseen.MOST) {
            files.add(outcome);
        } else if (!written && left.size() < Foreseen.MOST
                && (outcome.state() != State.UNCHANGED || !outcome.kept().isEmpty())) {
            left.add(outcome);
        }
    }

    private static Foreseen problem(Foreseen asked, LibraryException failure) {
        return new Foreseen(asked.dialects(), asked.dialect(), asked.overwrite(), null, List.of(), List.of(),
                failure.told());
    }

    /** An answer to a question that nobody asks any more is dropped. */
    private void answer(Foreseen asked, Foreseen found) {
        ui.execute(() -> {
            if (foreseen == asked) {
                become(found);
            }
        });
    }

    private void become(Foreseen next) {
        foreseen = next;
        face.accept(next);
    }
}
