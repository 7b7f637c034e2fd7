// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TensorSearchTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private TensorRows rows;

    private static Opened file(String... tensors) {
        return Opened.of(Found.file("/x/a", Map.of(), tensors));
    }

    private TensorSearch search() {
        return new TensorSearch(waiting::add, Runnable::run, found -> rows = found);
    }

    private void work() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void aSearchNarrowsTheTensorsAndAnEmptyOneShowsAll() {
        var search = search();
        search.in(file("a.w:F16:2", "b.w:F16:2"));
        assertEquals(2, rows.root().count());
        search.to("b.w");
        work();
        assertEquals(1, rows.root().count());
        search.to("");
        work();
        assertEquals(2, rows.root().count());
    }

    @Test
    void whatWasLookedForInAnotherFileIsNotShown() {
        var search = search();
        search.in(file("a.w:F16:2", "b.w:F16:2"));
        search.to("b.w");
        search.in(file("c.w:F16:2", "d.w:F16:2", "e.w:F16:2"));
        work();
        assertEquals(3, rows.root().count());
    }
}
