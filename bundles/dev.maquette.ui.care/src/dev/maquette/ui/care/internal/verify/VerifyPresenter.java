// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LocateModels.Located;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Shows what verifying has found, and has files repaired, located and read again. Belongs to the display's thread. */
final class VerifyPresenter {

    private static final Logger LOG = System.getLogger(VerifyPresenter.class.getName());

    private final Surroundings surroundings;
    private final Session session;
    private final Verifications verifications;
    private final Screen<VerifyState> screen;
    private final Working working;
    private final List<Registration> registrations;
    private Segment segment = Segment.ALL;

    VerifyPresenter(Surroundings surroundings, Verifications verifications, Screen<VerifyState> screen) {
        this.surroundings = surroundings;
        this.session = surroundings.session();
        this.verifications = verifications;
        this.screen = screen;
        this.working = new Working(surroundings, screen, () -> surroundings.display().execute(this::show));
        Runnable soon = once(surroundings, this::show);
        Runnable progress = once(surroundings, () -> screen.working(verifications.running()));
        registrations = List.of(verifications.onChange(soon), session.operations().subscribe(any -> progress.run()),
                verifications.tell(notice -> surroundings.display().execute(() -> screen.tell(notice))));
        show();
    }

    /** However often it is asked for until then, the display does it once. */
    private static Runnable once(Surroundings surroundings, Runnable action) {
        AtomicBoolean waiting = new AtomicBoolean();
        return () -> {
            if (waiting.compareAndSet(false, true)) {
                surroundings.display().execute(() -> {
                    waiting.set(false);
                    action.run();
                });
            }
        };
    }

    private void show() {
        screen.show(state());
        screen.working(verifications.running());
    }

    /** What is to be seen now. */
    VerifyState state() {
        return VerifyState.of(verifications.verdicts(), segment, verifications.busy());
    }

    /** Bytes of the models that there are results of. */
    long bytes() {
        return verifications.bytes();
    }

    /** Shows other results. */
    void turn(Segment to) {
        segment = to;
        show();
    }

    /**
     * Asks the library which of these are in it; for all where there is no choice.
     *
     * @param found told on the display's thread; not where the library cannot be reached
     */
    void scope(Optional<List<String>> keys, Consumer<Scope> found) {
        surroundings.background().execute(() -> {
            try {
                Scope scope = session.library().map(library -> Scope.of(library, keys.orElse(null)))
                        .orElse(new Scope(true, Map.of(), ""));
                surroundings.display().execute(() -> found.accept(scope));
            } catch (UnreachableLibraryException gone) {
                LOG.log(Level.DEBUG, "Nothing is verified; the session has told why", gone);
            }
        });
    }

    private static Optional<List<String>> keys(List<Verdict> verdicts) {
        return Optional.of(verdicts.stream().map(Verdict::key).toList());
    }

    /** Verifies models. */
    void verify(Scope scope, Repair repair) {
        verifications.start(scope, repair);
    }

    /** Reads these again; without any, what was read last. */
    void again(List<Verdict> rows) {
        scope(rows.isEmpty() ? Optional.ofNullable(verifications.last().keys()) : keys(rows),
                scope -> verify(scope, Repair.NONE));
    }

    /** Whether something is verified now. */
    boolean busy() {
        return verifications.busy();
    }

    /** Those of these that the source may help. */
    static List<Verdict> repairable(List<Verdict> rows) {
        return rows.stream().filter(row -> Standing.of(row).repairable()).toList();
    }

    /** Fetches what is damaged or gone, after a question. */
    void repair(List<Verdict> rows) {
        List<Verdict> wanted = repairable(rows);
        if (!wanted.isEmpty()) {
            scope(keys(wanted), scope -> repair(scope, VerifyWords.models(wanted.size())));
        }
    }

    private void repair(Scope scope, String count) {
        if (screen.confirm(NLS.bind(Messages.Repair_ask, count),
                NLS.bind(Messages.Repair_text, ByteSize.text(scope.total())),
                NLS.bind(Messages.Repair_verb, count))) {
            verify(scope, Repair.FETCH);
        }
    }

    /** The files of a model are here now. */
    void locate(Verdict row, Path place) {
        String label = NLS.bind(Messages.Locate_label, row.name());
        working.run(label, new LocateModels(row.key(), null, place.toString(), false, false),
                located -> located(located, row, label));
    }

    private void located(Located located, Verdict row, String label) {
        if (located.batch() == null) {
            screen.tell(Notice.of(Notice.Kind.PROBLEM, Messages.Locate_failed,
                    located.failed().stream().map(LocateModels.Failure::error).findFirst().orElse("")));
            return;
        }
        screen.tell(new Notice(Notice.Kind.DONE, NLS.bind(Messages.Locate_located, row.name()), "",
                new Undoing(session).done(located.batch(), label, Messages.Locate_undo)));
        again(List.of(row));
    }

    /** Tells the user something. */
    void tell(Notice notice) {
        screen.tell(notice);
    }

    /** Ends what is being done; what was found stays. */
    void cancel() {
        verifications.cancel();
        working.cancel();
    }

    /** Nobody looks any more; what runs goes on. */
    void close() {
        registrations.forEach(Registration::end);
        working.close();
    }
}
