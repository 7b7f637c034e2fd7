// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Session;

class InspectorPresenterTest {

    private final List<ModelRecord> models = ModelRecords.dozen();
    private final MemoryLibrary library = new MemoryLibrary("Studio", models);
    private final Session session = new Session(new MemoryLibraries(library));
    /** What is being read and has not ended. */
    private final Map<Path, Consumer<Inspection>> reading = new LinkedHashMap<>();
    private final List<Path> cancelled = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private InspectorPresenter presenter;
    private boolean comparable;

    @BeforeEach
    void open() throws Exception {
        session.open(session.libraries().defaultLocation()).join();
        presenter = new InspectorPresenter(session, this::begin, new Screen(), Runnable::run, Runnable::run);
    }

    private Runnable begin(Path path, Consumer<Inspection> done) {
        reading.put(path, done);
        return () -> cancelled.add(path);
    }

    private void finish(Path path) {
        reading.remove(path).accept(Found.file(path.toString(), Map.of(), path.getFileName() + ".w:F16:2",
                "b.w:F16:2"));
    }

    private Path path(int model) {
        return library.path(models.get(model));
    }

    @Test
    void theSelectedModelIsShown() {
        presenter.select(List.of(models.get(0).key()));
        finish(path(0));
        assertEquals(List.of("reading " + name(0), "show " + name(0), "compared nothing"), told);
    }

    @Test
    void aSelectionThatOvertakesAnotherIsTheOneThatIsShown() {
        presenter.select(List.of(models.get(0).key()));
        presenter.select(List.of(models.get(1).key()));
        assertEquals(List.of(path(0)), cancelled);
        finish(path(0));
        finish(path(1));
        assertFalse(told.contains("show " + name(0)));
        assertTrue(told.contains("show " + name(1)));
    }

    @Test
    void withoutASelectionNothingIsShown() {
        presenter.select(List.of());
        presenter.select(List.of("a", "b", "c"));
        assertEquals(List.of("nothing 0", "nothing 3"), told);
    }

    @Test
    void aFileThatIsOpenedStaysUntilItIsUnpinned() {
        presenter.open(Path.of("/x/other.safetensors"));
        finish(Path.of("/x/other.safetensors"));
        presenter.select(List.of(models.get(0).key()));
        assertEquals(Map.of(), reading);
        presenter.pin(false);
        finish(path(0));
        assertEquals(List.of("pinned true", "reading other.safetensors", "show other.safetensors", "compared nothing",
                "pinned false", "reading " + name(0), "show " + name(0), "compared nothing"), told);
    }

    @Test
    void twoSelectedModelsAreCompared() {
        presenter.select(List.of(models.get(0).key(), models.get(1).key()));
        assertTrue(comparable);
        presenter.compareSelected();
        finish(path(0));
        finish(path(1));
        assertEquals("compared " + name(0) + " " + name(1) + " 1 alike", told.getLast());
    }

    @Test
    void whatIsPinnedIsComparedWithTheSelectedModel() {
        assertFalse(comparable);
        presenter.open(Path.of("/x/other.safetensors"));
        finish(Path.of("/x/other.safetensors"));
        presenter.select(List.of(models.get(2).key()));
        assertTrue(comparable);
        presenter.compareSelected();
        finish(path(2));
        assertEquals("compared other.safetensors " + name(2) + " 1 alike", told.getLast());
    }

    @Test
    void aReadingThatIsCancelledLeavesWhatWasShown() {
        presenter.open(Path.of("/x/a"));
        finish(Path.of("/x/a"));
        presenter.open(Path.of("/x/b"));
        presenter.cancel();
        finish(Path.of("/x/b"));
        assertEquals("show a", told.getLast());
        assertTrue(cancelled.contains(Path.of("/x/b")));
        presenter.close();
        presenter.open(Path.of("/x/c"));
        presenter.cancel();
        assertEquals("nothing 0", told.getLast());
    }

    @Test
    void aModelThatIsGoneIsNotRead() throws LibraryException {
        assertEquals(Optional.empty(), library.model("gone"));
        presenter.select(List.of("gone"));
        assertEquals(Map.of(), reading);
    }

    private String name(int model) {
        return path(model).getFileName().toString();
    }

    private final class Screen implements InspectorPresenter.Screen {

        @Override
        public void showNothing(int selected) {
            told.add("nothing " + selected);
        }

        @Override
        public void reading(String name) {
            told.add("reading " + name);
        }

        @Override
        public void show(Opened opened) {
            told.add("show " + opened.name());
        }

        @Override
        public void compared(Optional<Compared> compared) {
            told.add("compared " + compared.map(both -> both.left().name() + " " + both.right().name() + " "
                    + both.comparison().same() + " alike").orElse("nothing"));
        }

        @Override
        public void comparable(boolean possible) {
            comparable = possible;
        }

        @Override
        public void pinned(boolean pinned) {
            told.add("pinned " + pinned);
        }
    }
}
