// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.workbench.internal.find.Target.Kind;

class FoundRowsTest {

    private static final List<Target> ALL = List.of(target(Kind.COMMAND, "Add models"),
            target(Kind.COMMAND, "Move library"), target(Kind.COMMAND, "Open library"),
            target(Kind.COMMAND, "Read sidecars"), target(Kind.VIEW, "Library"), target(Kind.VIEW, "Install Queue"),
            target(Kind.PAGE, "Library folder"), target(Kind.MODEL, "Kiln"));

    private static Target target(Kind kind, String name) {
        return new Target(kind, name, name, "", "", "play", () -> {
        });
    }

    private static List<String> rows(String query, String... recent) {
        return new FoundRows(query, List.of(recent)).of(ALL).stream().map(row -> switch (row) {
        case FindRow.Heading heading -> "# " + heading.label();
        case FindRow.Item item -> item.target().name();
        case FindRow.Note note -> note.text();
        }).toList();
    }

    @Test
    void whatBeginsWithItComesBeforeWhatHasAWordThatDoes() {
        assertEquals(List.of("# Views", "Library", "# Preferences", "Library folder", "# Commands", "Move library",
                "Open library", "# Models", "Kiln"), rows("lib"));
    }

    @Test
    void aWordComesBeforeAPartOfOne() {
        assertEquals(List.of("# Commands", "Add models", "Read sidecars", "# Models", "Kiln"), rows("ad"));
    }

    @Test
    void wordsMayBeLeftOut() {
        assertEquals(List.of("# Commands", "Open library", "# Models", "Kiln"), rows("op lib"));
    }

    @Test
    void ofEquallyGoodOnesTheLatestComesFirst() {
        assertEquals(List.of("Open library", "Move library"),
                rows("libr", "command:Open library").stream().filter(row -> row.endsWith("library")).toList());
    }

    @Test
    void withoutASearchWhatWasOpenedLatelyComesFirstAndOnce() {
        assertEquals(List.of("# Recent", "Library folder", "Add models", "# Commands", "Move library", "Open library",
                "Read sidecars", "# Views", "Install Queue", "Library"),
                rows("", "page:Library folder", "command:Add models", "command:gone"));
    }

    @Test
    void aModelIsShownWhenTheLibraryFoundItByItsDescription() {
        assertEquals(List.of("# Models", "Kiln"), rows("clay"));
    }

    @Test
    void itSaysThatThereIsNothing() {
        assertEquals(List.of("Nothing is called \"clay\"."), new FoundRows("clay", List.of())
                .of(ALL.subList(0, 3)).stream().map(row -> ((FindRow.Note) row).text()).toList());
    }
}
