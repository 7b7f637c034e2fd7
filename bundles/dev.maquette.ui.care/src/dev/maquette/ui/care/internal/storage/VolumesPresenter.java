// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.ui.care.internal.page.Fresh;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/** Follows the disks of the open library and what could be freed on them. Safe for threads. */
final class VolumesPresenter {

    /** What a search for duplicates in a library has found. */
    private record Found(Library library, long bytes) {
    }

    private final Session session;
    private final Screen<VolumesState> screen;
    private final Lull lull;
    private final Fresh<VolumesState> content;
    private final List<Registration> registrations;
    private volatile Found found;

    /** @param patience how long to wait after a change before it is looked again */
    VolumesPresenter(Surroundings surroundings, Screen<VolumesState> screen, Duration patience) {
        this.session = surroundings.session();
        this.screen = screen;
        this.content = new Fresh<>(surroundings, this::look, this::show, this::failed);
        this.lull = new Lull(surroundings.background(), patience, this::refresh);
        registrations = List.of(session.onState(any -> refresh()), session.onChange(event -> lull.soon()),
                session.onCheck(lull::soon));
        refresh();
    }

    private VolumesState look(Library library) throws LibraryException {
        long start = System.nanoTime();
        var storage = library.run(new SurveyStorage(1, false, true), Actor.localUser(), new NullProgressMonitor());
        lull.took(System.nanoTime() - start);
        var now = found;
        return VolumesState.of(storage, now != null && now.library == library ? Optional.of(now.bytes)
                : Optional.empty());
    }

    private void show(Optional<VolumesState> now) {
        screen.show(now.orElse(VolumesState.none()));
    }

    private void failed(LibraryException failure) {
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    /** A search for duplicates in the open library has found so many bytes that could be freed. */
    void found(long bytes) {
        session.library().ifPresent(library -> found = new Found(library, bytes));
        refresh();
    }

    /** Looks again. */
    void refresh() {
        content.ask();
    }

    /** Nobody looks any more. */
    void close() {
        registrations.forEach(Registration::end);
    }
}
