// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;

/**
 * A page in a window of its own, with a library and without a workbench.
 *
 * @param <P> the page
 */
public final class Stage<P extends Composite> {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    /** The first may be of what was there before. */
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

    /** The page. */
    public P page() {
        return page;
    }

    /** What things look like. */
    public Look look() {
        return theme.look();
    }

    /** The session in which the library is open. */
    public Session session() {
        return session;
    }

    /** What a presenter works with while a control lives. */
    public Surroundings surroundings(Control control) {
        return Surroundings.of(session, Runnable::run, control);
    }

    /** Lets the display do its work until something holds. */
    public void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
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
    public static void key(Control control, int code) {
        key(control, code, SWT.NONE);
    }

    /** Presses a key on a control while others are held. */
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

    /** The button that begins with a text and can be seen. */
    public ActionButton button(String text) {
        return all(page).filter(ActionButton.class::isInstance).map(ActionButton.class::cast)
                .filter(button -> button.isVisible() && button.text().startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " among "
                        + all(page).filter(ActionButton.class::isInstance).map(ActionButton.class::cast)
                                .filter(Control::isVisible).map(ActionButton::text).toList()));
    }

    /** Whether a control can be seen that fits. */
    public <C extends Control> boolean sees(Class<C> kind, Predicate<? super C> which) {
        return all(page).filter(kind::isInstance).map(kind::cast).anyMatch(c -> c.isVisible() && which.test(c));
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Stage::all))
                : Stream.of(control);
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

    /** Closes the window and its library. */
    public void close() {
        shell.dispose();
        session.close();
    }
}
