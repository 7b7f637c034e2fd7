// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.TakeSidecars.Gained;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.library.internal.Pump;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.DropField;

/** The dialog that writes files beside models, and what is told of it. */
class SidecarsUiTest {

    private static final String BEFORE = """
            {
                "description": "<p>A style of ink &amp; wash</p>",
                "sd version": "SDXL",
                "activation text": "",
                "preferred weight": 0,
                "negative text": "",
                "notes": "",
                "extensions": {
                    "sd_civitai_helper": {
                        "version": "1.8.2"
                    }
                }
            }
            """;
    private static final String AFTER = BEFORE.replace("\"activation text\": \"\"",
            "\"activation text\": \"ink wash, monochrome\"").replace("\"preferred weight\": 0",
                    "\"preferred weight\": 0.8")
            .replace("\"notes\": \"\"", "\"notes\": \"Best at 30 steps.\"");

    private final Shelf shelf = new Shelf();
    private final Session session = new Session(shelf.alone());
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final Pump pump = new Pump(Display.getDefault());
    private List<ModelSummary> models = List.of();

    @BeforeEach
    void open() throws Exception {
        session.onNotice(notices::add);
        session.open(shelf.memory.info().location()).join();
        models = new ArrayList<>(shelf.memory.models(ModelQuery.all()).items());
        shelf.outcomes
                .add(new Outcome("a", "Ink", "a1111", "/models/lora/ink-wash-xl.json", State.UPDATED, BEFORE, AFTER,
                        List.of("description"), null));
        shelf.outcomes.add(new Outcome("b", "Moth", "a1111", "/models/lora/moth.json", State.CREATED, null,
                "{\n    \"notes\": \"flies\"\n}", List.of(), null));
        shelf.outcomes.add(new Outcome("c", "Kiln", "a1111", "/models/lora/kiln.json", State.REFUSED, null, null,
                List.of(), "It is not what AUTOMATIC1111, Forge writes under this name, so it is not changed."));
        shelf.outcomes
                .add(new Outcome("a", "Ink", "preview", "/models/lora/ink-wash-xl.preview.png", State.REFUSED, null,
                        null, List.of(), "The model has no cover. Set one first."));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static <T> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, wanted) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Opens the dialog and lets a task look at its shell; the task closes it. */
    private void dialog(String theme, ThrowingTask task) throws Exception {
        Shell parent = new Shell(Display.getDefault());
        Theme colours = new Theme(parent.getDisplay(), theme);
        WriteDialog dialog = new WriteDialog(parent, colours.look(), session, new Subject(models));
        dialog.setBlockOnOpen(false);
        try {
            dialog.open();
            colours.dress(dialog.getShell());
            task.run(dialog.getShell());
        } finally {
            dialog.close();
            parent.dispose();
        }
    }

    @FunctionalInterface
    private interface ThrowingTask {

        void run(Shell shell) throws Exception;
    }

    private WriteForm form(Shell shell) {
        return find(shell, WriteForm.class, _ -> true);
    }

    private static ActionButton verb(Shell shell) {
        return find(shell, ActionButton.class, button -> button.text().startsWith("Write"));
    }

    private void chosen(Shell shell, String counts) {
        pump.until(counts, () -> form(shell).counts().equals(counts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatWouldChangeIsShownBeforeItDoes(String theme) throws Exception {
        dialog(theme, shell -> {
            chosen(shell, "1 new  ·  1 changed  ·  2 left alone");
            assertEquals("Write 2 files", verb(shell).text());
            assertTrue(form(shell).files().text().contains("+     \"preferred weight\": 0.8,"),
                    form(shell).files().text());
            assertTrue(form(shell).files().text().contains("\u2212     \"preferred weight\": 0,"));
            assertTrue(form(shell).files().text().endsWith("Says otherwise and stays: description"));
            pump.frames(8);
            assertTrue(Theme.keep(shell, "write-sidecars-" + theme) > 8);
            form(shell).files().next().press();
            assertTrue(form(shell).files().text().startsWith("+ {"), form(shell).files().text());
            form(shell).files().next().press();
            assertTrue(form(shell).files().text().startsWith("kiln.json\nIt is not what"), form(shell).files().text());
            assertFalse(form(shell).files().next().isEnabled());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whyNothingIsWrittenIsShownInstead(String theme) throws Exception {
        dialog(theme, shell -> {
            chosen(shell, "1 new  ·  1 changed  ·  2 left alone");
            form(shell).choose("preview", false);
            chosen(shell, "1 left alone");
            assertFalse(verb(shell).isEnabled());
            assertTrue(form(shell).files().text().contains("The model has no cover."), form(shell).files().text());
            var fields = new ArrayList<DropField>();
            find(shell, DropField.class, field -> !fields.add(field));
            assertEquals("Preview picture  (*.preview.png)", fields.getFirst().text());
            assertFalse(fields.getLast().isEnabled());
            pump.frames(8);
            assertTrue(Theme.keep(shell, "write-sidecars-refused-" + theme) > 8);
        });
        assertTrue(shelf.asked().stream().map(WriteSidecars.class::cast).allMatch(WriteSidecars::dryRun));
    }

    @Test
    void theFilesAreChosenFromAListWithTheKeyboard() throws Exception {
        dialog("dark", shell -> {
            chosen(shell, "1 new  ·  1 changed  ·  2 left alone");
            find(shell, DropField.class, _ -> true).press();
            pump.until("the list is open", () -> List.of(shell.getShells()).stream().anyMatch(Shell::isVisible));
            RowList<?> list = find(shell.getShells()[0], RowList.class, _ -> true);
            assertEquals(3, list.rows().size());
            for (int key : new int[]{SWT.ARROW_DOWN, SWT.ARROW_DOWN}) {
                press(list, key);
            }
            list.notifyListeners(SWT.DefaultSelection, new Event());
            chosen(shell, "1 left alone");
        });
        assertEquals("preview", ((WriteSidecars) shelf.asked().getLast()).dialect());
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void whereNoFilesAreItSaysWhatToDo() throws Exception {
        shelf.outcomes.clear();
        dialog("light", shell -> pump.until("told",
                () -> form(shell).files().text().startsWith("No such files are there yet.")));
    }

    @Test
    void escapeAndTheTabKeyWorkInTheText() throws Exception {
        dialog("light", shell -> {
            chosen(shell, "1 new  ·  1 changed  ·  2 left alone");
            var text = find(shell, StyledText.class, _ -> true);
            text.setFocus();
            assertTrue(text.traverse(SWT.TRAVERSE_TAB_NEXT));
        });
    }

    private Notice notice() {
        pump.until("told", () -> notices.size() == 1);
        return notices.removeFirst();
    }

    @Test
    void whatWasWrittenIsToldAndCanBeTakenBack() {
        shelf.restored = new RestoreSidecars.Restored("run", List.of("/models/lora/ink-wash-xl.json"),
                List.of(new RestoreSidecars.Failure("/models/lora/moth.json", "Somebody wrote to it since.")));
        new Sidecars(session).write(new Subject(models), "a1111", true);
        Notice notice = notice();
        assertEquals("2 files were written beside models.", notice.title());
        assertEquals(List.of(new Notice.Reason("kiln.json",
                "It is not what AUTOMATIC1111, Forge writes under this name, so it is not changed.")),
                notice.reasons());
        notice.action().orElseThrow().run().run();
        Notice back = notice();
        assertEquals("1 of 2 files are as they were before; the others stay as they are.", back.title());
        assertEquals(new RestoreSidecars("run", false), shelf.asked().getLast());
        assertEquals(new WriteSidecars(models.stream().map(ModelSummary::key).toList(), "a1111", true, false),
                shelf.asked().getFirst());
    }

    @Test
    void whatRecordsGainedIsToldAndCanBeUndone() {
        shelf.taken = new TakeSidecars.Taken(List.of(new Gained("a", "Ink", Map.of("trigger_phrases", "/a.json",
                "notes", "/a.json"), List.of("/a.swarm.json was left out."))), 11, List.of(), 7L);
        new Rereading(session).run(models);
        Notice notice = notice();
        assertEquals("Ink was filled in from the files beside it.", notice.title());
        assertEquals("notes, trigger phrases", notice.text());
        assertEquals(List.of(new Notice.Reason("Ink", "/a.swarm.json was left out.")), notice.reasons());
        assertEquals("Read sidecars of 12 models", session.undo().undoable().orElseThrow().label());
        shelf.taken = new TakeSidecars.Taken(List.of(), 12, List.of(), null);
        new Rereading(session).run(models);
        assertEquals("The files beside these 12 models say nothing new.", notice().title());
    }
}
