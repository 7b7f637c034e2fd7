// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** The window of the running workbench as its user sees it. Belongs to the display's thread, on which UI tests run. */
public final class Screen {

    /** A theme a picture can be in. */
    public enum Theme {
        /** Light text on a dark ground. */
        DARK("dev.maquette.theme.dark", "dark"),
        /** Dark text on a light ground. */
        LIGHT("dev.maquette.theme.light", "light");

        private final String id;
        private final String word;

        Theme(String id, String word) {
            this.id = id;
            this.word = word;
        }
    }

    /** The size of every picture. */
    public static final Point SIZE = new Point(1280, 800);

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    /** The colours of a theme come one by one, and the look takes them again when all are there. */
    private static final int FRAMES = 5;

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Display display = workbench.getDisplay();

    /** The window. */
    public IWorkbenchWindow window() {
        return workbench.getWorkbenchWindows()[0];
    }

    /** The window's shell. */
    public Shell shell() {
        return window().getShell();
    }

    /** Makes the window so large that its content has the size of a picture. */
    public void fill() {
        shell().setBounds(0, 0, SIZE.x, SIZE.y);
        until("the window is placed", () -> shell().getSize().x == SIZE.x);
        Point origin = shell().toDisplay(0, 0);
        Rectangle client = shell().getClientArea();
        shell().setSize(2 * SIZE.x - origin.x - client.width, 2 * SIZE.y - origin.y - client.height);
    }

    /**
     * Lets the display do its work until something holds.
     *
     * @param what in words, for the failure
     * @throws AssertionError when it does not hold within half a minute
     */
    public void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, Screen::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    /** Deletes a library's folder, as soon as nothing is written there any more: it closes in the background. */
    public void delete(Path folder) {
        until("the library's folder is let go", () -> gone(folder));
    }

    private static boolean gone(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException _) {
            return !Files.exists(folder); // something was made or deleted meanwhile
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first control of a type in the window that can be seen and fits; null when there is none. */
    public <T extends Control> T find(Class<T> type, Predicate<? super T> which) {
        return find(shell(), type, which);
    }

    /** The first control of a type within another that can be seen and fits; null when there is none. */
    public static <T extends Control> T find(Composite parent, Class<T> type, Predicate<? super T> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible() && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, which) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Presses a key on a control. */
    public static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /**
     * Leaves a picture of the window in both themes.
     *
     * @param name of the files, to which the theme's is added
     * @param ground answers a control whose upper left corner has the colour of content
     */
    public void pictures(String name, Supplier<? extends Control> ground) throws IOException {
        picture(name, Theme.LIGHT, ground);
        picture(name, Theme.DARK, ground);
    }

    /**
     * Leaves a picture of the window in {@code target/screenshots}, once all of it is painted in a theme.
     *
     * @param name of the file, to which the theme's is added
     * @param ground answers a control whose upper left corner has the colour of content
     */
    public void picture(String name, Theme theme, Supplier<? extends Control> ground) throws IOException {
        workbench.getService(IThemeEngine.class).setTheme(theme.id, false);
        Look look = workbench.getService(Look.class);
        until("the look has changed", () -> look.colour(Token.BG1).getRGB().red < 128 == (theme == Theme.DARK)
                && look.colour(Token.TEXT).getRGB().red >= 128 == (theme == Theme.DARK));
        for (int i = 0; i < FRAMES; i++) {
            frame(ground.get());
        }
        until("the content is painted in it", () -> corner(ground.get()).equals(look.colour(Token.BG1).getRGB()));
        shell().update();
        while (display.readAndDispatch()) {
            continue; // all that is to be painted
        }
        save(Path.of("target", "screenshots", name + "-" + theme.word + ".png"));
    }

    /** Waits until a control is painted once more; what was changed before is painted by then, too. */
    private void frame(Control control) {
        AtomicBoolean painted = new AtomicBoolean();
        Listener listener = e -> painted.set(true);
        control.addListener(SWT.Paint, listener);
        shell().redraw(0, 0, shell().getSize().x, shell().getSize().y, true);
        until("a frame is painted", painted::get);
        control.removeListener(SWT.Paint, listener);
    }

    private RGB corner(Control control) {
        ImageData pixel = copied(new GC(control), 1, 1, 1, 1);
        return pixel.palette.getRGB(pixel.getPixel(0, 0));
    }

    /** @param gc of what is copied; it is disposed */
    private ImageData copied(GC gc, int x, int y, int width, int height) {
        Image image = new Image(display, width, height);
        try {
            gc.copyArea(image, x, y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void save(Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{copied(new GC(display), 0, 0, SIZE.x, SIZE.y)};
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
        if (Files.size(file) < 10_000) {
            throw new AssertionError("The picture shows nothing: " + file);
        }
    }
}
