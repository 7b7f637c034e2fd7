// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;

/** Remembers what it was shown; the test's own thread is its display. */
public final class WatchedScreen<S> implements Screen<S> {

    private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();
    private final List<S> states = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private Optional<Running> work = Optional.empty();
    private boolean answer = true;

    /** Questions are asked at once, on the thread that wants them. */
    public Surroundings surroundings(Session session) {
        return new Surroundings(session, Runnable::run, actions::add);
    }

    /** What is answered to questions from now on. */
    public void answers(boolean yes) {
        answer = yes;
    }

    /** Waits until all work has ended and all of it is shown, and tells what is seen last. */
    public S settled() throws InterruptedException {
        do {
            Job.getJobManager().join(Operations.class, new NullProgressMonitor());
            for (Runnable next = actions.poll(); next != null; next = actions.poll()) {
                next.run();
            }
        } while (Job.getJobManager().find(Operations.class).length > 0 || !actions.isEmpty());
        return states.getLast();
    }

    @Override
    public void show(S state) {
        states.add(state);
    }

    @Override
    public void working(Optional<Running> now) {
        work = now;
    }

    /** What is being done. */
    public Optional<Running> work() {
        return work;
    }

    @Override
    public void tell(Notice notice) {
        notices.add(notice);
    }

    /** What was told last. */
    public Notice told() {
        return notices.getLast();
    }

    /** How often something was told. */
    public int toldTimes() {
        return notices.size();
    }

    @Override
    public void details(String title, List<String> reasons) {
        details.addAll(reasons);
    }

    /** The reasons that were looked at. */
    public List<String> details() {
        return details;
    }

    @Override
    public boolean confirm(String title, String text, String verb) {
        questions.add(title + " " + text + " [" + verb + "]");
        return answer;
    }

    /** What was asked. */
    public List<String> questions() {
        return questions;
    }
}
