// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.maquette.api.inspect.Inspection;

class LatestReadingTest {

    private static final Path A = Path.of("/x/a");
    private static final Path B = Path.of("/x/b");

    private final Map<Path, Consumer<Inspection>> begun = new LinkedHashMap<>();
    private final List<Path> cancelled = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final LatestReading reading = new LatestReading(this::begin, Runnable::run);

    private Runnable begin(Path path, Consumer<Inspection> done) {
        begun.put(path, done);
        return () -> cancelled.add(path);
    }

    private void finish(Path path) {
        begun.get(path).accept(Found.file(path.toString(), Map.of()));
    }

    private void note(Opened opened) {
        read.add(opened.name());
    }

    @Test
    void theFileThatWasAskedForLastIsTheOneThatIsTold() {
        reading.begin(A, this::note);
        reading.begin(B, this::note);
        finish(A);
        finish(B);
        assertEquals(List.of("b"), read);
        assertEquals(List.of(A), cancelled);
    }

    @Test
    void whatHasEndedIsNeitherToldNorCancelledTwice() {
        reading.begin(A, this::note);
        reading.end();
        reading.end();
        finish(A);
        assertEquals(List.of(), read);
        assertEquals(List.of(A), cancelled);
    }

    @Test
    void aReadingThatCameToItsEndHasNothingToCancel() {
        reading.begin(A, this::note);
        finish(A);
        reading.begin(B, this::note);
        assertEquals(List.of(), cancelled);
        assertEquals(List.of("a"), read);
    }
}
