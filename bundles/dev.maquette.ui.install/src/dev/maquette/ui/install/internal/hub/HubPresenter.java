// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.SearchHub;
import dev.maquette.api.request.TestToken;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.session.Session;

/** Asks a site what it has. Belongs to the display's thread; the site is asked on others. */
final class HubPresenter {

    /** Where it is shown; on the display's thread. */
    interface Screen {

        /** Shows what is known now. */
        void show(HubState state);

        /** Shows whether the site knows the user. */
        void show(TokenState token);

        /** Shows how much room there is. */
        void show(Space space);
    }

    /** Something that a site answers. */
    @FunctionalInterface
    private interface Question {

        HubState answer(Library library, IProgressMonitor monitor) throws LibraryException;
    }

    private final Session session;
    private final Site site;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private IProgressMonitor asking = new NullProgressMonitor();
    private Optional<HubState.Hits> hits = Optional.empty();
    private String cursor;
    private Runnable last = () -> {
        // nothing was asked yet
    };

    HubPresenter(Session session, Site site, Screen screen, Executor background, Executor ui) {
        this.session = session;
        this.site = site;
        this.screen = screen;
        this.background = background;
        this.ui = ui;
    }

    /** Looks up what a text names, or searches for its words. */
    void go(String text) {
        String plain = text.strip().replaceAll("^([\"'])(.*)\\1$", "$2").strip();
        hits = Optional.empty();
        if (site.isSource(plain)) {
            lookUp(plain);
        } else {
            search(plain, null);
        }
    }

    /** Shows what there is of a model that was found. */
    void choose(HubModel model) {
        lookUp(model.source());
    }

    /** Shows again what the search found. */
    void back() {
        asking.setCanceled(true);
        hits.ifPresent(screen::show);
    }

    /** Asks for the next of what the search finds. */
    void more() {
        hits.ifPresent(shown -> search(shown.text(), cursor));
    }

    /** Asks the last question again. */
    void again() {
        last.run();
    }

    private void lookUp(String source) {
        last = () -> lookUp(source);
        boolean searched = hits.isPresent();
        ask(source, (library, monitor) -> new HubState.Offered(
                library.run(new LookUpSource(source, null), Actor.localUser(), monitor).offer(), searched));
    }

    private void search(String words, String from) {
        last = () -> search(words, from);
        List<HubModel> before = from == null ? List.of() : hits.map(HubState.Hits::models).orElse(List.of());
        ask(words, (library, monitor) -> {
            HubPage page = library.run(new SearchHub(site.hub(), new HubQuery(words, null, false, from)),
                    Actor.localUser(), monitor);
            List<HubModel> all = new ArrayList<>(before);
            all.addAll(page.models());
            HubState.Hits found = new HubState.Hits(words, all, page.cursor() != null);
            ui.execute(() -> {
                if (!monitor.isCanceled()) {
                    found(found, page.cursor());
                }
            });
            return found;
        });
    }

    private void found(HubState.Hits found, String next) {
        hits = Optional.of(found);
        cursor = next;
    }

    private void ask(String text, Question question) {
        asking.setCanceled(true);
        IProgressMonitor monitor = new NullProgressMonitor();
        asking = monitor;
        screen.show(new HubState.Asking(text));
        session.library().ifPresent(library -> background.execute(() -> {
            HubState answer = answer(library, text, question, monitor);
            ui.execute(() -> {
                if (!monitor.isCanceled()) {
                    screen.show(answer);
                }
            });
        }));
    }

    private static HubState answer(Library library, String text, Question question, IProgressMonitor monitor) {
        try {
            return question.answer(library, monitor);
        } catch (LibraryException failure) {
            return new HubState.Failed(text, failure.getMessage(), failure.remedy());
        } catch (OperationCanceledException _) {
            return new HubState.Nothing();
        }
    }

    /** Asks whether there is a token, whose it is, and how much room there is. */
    void askAround() {
        session.library().ifPresent(library -> background.execute(() -> {
            Space space = Space.of(library);
            ui.execute(() -> screen.show(space));
            token(library);
        }));
    }

    private void token(Library library) {
        try {
            boolean present = library.run(new ListTokens(), Actor.localUser(), new NullProgressMonitor()).entries()
                    .stream().anyMatch(entry -> site.hub().equals(entry.hub()) && entry.present());
            tell(present ? new TokenState.Present(null) : new TokenState.Absent());
            if (present) {
                tell(new TokenState.Present(library.run(new TestToken(site.hub(), null), Actor.localUser(),
                        new NullProgressMonitor()).account()));
            }
        } catch (LibraryException failure) {
            tell(new TokenState.Doubted(failure.getMessage()));
        }
    }

    private void tell(TokenState token) {
        ui.execute(() -> screen.show(token));
    }

    /** Nobody waits any more. */
    void close() {
        asking.setCanceled(true);
    }
}
