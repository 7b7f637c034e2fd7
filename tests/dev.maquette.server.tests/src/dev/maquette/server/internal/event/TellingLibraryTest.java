// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class TellingLibraryTest {

    private static final GenerateImages DRAWING = new GenerateImages("k1", ImageSettings.of("a boat"), null, null);

    private final Events events = new Events(InstantSource.system());
    private boolean breaks;
    private final TellingLibrary library = new TellingLibrary(new ForwardingLibrary(new MemoryLibrary("Library",
            List.of(ModelRecords.model("k1", "One", "main", "sd-1", "checkpoint", 10, null)))) {
        @Override
        @SuppressWarnings("unchecked")
        public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
                Actor actor, IProgressMonitor monitor) throws LibraryException {
            if (breaks) {
                throw new LibraryException(Problem.BROKEN_MODEL, "It is broken.", "Install it again.");
            }
            for (int step = 1; step <= 2; step++) {
                found.accept((I) new GenerateImages.Drawn(new GenerateImages.Step(1, step, 2, null), null));
            }
            return (O) new GenerateImages.Generated(1, null, 5);
        }
    }, events);

    @Test
    void whoDrawsIsToldWhenTheModelIsLoaded() throws HttpProblem, LibraryException, InterruptedException {
        var mine = events.open(() -> new Caller("u1", false));
        var another = events.open(() -> new Caller("u2", true));
        var steps = new ArrayList<GenerateImages.Drawn>();

        library.run(DRAWING, steps::add, new Actor("u1"), new NullProgressMonitor());

        assertEquals(2, steps.size());
        var started = mine.next(Duration.ZERO).orElseThrow();
        assertEquals("model_load_started", started.name());
        var payload = JsonParser.parseString(started.payload()).getAsJsonObject();
        assertEquals("k1", payload.getAsJsonObject("config").get("key").getAsString());
        assertEquals("u1", payload.get("user_id").getAsString());
        assertEquals("model_load_complete", mine.next(Duration.ZERO).orElseThrow().name());
        assertEquals(true, mine.next(Duration.ZERO).isEmpty());
        assertEquals(true, another.next(Duration.ZERO).isEmpty());
    }

    @Test
    void whereThereIsASingleUserItIsThatOne() throws HttpProblem, LibraryException, InterruptedException {
        var box = events.open(() -> Caller.SYSTEM);

        library.run(DRAWING, _ -> {
        }, Actor.localUser(), new NullProgressMonitor());

        assertEquals("model_load_started", box.next(Duration.ZERO).orElseThrow().name());
    }

    @Test
    void aModelThatCannotBeLoadedIsNeverThere() throws HttpProblem, LibraryException, InterruptedException {
        breaks = true;
        var box = events.open(() -> Caller.SYSTEM);

        assertThrows(LibraryException.class, () -> library.run(DRAWING, _ -> {
        }, Actor.localUser(), new NullProgressMonitor()));

        assertEquals("model_load_started", box.next(Duration.ZERO).orElseThrow().name());
        assertEquals(true, box.next(Duration.ZERO).isEmpty());
    }
}
