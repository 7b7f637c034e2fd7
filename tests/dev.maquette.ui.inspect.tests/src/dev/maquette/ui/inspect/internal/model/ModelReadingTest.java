// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.inspect.internal.Found;
import dev.maquette.ui.inspect.internal.model.ModelReading.State;
import dev.maquette.ui.model.EditedModel;

class ModelReadingTest {

    private static final ModelRecord HARROWGATE = ModelRecords.dozen().getFirst();
    private static final ModelRecord OTHER = ModelRecords.dozen().get(1);

    private final List<Path> begun = new ArrayList<>();
    private final List<Path> cancelled = new ArrayList<>();
    private final List<State> told = new ArrayList<>();
    private Consumer<Inspection> answer;
    private final ModelReading reading = new ModelReading(this::begin, Runnable::run);

    private Runnable begin(Path path, Consumer<Inspection> done) {
        begun.add(path);
        answer = done;
        return () -> cancelled.add(path);
    }

    private void finish() {
        answer.accept(Found.file(begun.getLast().toString(), Map.of(), "a.w:F16:2"));
    }

    private static EditedModel there(ModelRecord model) {
        return edited(model, Availability.PRESENT);
    }

    private static EditedModel edited(ModelRecord model, Availability availability) {
        return new EditedModel(model, ModelChanges.none(), availability, Path.of("/models", model.path()));
    }

    @Test
    void howeverOftenAModelIsShownItsHeaderIsReadOnce() {
        reading.onChange(() -> told.add(reading.state()));
        reading.show(there(HARROWGATE));
        reading.show(there(HARROWGATE));
        finish();
        reading.show(there(HARROWGATE));
        reading.show(there(Records.changed(HARROWGATE, Map.of("name", "Other words", "hash", "blake3:00"))));
        assertEquals(1, begun.size());
        assertInstanceOf(State.Begun.class, told.getFirst());
        State.Read last = assertInstanceOf(State.Read.class, told.getLast());
        assertEquals("Other words", last.model().saved().name(), "its pages know the record of now");
    }

    @Test
    void anotherModelEndsTheReading() {
        reading.show(there(HARROWGATE));
        Consumer<Inspection> late = answer;
        reading.show(there(OTHER));
        assertEquals(List.of(there(HARROWGATE).path()), cancelled);
        late.accept(Found.file("/late", Map.of()));
        assertInstanceOf(State.Begun.class, reading.state());
    }

    @Test
    void aModelThatWasIdentifiedAnewIsReadAgainAndWhatIsInViewStays() {
        reading.show(there(HARROWGATE));
        finish();
        reading.show(there(Records.changed(HARROWGATE, Map.of("file_size", 12))));
        assertEquals(2, begun.size());
        assertEquals(new State.Begun(there(HARROWGATE).path().getFileName().toString(), true), reading.state());
    }

    @Test
    void filesThatAreAwayAreNotReadUntilTheyAreBack() {
        reading.show(edited(HARROWGATE, Availability.OFFLINE));
        assertInstanceOf(State.Absent.class, reading.state());
        assertEquals(List.of(), begun);
        reading.show(there(HARROWGATE));
        assertEquals(1, begun.size());
        reading.show(edited(HARROWGATE, Availability.MISSING));
        assertInstanceOf(State.Absent.class, reading.state());
        assertEquals(1, cancelled.size());
    }

    @Test
    void aModelOfARemoteProviderHasNothingToRead() {
        reading.show(there(Records.changed(HARROWGATE, Map.of("provider_id", "openai"))));
        assertInstanceOf(State.Absent.class, reading.state());
        assertEquals(List.of(), begun);
    }

    @Test
    void whoDoesNotWaitCanReadLater() {
        reading.show(there(HARROWGATE));
        reading.cancel();
        assertInstanceOf(State.Stopped.class, reading.state());
        reading.show(there(HARROWGATE));
        assertEquals(1, begun.size(), "it is not begun again unasked");
        reading.again();
        finish();
        assertInstanceOf(State.Read.class, reading.state());
        reading.cancel();
        assertInstanceOf(State.Read.class, reading.state(), "there is nothing left to cancel");
    }

    @Test
    void aClosedEditorReadsNothingUntilItShowsAModelAgain() {
        reading.show(there(HARROWGATE));
        reading.close();
        finish();
        assertInstanceOf(State.Nothing.class, reading.state());
        assertEquals(1, cancelled.size());
        reading.show(there(HARROWGATE));
        assertEquals(2, begun.size());
    }
}
