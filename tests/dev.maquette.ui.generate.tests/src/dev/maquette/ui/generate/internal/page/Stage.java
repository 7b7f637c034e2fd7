// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.Library;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Session;

/**
 * A page in a window of its own, with a library and without a workbench.
 *
 * @param <P> the page
 */
public final class Stage<P extends Composite> {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private static final int FRAMES = 5;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Session session;
    private final Theme theme;
    private final P page;

    /** @param maker makes the page */
    public Stage(Library library, String theme, int width, int height, BiFunction<Composite, Stage<P>, P> maker)
            throws InterruptedException {
        session = new Session(new MemoryLibraries(library));
        session.open(library.info().location()).join();
        this.theme = new Theme(display, theme);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, width, height);
        page = maker.apply(shell, this);
        this.theme.dress(shell);
        shell.open();
    }

    public P page() {
        return page;
    }

    public Look look() {
        return theme.look();
    }

    /** What a presenter works with while a control lives. */
    public Surroundings surroundings(Control control) {
        return new Surroundings(session, Runnable::run, action -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!control.isDisposed()) {
                        action.run();
                    }
                });
            }
        });
    }

    /** Lets the display do its work until something holds. */
    public void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "Not in time: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(10, Stage::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    /** Presses a key on a control. */
    public static void key(Control control, int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.character = code < 128 ? (char) code : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Clicks into a control. */
    public static void click(Control control, int x, int y, int mask) {
        control.notifyListeners(SWT.MouseUp, press(control, x, y, mask));
    }

    /** Presses the mouse in a control and does not let go; answers where. */
    public static Event press(Control control, int x, int y, int mask) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = mask;
        control.notifyListeners(SWT.MouseDown, event);
        return event;
    }

    /** Gives the page another size. */
    public void size(int width, int height) {
        shell.setSize(width, height);
        shell.layout(true, true);
    }

    /** Leaves a picture of the page. */
    public void picture(String name) throws IOException {
        theme.dress(shell);
        shell.layout(true, true);
        for (int i = 0; i < FRAMES; i++) {
            frame();
        }
        Theme.keep(page, name);
    }

    /** Waits until all is painted once more; what was changed before is painted by then, too. */
    private void frame() {
        AtomicBoolean painted = new AtomicBoolean();
        Listener listener = _ -> painted.set(true);
        page.addListener(SWT.Paint, listener);
        shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        until("a frame is painted", painted::get);
        page.removeListener(SWT.Paint, listener);
        while (display.readAndDispatch()) {
            continue; // all that is to be painted
        }
    }

    public void close() {
        shell.dispose();
        session.close();
    }
}
