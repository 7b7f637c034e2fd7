// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Session;

/** A window for one page in the colours of a theme's style sheet, without a workbench. */
public final class ThemedPage implements AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    /** The first frame may be of what was there before. */
    private static final int FRAMES = 4;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final String theme;
    private final Look look;

    /** @param theme {@code dark} or {@code light} */
    public ThemedPage(String theme) {
        this.theme = theme;
        this.look = new Theme(display, theme).look();
        shell.setLayout(new FillLayout());
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** What things look like. */
    public Look look() {
        return look;
    }

    /** What a presenter works with while a control lives; questions are asked at once. */
    public Function<Control, Surroundings> surroundings(Session session) {
        return control -> Surroundings.of(session, Runnable::run, control);
    }

    /** Opens the window. */
    public void open(int width, int height) {
        shell.setSize(width, height);
        shell.open();
        until("the window is there", () -> shell.getSize().equals(new Point(width, height)));
    }

    /** Lets the display do its work until something holds. */
    public void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "Not in time: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(10, ThemedPage::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    /** Presses a key. */
    public static void press(Control control, int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** The first control of a type in a parent that can be seen and fits. */
    public static <C extends Control> C find(Composite parent, Class<C> type, Predicate<C> which) {
        return seen(parent, type, which).findFirst().orElseThrow();
    }

    /** The controls of a type in a parent that can be seen and fit. */
    public static <C extends Control> Stream<C> seen(Composite parent, Class<C> type, Predicate<C> which) {
        return all(parent).filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(which);
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ThemedPage::all))
                : Stream.of(control);
    }

    /** What style sheets give to the native controls of the workbench. */
    private void colour(Shell of) {
        all(of).forEach(control -> {
            control.setBackground(look.colour(Token.BG1));
            control.setForeground(look.colour(Token.TEXT2));
        });
    }

    private void frame(Shell of) {
        AtomicBoolean painted = new AtomicBoolean();
        Listener listener = e -> painted.set(true);
        Control last = all(of).filter(Canvas.class::isInstance).filter(Control::isVisible)
                .filter(each -> each.getSize().x > 0 && each.getSize().y > 0).reduce((a, b) -> b).orElseThrow();
        last.addListener(SWT.Paint, listener);
        of.redraw(0, 0, of.getSize().x, of.getSize().y, true);
        until("a frame is painted", painted::get);
        last.removeListener(SWT.Paint, listener);
        while (display.readAndDispatch()) {
            continue; // all that is to be painted
        }
    }

    /** Leaves a picture of the window in {@code target/screenshots}. */
    public void picture(String name) throws IOException {
        picture(shell, name);
    }

    /** Leaves a picture of a window, as of a dialog. */
    public void picture(Shell of, String name) throws IOException {
        colour(of);
        of.layout(true, true);
        for (int i = 0; i < FRAMES; i++) {
            frame(of);
        }
        save(of, name);
    }

    private void save(Shell of, String name) throws IOException {
        Point size = of.getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(of);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        image.dispose();
        Path file = Path.of("target", "screenshots", name + "-" + theme + ".png");
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
        assertTrue(Files.size(file) > 5_000, "The picture shows nothing: " + file);
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
