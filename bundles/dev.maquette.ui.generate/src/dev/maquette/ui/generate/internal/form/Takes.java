// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;
import java.util.function.Consumer;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.generate.internal.form.Enquiries.Sized;
import dev.maquette.ui.session.Session;

/**
 * The models that the form reads: those that the user wants, and one that it proposes, which gives way to any of them.
 * What was read for a library that is not open any more is dropped. Belongs to the display's thread.
 */
final class Takes {

    private final Session session;
    private final Enquiries enquiries;
    private final Consumer<LibraryException> failed;
    /** How many the user wanted, and how many of these are still being read. */
    private int wanted;
    private int reading;

    /** @param failed told why one cannot be read */
    Takes(Session session, Enquiries enquiries, Consumer<LibraryException> failed) {
        this.session = session;
        this.enquiries = enquiries;
        this.failed = failed;
    }

    /** Whether one that the user wants is still being read. */
    boolean reading() {
        return reading > 0;
    }

    /**
     * Reads a model that the user wants.
     *
     * @param found told it, or nothing where it is not in the library
     */
    void want(String key, Consumer<Optional<Sized>> found) {
        session.library().ifPresent(library -> {
            wanted++;
            reading++;
            enquiries.open(library, key, model -> {
                reading--;
                whileOpen(library, () -> found.accept(model));
            }, failure -> {
                reading--;
                whileOpen(library, () -> failed.accept(failure));
            });
        });
    }

    /** Reads a model that nobody chose, for as long as nobody chooses one. */
    void propose(String key, Consumer<Sized> found) {
        int before = wanted;
        session.library().ifPresent(library -> enquiries.open(library, key,
                model -> model.filter(_ -> before == wanted)
                        .ifPresent(first -> whileOpen(library, () -> found.accept(first))),
                failure -> whileOpen(library, () -> failed.accept(failure))));
    }

    private void whileOpen(Library library, Runnable action) {
        if (session.library().filter(library::equals).isPresent()) {
            action.run();
        }
    }
}
