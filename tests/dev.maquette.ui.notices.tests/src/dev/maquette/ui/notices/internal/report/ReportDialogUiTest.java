// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.log.Transcript;
import dev.maquette.ui.widgets.ActionButton;

class ReportDialogUiTest {

    private static final Report REPORT = new Report(
            List.of(new Report.Page("log.txt", "It fell over"), new Report.Page("system.txt", "Linux")));

    @TempDir
    private Path folder;

    private final Display display = Display.getDefault();
    private final Shell owner = new Shell(display);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Path> saved = new ArrayList<>();
    private Path place;
    private ReportDialog dialog;

    @BeforeEach
    void open() {
        place = folder.resolve("report.zip");
        dialog = new ReportDialog(owner, new Look(display, _ -> new RGB(10, 20, 30)), () -> REPORT, background::add,
                () -> place, saved::add);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        owner.dispose();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
        while (display.readAndDispatch()) {
            continue; // until all is shown
        }
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(
                        ReportDialogUiTest::all))
                : Stream.of(control);
    }

    private <C extends Control> Stream<C> seen(Class<C> kind) {
        return all(dialog.getShell()).filter(kind::isInstance).map(kind::cast);
    }

    private String shown() {
        return seen(Transcript.class).findFirst().orElseThrow().getText();
    }

    private ActionButton save() {
        return seen(ActionButton.class).filter(each -> each.text().equals("Save report…")).findFirst().orElseThrow();
    }

    private void press() {
        save().press();
        work();
    }

    @Test
    void eachFileIsShownAsItWillBeSaved() {
        assertFalse(save().isEnabled());
        work();
        assertTrue(save().isEnabled());
        assertEquals("It fell over", shown());
        var names = seen(org.eclipse.swt.widgets.List.class).findFirst().orElseThrow();
        names.select(1);
        names.notifyListeners(SWT.Selection, new Event());
        assertEquals("Linux", shown());
    }

    @Test
    void itIsSavedWhereItWasWanted() throws IOException {
        work();
        press();
        assertEquals(List.of(place), saved);
        try (ZipFile zip = new ZipFile(place.toFile())) {
            assertEquals(List.of("log.txt", "system.txt"), zip.stream().map(Object::toString).toList());
        }
    }

    @Test
    void whereItCannotBeSavedTheDialogStaysAndSaysSo() throws IOException {
        place = Files.createFile(folder.resolve("file")).resolve("report.zip");
        work();
        press();
        assertEquals(List.of(), saved);
        assertTrue(save().isEnabled());
        assertTrue(seen(Label.class).anyMatch(label -> label.getText().contains("Choose another folder")));
    }

    @Test
    void whoeverChoosesNoPlaceIsStillAsked() {
        place = null;
        work();
        press();
        assertTrue(background.isEmpty() && saved.isEmpty() && save().isEnabled());
    }
}
