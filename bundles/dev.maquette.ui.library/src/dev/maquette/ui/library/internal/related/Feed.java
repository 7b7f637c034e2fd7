// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.related;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.session.Registration;

/** Tells what a model is related to, and again whenever that changes. Belongs to the display's thread. */
final class Feed implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Feed.class.getName());

    private final ModelSite site;
    private final Consumer<List<Shown>> told;
    private final List<Registration> registrations;
    private List<Shown> known = List.of();
    private String key;
    private int latest;

    /** @param told takes what was read, on the display's thread */
    Feed(ModelSite site, Consumer<List<Shown>> told) {
        this.site = site;
        this.told = told;
        registrations = List.of(site.session().onChange(event -> site.ui().execute(() -> changed(event))),
                site.session().onCheck(() -> site.ui().execute(this::read)));
    }

    /** Tells of another model from now on, or of the same again; null for none. */
    void follow(String model) {
        known = Objects.equals(model, key) ? known : List.of();
        key = model;
        read();
    }

    /** What was told last. */
    List<Shown> known() {
        return known;
    }

    private void changed(LibraryEvent event) {
        Set<String> changed = event.changed();
        if (key != null && (changed.contains(key) || known.stream().anyMatch(each -> changed.contains(each.key())))) {
            read();
        }
    }

    /** Reads it in the background; an answer that a later question has overtaken is not told. */
    private void read() {
        int asked = ++latest;
        String wanted = key;
        if (wanted != null) {
            site.session().library().ifPresent(library -> site.background().execute(() -> read(library, wanted,
                    asked)));
        }
    }

    private void read(Library library, String wanted, int asked) {
        try {
            List<Shown> related = Relations.of(library, wanted);
            site.ui().execute(() -> {
                if (asked == latest) {
                    known = related;
                    told.accept(related);
                }
            });
        } catch (LibraryException failure) {
            site.session().tell(failure);
        } catch (UnreachableLibraryException gone) {
            LOG.log(Level.DEBUG, "What is shown stays; the session has told why and asks again", gone);
        }
    }

    @Override
    public void close() {
        latest++;
        registrations.forEach(Registration::end);
    }
}
