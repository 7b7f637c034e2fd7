// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.ui.neighbours.internal.page.Troubles;
import dev.maquette.ui.part.Errand;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;

/**
 * Finds programs that can be shown the library's models, shows what that would write, does it and takes it back, and
 * tests what the programs see. Belongs to the display's thread.
 */
final class SharePresenter {

    private final Session session;
    private final ShareScreen screen;
    private final List<Registration> registrations;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Set<String> folders = new LinkedHashSet<>();
    private Optional<String> chosen = Optional.empty();
    private Optional<Way> way = Optional.empty();
    private Optional<Shared> plan = Optional.empty();
    private Optional<Notice> refusal = Optional.empty();
    private Optional<List<Sight>> sights = Optional.empty();
    private final Errand search;
    private final Errand work;
    /** Whether files are being written: nobody is to look away meanwhile, since what became of it has to be told. */
    private boolean writing;

    SharePresenter(Surroundings surroundings, ShareScreen screen) {
        this.session = surroundings.session();
        this.screen = screen;
        this.search = new Errand(surroundings, this::show, this::failed);
        this.work = new Errand(surroundings, this::worked, this::notDone);
        registrations = List.of(
                session.onState(state -> surroundings.display().execute(this::startAgain)),
                session.operations().subscribe(all -> surroundings.display().execute(() -> progress(all))));
        find();
    }

    /** Another library is open, which is shared with others. */
    private void startAgain() {
        targets.clear();
        if (writing) {
            work.leave();
            writing = false;
        }
        choose(Optional.empty());
        find();
    }

    ShareState state() {
        return new ShareState(search.running(), work.running(), List.copyOf(targets.values()),
                chosen.map(targets::get), way, plan, refusal, sights.isPresent(), sights.orElse(List.of()));
    }

    private void show() {
        screen.show(state());
    }

    /** What was written or cancelled is written no more. */
    private void worked() {
        writing &= work.running();
        show();
    }

    private void progress(List<Running> running) {
        Optional<String> label = work.label().or(search::label);
        screen.progress(running.stream().filter(one -> label.filter(one.label()::equals).isPresent())
                .map(Running::fraction).findFirst().orElse(OptionalDouble.empty()));
    }

    /** Whether the user may change the library; nobody else is shown what lies on the machine that has it. */
    boolean mayShare() {
        return session.may(Right.MANAGE);
    }

    /** Looks for programs again. */
    void find() {
        if (!mayShare()) {
            show();
            return;
        }
        List<String> added = List.copyOf(folders);
        search.forget();
        search.start(Messages.Share_searching, (library, monitor) -> TargetSearch.run(library, added, monitor),
                this::found);
    }

    /** Looks for programs in folders that the user names, too. */
    void add(List<String> paths) {
        folders.addAll(paths);
        find();
    }

    private void found(TargetSearch found) {
        Optional<String> newcomer = found.added().stream().map(Target::root)
                .filter(root -> !targets.containsKey(root)).findFirst();
        targets.clear();
        found.all().forEach(target -> targets.put(target.root(), target));
        folders.removeAll(found.refused().keySet());
        Troubles.notice(Notice.Kind.INFO, found.refused().values()).ifPresent(screen::tell);
        if (!writing && newcomer.isPresent()) {
            choose(newcomer);
        } else if (!writing && chosen.filter(targets::containsKey).isEmpty()) {
            choose(targets.keySet().stream().findFirst());
        }
    }

    /** Looks at another program. */
    void choose(String root) {
        if (!writing && targets.containsKey(root) && !chosen.equals(Optional.of(root))) {
            choose(Optional.of(root));
        }
    }

    private void choose(Optional<String> root) {
        chosen = root;
        sights = Optional.empty();
        way = root.map(targets::get)
                .map(target -> target.share() == null ? target.ways().getFirst() : target.share().way());
        plan();
    }

    /** Looks at another way to show the program models. */
    void way(Way wanted) {
        if (!writing && !way.equals(Optional.of(wanted))) {
            way = Optional.of(wanted);
            plan();
        }
    }

    /** Finds out what sharing would do. */
    void plan() {
        plan = Optional.empty();
        refusal = Optional.empty();
        work.forget();
        state().chosen().ifPresentOrElse(this::plan, this::show);
    }

    private void plan(Target target) {
        if (target.share() != null && !way.equals(Optional.of(target.share().way()))) {
            refusal = Optional.of(Notice.of(Notice.Kind.INFO, NLS.bind(Messages.None_otherWay, target.name()),
                    Messages.None_otherWayText));
            show();
            return;
        }
        ShareLibrary request = new ShareLibrary(target.program(), target.root(), way.orElse(null), null, true);
        work.start(NLS.bind(Messages.Share_planning, target.name()),
                (library, monitor) -> library.run(request, Actor.localUser(), monitor),
                outcome -> plan = Optional.of(outcome));
    }

    /** Shows the program the models, or brings what it is shown up to date. */
    void share() {
        ShareState now = state();
        if (now.useful()) {
            boolean renewed = now.shared();
            share(now.chosen().get(), way.orElse(null), renewed);
        }
    }

    private void share(Target target, Way how, boolean renewed) {
        if (writing) {
            return; // a button of a message is there meanwhile
        }
        writing = true;
        work.start(NLS.bind(Messages.Share_sharing, target.name()),
                (library, monitor) -> library.run(
                        new ShareLibrary(target.program(), target.root(), how, null, false), Actor.localUser(),
                        monitor),
                outcome -> {
                    screen.tell(new Notice(Notice.Kind.DONE, ShareWords.shared(target, outcome),
                            ShareWords.copies(outcome.edits()),
                            renewed ? Optional.empty()
                                    : Optional.of(new Notice.Action(Messages.Share_undo, () -> unshare(target)))));
                    again();
                }, this::again);
    }

    /** Takes back what was done for the program. */
    void unshare() {
        state().chosen().filter(target -> target.share() != null && !work.running()).ifPresent(this::unshare);
    }

    private void unshare(Target target) {
        if (writing) {
            return;
        }
        Optional<Way> was = Optional.ofNullable(targets.getOrDefault(target.root(), target).share())
                .map(FindShareTargets.Share::way).or(() -> way);
        writing = true;
        work.start(NLS.bind(Messages.Share_stopping, target.name()),
                (library, monitor) -> library.run(new UnshareLibrary(target.program(), target.root(), false),
                        Actor.localUser(), monitor),
                outcome -> {
                    screen.tell(stopped(target, outcome, was.orElse(null)));
                    again();
                }, this::again);
    }

    private Notice stopped(Target target, Unshared outcome, Way was) {
        return new Notice(outcome.kept().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
                NLS.bind(Messages.Share_stopped, target.name()), ShareWords.stopped(outcome),
                Optional.of(new Notice.Action(Messages.Share_again, () -> share(target, was, true))),
                outcome.kept().stream().skip(1).map(kept -> new Notice.Reason(target.name(), kept)).toList());
    }

    /** How things stand after something was done, or cancelled. */
    private void again() {
        writing = false;
        sights = Optional.empty();
        find();
        plan();
    }

    /** Finds out which models the program sees. */
    void test() {
        screen.turnTo(Tab.TEST);
        state().chosen().filter(target -> !work.running()).ifPresent(target -> {
            List<Sight> seen = new ArrayList<>();
            work.start(NLS.bind(Messages.Share_testing, target.name()),
                    (library, monitor) -> library.run(new TestShare(target.program(), target.root(), null), seen::add,
                            Actor.localUser(), monitor),
                    tested -> sights = Optional.of(seen.stream().sorted(Comparator.comparing(Sight::seen)).toList()));
        });
    }

    /** Ends what goes on. */
    void stop() {
        search.cancel();
        work.cancel();
    }

    /** What cannot be planned says so in place of the plan; anything else is told. */
    private void notDone(LibraryException failure) {
        if (writing) {
            failed(failure);
            again();
        } else if (plan.isEmpty()) {
            refusal = Optional.of(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
        } else {
            failed(failure);
        }
    }

    private void failed(LibraryException failure) {
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    /** Nobody looks any more; what writes goes on. */
    void close() {
        registrations.forEach(Registration::end);
        search.cancel();
        if (!writing) {
            work.cancel();
        }
    }
}
