// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.request.ChangeFilter;
import dev.maquette.api.request.ListFilters;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.session.Latest;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** The filters that the open library remembers. */
final class SavedFilters {

    /**
     * What is known of them.
     *
     * @param counts by name, how many models each finds
     */
    record Known(List<SavedFilter> filters, Map<String, Integer> counts) {

        static final Known NOTHING = new Known(List.of(), Map.of());
    }

    private static final Logger LOG = System.getLogger(SavedFilters.class.getName());

    private final Session session;
    private final Latest latest;
    private final Consumer<Known> told;

    /**
     * @param background runs what asks the library
     * @param told given what is known, on a thread of the background
     */
    SavedFilters(Session session, Executor background, Consumer<Known> told) {
        this.session = session;
        this.latest = new Latest(background);
        this.told = told;
    }

    /** Asks the library again. */
    void refresh() {
        latest.ask(() -> told.accept(session.library().map(this::known).orElse(Known.NOTHING)));
    }

    private Known known(Library library) {
        try {
            List<SavedFilter> filters =
                    library.run(new ListFilters(), Actor.localUser(), new NullProgressMonitor()).filters();
            Map<String, Integer> counts = new HashMap<>();
            filters.forEach(filter -> counts.put(filter.name(), library.models(filter.query().page(0, 0)).total()));
            return new Known(filters, counts);
        } catch (LibraryException unreadable) {
            session.tell(unreadable);
        } catch (UnreachableLibraryException gone) {
            LOG.log(Level.DEBUG, "The session has told why and asks again", gone);
        }
        return Known.NOTHING;
    }

    /** Saves what is searched and filtered now. */
    void save(String name, ModelQuery query) {
        change(NLS.bind(Messages.Saved_save, name), null, new SavedFilter(name, query), () -> {
        });
    }

    /** Gives a filter another name. */
    void rename(SavedFilter filter, String name) {
        change(NLS.bind(Messages.Saved_renaming, filter.name()), filter.name(), new SavedFilter(name, filter.query()),
                () -> {
                });
    }

    /** Forgets a filter, which can be undone as long as the notice is there. */
    void delete(SavedFilter filter) {
        change(NLS.bind(Messages.Saved_deleting, filter.name()), filter.name(), null,
                () -> session.tell(new Notice(Notice.Kind.DONE, NLS.bind(Messages.Saved_deleted, filter.name()), "",
                        Optional.of(new Notice.Action(Messages.Removal_undo,
                                () -> save(filter.name(), filter.query()))))));
    }

    private void change(String label, String name, SavedFilter filter, Runnable done) {
        session.run(label, new ChangeFilter(name, filter), _ -> {
            refresh();
            done.run();
        });
    }
}
