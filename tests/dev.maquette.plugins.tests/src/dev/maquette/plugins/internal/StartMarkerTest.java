// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartMarkerTest {

    @TempDir
    Path folder;

    private List<Path> notes() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** What a process leaves that died, which had this number and began long ago. */
    private void died(String... lines) throws IOException {
        Files.write(folder.resolve("starting-" + ProcessHandle.current().pid() + "-1"), List.of(lines));
    }

    @Test
    void ofAStartThatGoesWellNothingIsLeft() throws Exception {
        var marker = new StartMarker(folder);
        marker.begin(List.of("a"));
        marker.began("b");
        assertEquals(1, notes().size());
        marker.end();
        assertEquals(List.of(), notes());
        marker.began("c");
        assertEquals(List.of(), notes());
    }

    @Test
    void theOneThatBeganLastIsSuspected() throws Exception {
        died("may a", "began b", "began c");
        assertEquals(Set.of("c"), new StartMarker(folder).suspects());
        assertEquals(List.of(), notes());
    }

    @Test
    void whoseCodeMayRunUnnoticedIsSuspectedWhenNobodyIsKnownToHaveBegun() throws Exception {
        died("may a", "may b");
        assertEquals(Set.of("a", "b"), new StartMarker(folder).suspects());
    }

    @Test
    void whoIsKilledBeforeAnyOfThemBeganDiedOfNone() throws Exception {
        died();
        assertEquals(Set.of(), new StartMarker(folder).suspects());
    }

    @Test
    void aProcessThatStillStartsIsLeftAlone() throws Exception {
        var other = new StartMarker(folder);
        other.begin(List.of("a"));
        var marker = new StartMarker(folder);
        assertEquals(Set.of(), marker.suspects());
        assertEquals(1, notes().size());
        other.end();
    }
}
