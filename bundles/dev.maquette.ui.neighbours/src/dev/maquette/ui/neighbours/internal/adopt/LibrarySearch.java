// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.api.request.FindNeighbours.Searched;
import dev.maquette.ui.neighbours.internal.page.Surroundings;
import dev.maquette.ui.session.Inbox;
import dev.maquette.ui.session.Notice;

/**
 * Looks for libraries of other programs, where they usually are and in folders that the user names, and remembers which
 * of them are chosen. Belongs to the display's thread.
 */
final class LibrarySearch {

    private final Surroundings surroundings;
    private final AdoptScreen screen;
    private final Runnable changed;
    private final Map<String, Neighbour> found = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Set<String> folders = new LinkedHashSet<>();
    private Optional<Job> job = Optional.empty();
    /** Grows with each search, so that what an abandoned one still finds is left out. */
    private int searches;

    /** @param changed called when there is something else to be seen */
    LibrarySearch(Surroundings surroundings, AdoptScreen screen, Runnable changed) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.changed = changed;
    }

    boolean running() {
        return job.isPresent();
    }

    /** What the search is called among the jobs. */
    Optional<String> label() {
        return job.map(Job::getName);
    }

    List<Neighbour> found() {
        return List.copyOf(found.values());
    }

    Set<String> chosen() {
        return Set.copyOf(chosen);
    }

    void choose(Set<String> roots) {
        chosen.clear();
        chosen.addAll(roots);
    }

    /** Looks everywhere again, also in the folders that were added. */
    void everywhere() {
        found.clear();
        chosen.clear();
        start(Messages.Search_label, List.of());
    }

    /** Looks into these folders, too. */
    void in(List<String> paths) {
        folders.addAll(paths);
        start(paths.size() == 1 ? NLS.bind(Messages.Search_folder, paths.getFirst()) : Messages.Search_folders, paths);
    }

    private void start(String label, List<String> paths) {
        job.ifPresent(Job::cancel);
        int search = ++searches;
        List<String> more = paths.isEmpty() ? List.copyOf(folders) : List.of();
        job = surroundings.session().library().map(library -> surroundings.session().operations().start(label,
                monitor -> run(library, paths, more, search, monitor),
                searched -> surroundings.display().execute(() -> ended(search)),
                failure -> surroundings.display().execute(() -> failed(search, failure))));
        changed.run();
    }

    /** A search that is cancelled has found what it has found. */
    private Searched run(Library library, List<String> paths, List<String> more, int search, IProgressMonitor monitor)
            throws LibraryException {
        Inbox<Neighbour> inbox = new Inbox<>(surroundings.display(), arrived -> arrived(search, arrived));
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            int count = library.run(new FindNeighbours(paths), inbox::take, Actor.localUser(), progress.split(9)).found();
            return more.isEmpty() ? new Searched(count) : new Searched(count + library.run(new FindNeighbours(more),
                    inbox::take, Actor.localUser(), progress.split(1)).found());
        } catch (OperationCanceledException _) {
            return new Searched(-1);
        }
    }

    /** What has models is chosen at first: adopting it again does no harm. */
    private void arrived(int search, List<Neighbour> arrived) {
        if (search != searches) {
            return;
        }
        for (Neighbour neighbour : arrived) {
            if (neighbour.models() > 0) {
                found.put(neighbour.root(), neighbour);
                chosen.add(neighbour.root());
            } else if (!neighbour.unread().isEmpty()) {
                found.put(neighbour.root(), neighbour);
            } else {
                screen.tell(Notice.of(Notice.Kind.INFO, NLS.bind(Messages.Search_none, neighbour.root()),
                        Messages.Search_noneText));
            }
        }
        changed.run();
    }

    private void ended(int search) {
        if (search == searches) {
            job = Optional.empty();
            changed.run();
        }
    }

    private void failed(int search, LibraryException failure) {
        if (search == searches) {
            job = Optional.empty();
            screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
            changed.run();
        }
    }

    /** Ends the search; what it has found stays. */
    void stop() {
        job.ifPresent(Job::cancel);
    }
}
