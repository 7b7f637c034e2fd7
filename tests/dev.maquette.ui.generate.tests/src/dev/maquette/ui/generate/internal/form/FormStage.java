// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.generate.internal.studio.LiveStudio;
import dev.maquette.ui.generate.internal.studio.PaintingLibrary;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Session;

/** The form in a window of its own, with a library and a studio and without a workbench. */
final class FormStage {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Map<String, String> kept = new HashMap<>();
    private final Session session;
    private final LiveStudio studio;
    private final Theme theme;
    private final FormPage page;
    private int starters;

    FormStage(PaintingLibrary library, String name, int width, int height) throws InterruptedException {
        session = new Session(new MemoryLibraries(library));
        session.open(library.info().location()).join();
        theme = new Theme(display, name);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, width, height);
        studio = new LiveStudio(surroundings(shell), System::nanoTime);
        page = new FormPage(shell, theme.look(), this::surroundings, studio, kept, () -> starters++);
        theme.dress(shell);
        shell.open();
    }

    FormPage page() {
        return page;
    }

    FormState state() {
        return page.presenter().state();
    }

    Map<String, String> kept() {
        return kept;
    }

    int starters() {
        return starters;
    }

    private Surroundings surroundings(Control control) {
        return Surroundings.of(session, Runnable::run, control);
    }

    /** Lets the display do its work until something holds. */
    void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "Not in time: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(10, FormStage::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    /** Presses a key on a control. */
    static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Leaves a picture of the form. */
    void picture(String name) throws IOException {
        theme.dress(shell);
        shell.layout(true, true);
        for (int i = 0; i < 3; i++) {
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
            shell.update();
            while (display.readAndDispatch()) {
                continue; // all that is to be painted
            }
        }
        Theme.keep(page, name);
    }

    void close() {
        shell.dispose();
        studio.close();
        session.close();
    }
}
