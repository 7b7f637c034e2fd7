// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.neighbours.internal.page.Troubles;
import dev.maquette.ui.part.Errand;
import dev.maquette.ui.part.Surroundings;
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
    private final Errand errand;
    /** Grows with each search, so that what an abandoned one still finds is left out. */
    private int searches;
    /** Whether the latest search is one of all usual places. */
    private boolean usual;

    /** @param changed called when there is something else to be seen */
    LibrarySearch(Surroundings surroundings, AdoptScreen screen, Runnable changed) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.changed = changed;
        this.errand = new Errand(surroundings, changed, this::failed);
    }

    boolean running() {
        return errand.running();
    }

    /** What the search is called among the jobs. */
    Optional<String> label() {
        return errand.label();
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
        start(Messages.Search_label, true, List.copyOf(folders));
    }

    /** Looks into these folders, too. */
    void in(List<String> paths) {
        folders.addAll(paths);
        if (usual && errand.running()) { // what it has not found yet is not given up
            start(Messages.Search_label, true, List.copyOf(folders));
            return;
        }
        start(paths.size() == 1 ? NLS.bind(Messages.Search_folder, paths.getFirst()) : Messages.Search_folders, false,
                paths);
    }

    private void start(String label, boolean everywhere, List<String> paths) {
        int search = ++searches;
        usual = everywhere;
        Inbox<Neighbour> inbox = new Inbox<>(surroundings.display(), arrived -> arrived(search, arrived));
        errand.forget();
        errand.start(label, (library, monitor) -> run(library, everywhere, paths, inbox::take, monitor), this::ended);
    }

    /** Returns the folders that could not be looked into, and why; they do not keep others from being found. */
    private static Map<String, LibraryException> run(Library library, boolean usual, List<String> paths,
            Consumer<Neighbour> arrived, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, (usual ? 9 : 0) + paths.size());
        if (usual) {
            library.run(new FindNeighbours(List.of()), arrived, Actor.localUser(), progress.split(9));
        }
        Map<String, LibraryException> refused = new LinkedHashMap<>();
        for (String path : paths) {
            try {
                library.run(new FindNeighbours(List.of(path)), arrived, Actor.localUser(), progress.split(1));
            } catch (LibraryException failure) {
                refused.put(path, failure);
            }
        }
        return refused;
    }

    /** What has models is chosen at first: adopting it again does no harm. */
    private void arrived(int search, List<Neighbour> arrived) {
        if (search != searches) {
            return;
        }
        for (Neighbour neighbour : arrived) {
            if (neighbour.models() > 0) {
                if (found.put(neighbour.root(), neighbour) == null || !usual) {
                    chosen.add(neighbour.root());
                }
            } else if (!neighbour.unread().isEmpty()) {
                found.put(neighbour.root(), neighbour);
            } else {
                screen.tell(Notice.of(Notice.Kind.INFO, NLS.bind(Messages.Search_none, neighbour.root()),
                        Messages.Search_noneText));
            }
        }
        changed.run();
    }

    private void ended(Map<String, LibraryException> refused) {
        folders.removeAll(refused.keySet());
        Troubles.notice(Notice.Kind.PROBLEM, refused.values()).ifPresent(screen::tell);
    }

    private void failed(LibraryException failure) {
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    /** Ends the search; what it has found stays. */
    void stop() {
        errand.cancel();
    }
}
