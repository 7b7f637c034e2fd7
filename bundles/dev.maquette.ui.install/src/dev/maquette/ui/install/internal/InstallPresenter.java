// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.session.Session;

/**
 * Checks what the user wants to add, while they type: each line is a source, each is identified in the background, and
 * nothing is stored or moved. Belongs to the display's thread.
 */
final class InstallPresenter {

    /** Where it is shown. */
    @FunctionalInterface
    interface Screen {

        /** Shows the sources in the order of their lines. */
        void show(List<Checked> sources);
    }

    private final Session session;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private final Map<String, Checked> known = new HashMap<>();
    private final Map<String, IProgressMonitor> checks = new HashMap<>();
    private List<String> wanted = List.of();
    private boolean inPlace;

    InstallPresenter(Session session, Screen screen, Executor background, Executor ui) {
        this.session = session;
        this.screen = screen;
        this.background = background;
        this.ui = ui;
    }

    /** The user has typed or dropped something. */
    void sources(String lines) {
        wanted = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        checks.keySet().stream().filter(source -> !wanted.contains(source)).toList().forEach(this::forget);
        wanted.stream().filter(source -> !known.containsKey(source)).forEach(this::check);
        show();
    }

    /** A check that goes on asks for what nobody wants to know any more; it may ask a site. */
    private void forget(String source) {
        checks.remove(source).setCanceled(true);
        known.remove(source);
    }

    private void forgetAll() {
        List.copyOf(checks.keySet()).forEach(this::forget);
        known.clear();
    }

    /** Whether files are to stay where they are. */
    void inPlace(boolean stay) {
        if (stay != inPlace) {
            inPlace = stay;
            forgetAll();
            wanted.forEach(this::check);
            show();
        }
    }

    private void check(String source) {
        known.put(source, new Checked.Waiting(source));
        boolean stay = inPlace;
        IProgressMonitor monitor = new NullProgressMonitor();
        session.library().ifPresent(library -> {
            checks.put(source, monitor);
            background.execute(() -> {
                Checked checked = check(library, source, stay, monitor);
                ui.execute(() -> checked(checked, monitor));
            });
        });
    }

    private static Checked check(Library library, String source, boolean stay, IProgressMonitor monitor) {
        try {
            return Route.isLocal(source)
                    ? new Checked.Ready(source, library.run(request(source, stay, true), Actor.localUser(), monitor))
                    : new Checked.Offered(source,
                            library.run(new LookUpSource(source, null), Actor.localUser(), monitor));
        } catch (LibraryException refusal) {
            return new Checked.Refused(source, refusal.getMessage(), refusal.remedy());
        } catch (OperationCanceledException _) {
            return new Checked.Waiting(source);
        }
    }

    private static InstallModel request(String source, boolean stay, boolean dryRun) {
        return new InstallModel(source, stay, ModelChanges.none(), dryRun);
    }

    private void checked(Checked checked, IProgressMonitor monitor) {
        if (checks.remove(checked.source(), monitor)) {
            known.put(checked.source(), checked);
            show();
        }
    }

    private void show() {
        screen.show(wanted.stream().map(known::get).toList());
    }

    /** What would be installed now: those that can be, in the order of their lines. */
    Wanted wanted() {
        return wanted.stream().map(known::get).map(this::wanted).reduce(Wanted.nothing(), Wanted::and);
    }

    private Wanted wanted(Checked checked) {
        return switch (checked) {
        case Checked.Ready ready -> new Wanted(List.of(request(ready.source(), inPlace, false)),
                ready.outcome().model().fileSize());
        case Checked.Offered offered -> Wanted.of(offered.found().offer());
        case Checked.Waiting _,Checked.Refused _ -> Wanted.nothing();
        case null -> Wanted.nothing();
        };
    }

    /** Those of the lines that {@link #wanted()} takes. */
    List<String> taken() {
        return wanted.stream().filter(source -> !wanted(known.get(source)).requests().isEmpty()).toList();
    }

    /** The library has changed, so what is known of each source may be out of date. */
    void again() {
        forgetAll();
        wanted.forEach(this::check);
        show();
    }

    /** Nobody waits for the checks any more. */
    void close() {
        forgetAll();
    }
}
