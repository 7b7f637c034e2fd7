// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.help.internal.guide.Guide;
import dev.maquette.ui.help.internal.guide.Hit;
import dev.maquette.ui.help.internal.guide.Page;
import dev.maquette.ui.help.internal.guide.Target;

/**
 * A row of the contents or of what a search has found.
 *
 * @param title its first line
 * @param detail its second line, empty where there is none
 * @param target where it leads, nowhere for the heading of a chapter
 */
record Entry(String title, String detail, Optional<Target> target) {

    /** The table of contents. */
    static List<Entry> contents(Guide guide) {
        var entries = new ArrayList<Entry>();
        guide.page(Target.START.page()).ifPresent(page -> entries.add(of(page)));
        for (Guide.Chapter chapter : guide.chapters()) {
            entries.add(new Entry(chapter.title(), "", Optional.empty()));
            chapter.pages().stream().flatMap(path -> guide.page(path).stream()).map(Entry::of).forEach(entries::add);
        }
        return entries;
    }

    /** What a search has found, or that it has found nothing. */
    static List<Entry> found(List<Hit> hits, String question) {
        return hits.isEmpty() ? List.of(new Entry(NLS.bind(Messages.Entry_nothing, question), "", Optional.empty()))
                : hits.stream().map(Entry::of).toList();
    }

    private static Entry of(Page page) {
        return new Entry(page.title(), "", Optional.of(new Target(page.path(), "")));
    }

    private static Entry of(Hit hit) {
        String title = hit.heading().isEmpty() ? hit.title()
                : NLS.bind(Messages.Entry_section, hit.title(), hit.heading());
        return new Entry(title, hit.excerpt(), Optional.of(hit.target()));
    }
}
