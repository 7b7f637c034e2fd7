// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.neighbours.internal.adopt.AdoptState.Result;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Adopting;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.session.Undoing;

/**
 * Finds libraries of other programs, shows what adopting them would do, and does it. Belongs to the display's thread.
 */
final class AdoptPresenter {

    private final Session session;
    private final Surroundings surroundings;
    private final AdoptScreen screen;
    private final LibrarySearch search;
    private final Findings findings = new Findings();
    private final List<Registration> registrations;
    private AdoptOptions options = AdoptOptions.USUAL;
    private Phase phase = Phase.CHOOSING;
    private Result result = Result.NONE;
    private Optional<Job> job = Optional.empty();
    private volatile Optional<UndoStack.Step> step = Optional.empty();
    /** Grows with each run, so that what an abandoned one still tells is left out. */
    private int runs;

    AdoptPresenter(Surroundings surroundings, AdoptScreen screen) {
        this.session = surroundings.session();
        this.surroundings = surroundings;
        this.screen = screen;
        this.search = new LibrarySearch(surroundings, screen, this::show);
        registrations = List.of(
                session.onState(state -> surroundings.display().execute(this::startAgain)),
                new Departures(surroundings, this::watched).follow(this::takenBack),
                session.operations().subscribe(all -> surroundings.display().execute(() -> progress(all))));
        startAgain();
    }

    /** Another library is open: what goes on in the former is no business of this view any more. */
    private void startAgain() {
        stopLooking();
        runs++;
        job = Optional.empty();
        phase = Phase.CHOOSING;
        back();
        lookEverywhere();
    }

    /** Whether the user may change the library; nobody else is shown what lies on the machine that has it. */
    boolean mayAdopt() {
        return session.may(Right.MANAGE);
    }

    private void lookEverywhere() {
        if (mayAdopt()) {
            search.everywhere();
        } else {
            show();
        }
    }

    AdoptState state() {
        return new AdoptState(phase, search.running(), search.found(), search.chosen(), options, findings.view(),
                result, phase == Phase.ADOPTED && step.isPresent() && session.undo().undoable().equals(step));
    }

    private void show() {
        screen.show(state());
    }

    private void progress(List<Running> running) {
        Optional<String> label = job.map(Job::getName).or(search::label);
        screen.progress(running.stream().filter(work -> label.filter(work.label()::equals).isPresent())
                .map(Running::fraction).findFirst().orElse(OptionalDouble.empty()));
    }

    /** Looks again: for libraries, or what becomes of their models. */
    void refresh() {
        if (phase == Phase.CHOOSING) {
            lookEverywhere();
        } else if (!phase.busy()) {
            preview();
        }
    }

    /** Looks into folders that the user names. */
    void add(List<String> folders) {
        if (mayAdopt() && !phase.busy()) {
            back();
            search.in(folders);
        }
    }

    /** These libraries, by root, are to be adopted. */
    void choose(Set<String> roots) {
        search.choose(roots);
        show();
    }

    void options(AdoptOptions wanted) {
        options = wanted;
        show();
    }

    void filter(String text) {
        findings.filter(text);
        show();
    }

    void segment(Segment shown) {
        findings.segment(shown);
        show();
    }

    /** Finds out what would happen. */
    void preview() {
        search.stop();
        findings.clear();
        run(Phase.PREVIEWING, Messages.Preview_label, true);
    }

    /** Makes the records, where there is one to make or to fill in. */
    void adopt() {
        if (phase == Phase.PREVIEWED && findings.view().useful()) {
            run(Phase.ADOPTING, Messages.Adopt_label, false);
        }
    }

    private void run(Phase during, String label, boolean dryRun) {
        List<Neighbour> chosen = state().chosenOnes();
        if (!chosen.isEmpty()) {
            session.library().ifPresent(library -> run(library, chosen, during, label, dryRun));
        }
    }

    private void run(Library library, List<Neighbour> chosen, Phase during, String label, boolean dryRun) {
        int run = ++runs;
        result = Result.NONE;
        phase = during;
        AdoptWork work = new AdoptWork(library, chosen, options, dryRun,
                arrived -> later(run, () -> found(arrived)));
        job = Optional.of(session.operations().start(label, work,
                ended -> {
                    remember(library, ended);
                    later(run, () -> ended(dryRun, ended));
                },
                failure -> later(run, () -> failed(failure)), () -> later(run, this::abandoned)));
        show();
    }

    /** What a run has to tell, unless another has begun meanwhile. */
    private void later(int run, Runnable telling) {
        surroundings.display().execute(() -> {
            if (run == runs) {
                telling.run();
            }
        });
    }

    private void found(List<Finding> arrived) {
        findings.put(arrived);
        show();
    }

    /** What was done can be taken back, even when the view is closed by now. */
    private void remember(Library library, Adopting.Ended ended) {
        if (!ended.batches().isEmpty() && session.library().filter(library::equals).isPresent()) {
            step = Optional.of(new UndoStack.Step(ended.batches(), Messages.Adopt_label));
            session.undo().done(step.get());
        }
    }

    /** It was cancelled before its turn came, or did not end as it should. */
    private void abandoned() {
        if (phase.busy()) {
            job = Optional.empty();
            phase = Phase.CHOOSING;
            show();
        }
    }

    private void ended(boolean dryRun, Adopting.Ended ended) {
        job = Optional.empty();
        if (dryRun) {
            phase = ended.cancelled() ? Phase.CHOOSING : Phase.PREVIEWED;
        } else {
            phase = Phase.ADOPTED;
            result = findings.result(ended.cancelled());
        }
        show();
        AdoptWords.trouble(ended).ifPresent(screen::tell);
    }

    private void failed(LibraryException failure) {
        abandoned();
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    /** Ends what goes on: the search, the preview, or adopting, of which stays what was done. */
    void stop() {
        search.stop();
        job.ifPresent(Job::cancel);
    }

    /** To the choice of libraries, unless something goes on. */
    void back() {
        if (!phase.busy()) {
            phase = Phase.CHOOSING;
            findings.clear();
            result = Result.NONE;
            show();
        }
    }

    /** Keys of the records that were made. */
    List<String> made() {
        return findings.made();
    }

    /** Takes back what was done, as long as nothing else was done since. */
    void undo() {
        if (state().undoable()) {
            new Undoing(session).undo(step.orElseThrow());
            if (findings.made().isEmpty()) {
                back();
            }
        }
    }

    private List<String> watched() {
        return phase == Phase.ADOPTED ? findings.made() : List.of();
    }

    /** Where adopted models were taken out of the library, they are new again. */
    private void takenBack(Set<String> gone) {
        if (phase == Phase.ADOPTED && !gone.isEmpty()) {
            if (findings.takenBack(gone)) {
                phase = Phase.PREVIEWED;
                result = Result.NONE;
            }
            show();
        }
    }

    /** Nobody looks any more: looking ends, adopting goes on. */
    void close() {
        registrations.forEach(Registration::end);
        search.stop();
        stopLooking();
    }

    private void stopLooking() {
        if (phase == Phase.PREVIEWING) {
            job.ifPresent(Job::cancel);
        }
    }
}
