// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.RestoreSidecars.Restored;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Writes the files beside models that other programs read, says what became of them and offers to take it back. */
public final class Sidecars {

    private final Session session;

    /** Works on the session's library. */
    public Sidecars(Session session) {
        this.session = session;
    }

    /** What a run came to. */
    private record Result(Written written, List<Notice.Reason> reasons) {
    }

    /** Asks which files are to be written, and writes them. */
    public void ask(List<ModelSummary> models, Shell shell, Look look) {
        Subject subject = new Subject(models);
        if (!models.isEmpty() && session.library().isPresent()) {
            new WriteDialog(shell, look, session, subject).ask()
                    .ifPresent(chosen -> write(subject, chosen.dialect(), chosen.overwrite()));
        }
    }

    /** Writes the files of a dialect, or with null those that are there. */
    void write(Subject subject, String dialect, boolean overwrite) {
        var request = new WriteSidecars(subject.keys(), dialect, overwrite, false);
        session.library().ifPresent(library -> session.operations().start(
                NLS.bind(Messages.Write_heading1, subject.words()), monitor -> run(library, request, monitor),
                this::tell, session::tell));
    }

    private static Result run(Library library, WriteSidecars request, IProgressMonitor monitor)
            throws LibraryException {
        List<Notice.Reason> reasons = new ArrayList<>();
        Written written = library.run(request, outcome -> note(outcome, reasons), Actor.localUser(), monitor);
        return new Result(written, reasons);
    }

    private static void note(Outcome outcome, List<Notice.Reason> reasons) {
        boolean left = outcome.state() == State.FAILED || outcome.state() == State.REFUSED;
        if (left && reasons.size() < Foreseen.MOST) {
            reasons.add(new Notice.Reason(outcome.file() == null ? outcome.name()
                    : Path.of(outcome.file()).getFileName().toString(), outcome.reason()));
        }
    }

    private void tell(Result result) {
        Written written = result.written();
        int count = written.created() + written.updated();
        Optional<Notice.Action> back = Optional.ofNullable(written.run())
                .map(run -> new Notice.Action(Messages.Written_back, () -> takeBack(run)));
        session.tell(new Notice(written.failed() > 0 ? Notice.Kind.WARNING : Notice.Kind.DONE, title(written, count),
                written.updated() > 0 ? Messages.Written_copies : "", back, result.reasons()));
    }

    private static String title(Written written, int count) {
        if (written.failed() > 0) {
            return NLS.bind(Messages.Written_partly, ByteSize.count(count), ByteSize.count(count + written.failed()));
        }
        return count == 0 ? Messages.Written_none
                : count == 1 ? Messages.Written_title1 : NLS.bind(Messages.Written_title, ByteSize.count(count));
    }

    private void takeBack(String run) {
        session.run(Messages.Restored_job, new RestoreSidecars(run, false), this::tell);
    }

    private void tell(Restored restored) {
        String count = ByteSize.count(restored.files().size());
        String title = !restored.failed().isEmpty()
                ? NLS.bind(Messages.Restored_partly, count,
                        ByteSize.count(restored.files().size() + restored.failed().size()))
                : restored.files().size() == 1 ? Messages.Restored_title1
                        : NLS.bind(Messages.Restored_title, count);
        session.tell(new Notice(restored.failed().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title, "",
                Optional.empty(), restored.failed().stream().map(failure -> new Notice.Reason(
                        Path.of(failure.file()).getFileName().toString(), failure.error())).toList()));
    }
}
