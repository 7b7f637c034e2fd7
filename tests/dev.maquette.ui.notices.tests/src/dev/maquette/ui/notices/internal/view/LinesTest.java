// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.ui.look.When;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Notice.Kind;

class LinesTest {

    private final When when = new When(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private final List<Entry> entries = List.of(entry(5, "2026-03-02T09:41:00Z", Kind.WARNING),
            entry(4, "2026-03-02T00:00:00Z", Kind.DONE), entry(3, "2026-03-01T23:59:00Z", Kind.PROBLEM),
            entry(2, "2026-02-12T08:00:00Z", Kind.INFO), entry(1, "2025-12-31T08:00:00Z", Kind.WARNING));

    private static Entry entry(long id, String at, Kind kind) {
        return new Entry(id, Instant.parse(at), new Notice(kind, "Title " + id, "", Optional.empty(),
                kind == Kind.WARNING ? List.of(new Notice.Reason("A", "because"), new Notice.Reason("B", "so"))
                        : List.of()),
                false);
    }

    private List<String> words(Choice choice, Set<Long> open) {
        return new Lines(when, choice, open).of(entries).stream().map(line -> switch (line) {
        case Line.Day day -> day.words();
        case Line.Told told -> told.time() + " " + told.entry().id();
        case Line.Because because -> because.reason().subject() + (because.last() ? "." : ",");
        }).toList();
    }

    @Test
    void eachDayHasAHeading() {
        assertEquals(List.of("Today", "09:41 5", "00:00 4", "Yesterday", "23:59 3", "12 February", "08:00 2",
                "31 Dec 2025", "08:00 1"), words(Choice.ALL, Set.of()));
    }

    @Test
    void reasonsStandBelowWhatIsUnfolded() {
        assertEquals(List.of("Today", "09:41 5", "A,", "B.", "31 Dec 2025", "08:00 1"),
                words(Choice.WARNINGS, Set.of(5L)));
    }

    @Test
    void aDayWithoutWhatIsShownHasNoHeading() {
        assertEquals(List.of("Yesterday", "23:59 3"), words(Choice.PROBLEMS, Set.of()));
        assertEquals(List.of("Today", "00:00 4", "12 February", "08:00 2"), words(Choice.DONE, Set.of(4L)));
    }
}
