// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListStarters.Starters;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.part.Surroundings;

/** Tells how many starter models there are to choose from. */
final class StarterCount {

    private static final Logger LOG = System.getLogger(StarterCount.class.getName());

    /** @param told the sentence, on the display's thread; not called where nobody knows it */
    void ask(Surroundings around, Consumer<String> told) {
        around.session().library().ifPresent(open -> around.background().execute(() -> ask(open, around, told)));
    }

    private static void ask(Library open, Surroundings around, Consumer<String> told) {
        try {
            String sentence = words(open.run(new ListStarters(), Actor.localUser(), new NullProgressMonitor()));
            around.display().execute(() -> told.accept(sentence));
        } catch (LibraryException failure) {
            LOG.log(Level.DEBUG, "The page says what it says without a count", failure);
        }
    }

    static String words(Starters starters) {
        return NLS.bind(Messages.Welcome_startersCount, ByteSize.count(starters.models().size()),
                ByteSize.count(starters.bundles().size()));
    }
}
