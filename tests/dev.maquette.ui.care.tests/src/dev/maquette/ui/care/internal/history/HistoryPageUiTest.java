// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.EmptyState;

class HistoryPageUiTest {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final HistoryPage history = new HistoryPage();
    private ListPage<?> page;

    /** An editor without a workbench. */
    private record Site(Session session, Look look, Display display) implements ModelSite {

        @Override
        public Executor background() {
            return Runnable::run;
        }

        @Override
        public Executor ui() {
            return display::asyncExec;
        }

        @Override
        public void change(String field, Object value) {
            throw new AssertionError("a history changes nothing in the draft");
        }

        @Override
        public void refuse(String field, String reason) {
            throw new AssertionError("a history changes nothing in the draft");
        }

        @Override
        public void open(String key) {
            throw new AssertionError("a history leads to no other model");
        }

        @Override
        public void turnTo(String id) {
            throw new AssertionError("a history leads to no other page");
        }
    }

    @BeforeEach
    void open() throws Exception {
        session.open(library.info().location()).join();
        library.changeBehindTheScenes("a1", Map.of("description", "one"));
        library.changeBehindTheScenes("a2", Map.of("description", "two"));
        library.changeBehindTheScenes("a1", Map.of("rating", 5, "description", "three"));
        shell.setLayout(new FillLayout());
        Composite made = (Composite) history.create(shell,
                new Site(session, new Look(display, word -> new RGB(10, 20, 30)), display));
        page = (ListPage<?>) made.getChildren()[0];
        shell.setSize(800, 500);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    private void show(String key) {
        var model = library.model(key).orElseThrow();
        history.show(new EditedModel(model, ModelChanges.none(), Availability.PRESENT, Path.of("/models")));
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "Not in time: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(10, HistoryPageUiTest::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    private List<?> rows() {
        return page.list().rows();
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        page.list().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void onlyTheChangesOfTheShownModelAreListed() {
        show("a1");
        until("both are listed", () -> rows().size() == 2);
        show("a2");
        until("its one is listed", () -> rows().size() == 1);
        show("b1");
        until("there is none", () -> rows().isEmpty());
        EmptyState empty = page.empty();
        assertEquals("Nothing has been done to this model", empty.title());
        assertTrue(empty.isVisible());
    }

    @Test
    void aChangeOpensToItsFieldsAndIsTakenBackByItsKey() {
        show("a1");
        until("both are listed", () -> rows().size() == 2);
        page.list().setFocus();
        key(SWT.HOME);
        key(SWT.ARROW_RIGHT);
        assertEquals(List.of("rating: 4 \u2192 5", "description: one \u2192 three"),
                rows().stream().filter(HistoryRow.Field.class::isInstance).map(HistoryRow.Field.class::cast)
                        .map(field -> field.difference().words()).sorted((a, b) -> b.compareTo(a)).toList());
        key('u');
        until("it is taken back", () -> library.model("a1").orElseThrow().description().equals("one"));
        until("it is told", () -> page.message().equals("Taken back: Edit"));
        until("the undo is a change, too", () -> rows().size() == 5);
    }

    @Test
    void whatIsDoneMeanwhileIsSeenAndAnEditorThatIsClosedAsksNothing() {
        show("a1");
        until("both are listed", () -> rows().size() == 2);
        library.changeBehindTheScenes("a1", Map.of("description", "four"));
        until("the third is, too", () -> rows().size() == 3);
        history.close();
        until("nothing is listed", () -> rows().isEmpty());
    }
}
