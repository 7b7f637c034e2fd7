// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Library;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Searches in the background and puts down what is found. */
final class Hunting {

    private final Session session;
    private final Screen<?> screen;
    private final Working working;
    private final Runnable changed;

    /** @param changed told when there is more to be seen of a search */
    Hunting(Session session, Screen<?> screen, Working working, Runnable changed) {
        this.session = session;
        this.screen = screen;
        this.working = working;
        this.changed = changed;
    }

    /** Searches, unless something else is being done. */
    void search(Hunt hunt, Likeness likeness, Options options) {
        Optional<Library> library = session.library();
        if (library.isPresent() && !working.busy()) {
            hunt.begin();
            changed.run();
            if (likeness == Likeness.BYTES) {
                same(hunt, options);
            } else {
                alike(hunt, options, library.get());
            }
        }
    }

    private void same(Hunt hunt, Options options) {
        working.watch(Messages.Search_same, new FindDuplicates(options.folders()),
                found -> found(hunt, found.stream().map(TwinGroup::of).toList()), done -> ended(hunt, done.examined(),
                        done.unread().stream().map(each -> TwinWords.reason(each.path(), each.reason())).toList()),
                () -> stopped(hunt));
    }

    private void alike(Hunt hunt, Options options, Library library) {
        Path models = library.info().modelsFolder();
        working.watch(options.thorough() ? Messages.Search_thorough : Messages.Search_alike,
                new FindSimilar(null, options.thorough()),
                found -> found(hunt, found.stream().map(group -> TwinGroup.of(group, models)).toList()),
                done -> ended(hunt, done.examined(),
                        done.unread().stream().map(each -> TwinWords.reason(each.path(), each.reason())).toList()),
                () -> stopped(hunt));
    }

    private void found(Hunt hunt, List<TwinGroup> groups) {
        groups.forEach(hunt::add);
        changed.run();
    }

    private void ended(Hunt hunt, int examined, List<String> unread) {
        hunt.ended(examined);
        changed.run();
        if (!unread.isEmpty()) {
            String title = NLS.bind(Messages.Search_unread, ByteSize.count(unread.size()));
            screen.tell(new Notice(Notice.Kind.WARNING, title, unread.getFirst(), Optional
                    .of(new Notice.Action(Messages.Twins_details, () -> screen.details(title, unread)))));
        }
    }

    /** It was cancelled or failed. */
    private void stopped(Hunt hunt) {
        hunt.stopped();
        changed.run();
    }
}
