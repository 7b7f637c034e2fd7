// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.Tabs;

/** The Inspector in the real workbench, on real files: opens, searches, compares, and follows the library's list. */
@TestInstance(Lifecycle.PER_CLASS)
class InspectorUiTest {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    /** Where the rows are in the list, in points from its top: below a heading of 28, each 48 high, sorted by name. */
    private static final int FIRST = 50;
    private static final int SECOND = 100;
    /** The colours of a theme come one by one, and the look takes them again when all are there. */
    private static final int FRAMES = 5;
    private static final String LIBRARY = "dev.maquette.ui.library.library";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Shell shell = window.getShell();
    private final Session session = PlatformUI.getWorkbench().getService(Session.class);
    private Path folder;
    private Path model;
    private Path inpaint;
    private InspectorView view;
    private InspectorPage page;

    @BeforeAll
    void openALibraryWithTwoModels() throws IOException, LibraryException {
        folder = Files.createTempDirectory("maquette");
        model = new SparseXl(4).saying("modelspec.title", "Harrowgate XL v4")
                .write(folder.resolve("harrowgate-xl-v4.safetensors"));
        inpaint = new SparseXl(9).without("layers.11.").with("conditioner.embedders.2.extra.weight", 1280, 64)
                .saying("modelspec.title", "Harrowgate Inpaint")
                .write(folder.resolve("harrowgate-inpaint.safetensors"));
        var info = session.libraries().create(folder.resolve("library"), "Studio SSD");
        try (Library library = session.libraries().open(info.location())) {
            install(library, model, "Harrowgate XL v4");
            install(library, inpaint, "Harrowgate Inpaint");
        }
        size(1280, 800);
        session.open(info.location());
        until("the library is open", () -> session.library()
                .filter(open -> open.info().location().equals(info.location())).isPresent());
    }

    private static void install(Library library, Path file, String name) throws LibraryException {
        library.run(new InstallModel(file.toString(), true, new ModelChanges(Map.of("name", name, "description",
                "General-purpose model tuned on layered paper and soft light.")), false), Actor.localUser(),
                new NullProgressMonitor());
    }

    @AfterAll
    void openTheDefaultLibraryAgain() throws IOException {
        var opened = session.library();
        session.open(session.libraries().defaultLocation());
        until("the default library is open", () -> !session.library().equals(opened));
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file); // the library may be taking its own lock away just now
            }
        }
    }

    @BeforeEach
    void showTheView() {
        var part = window.getService(EPartService.class).showPart(InspectorView.ID, PartState.ACTIVATE);
        view = (InspectorView) part.getObject();
        page = find(shell, InspectorPage.class, found -> true);
        page.tensors().search().field().text().setText("");
    }

    @Test
    void aFileIsOpenedSearchedAndCompared() {
        view.open(model);
        page.turnTo(TensorPage.class);
        var list = page.tensors().list();
        until("its tensors are shown", () -> list.size() == 3);
        assertEquals(List.of("conditioner.embedders", "first_stage_model", "model.diffusion_model"),
                list.rows().rows().stream().map(row -> row.node().label()).toList());
        list.canvas().choose(2);
        press(list.canvas(), SWT.ARROW_RIGHT);
        assertTrue(list.size() > 3, "the module is open");
        page.tensors().search().field().text().setText("attn2 [640, 2048]");
        until("the search has found them", () -> list.rows().root().count() == 10);
        view.dropped(List.of(model, inpaint));
        until("both are compared", () -> page.compare().list().size() > 0);
        assertEquals(Map.of(Kind.LEFT, 4L, Kind.RIGHT, 1L, Kind.CHANGED, 1L, Kind.METADATA, 1L),
                page.compare().list().rows().counts());
        page.compare().search().field().text().setText("input_blocks");
        until("the difference is found", () -> page.compare().list().size() == 1);
        assertEquals("model.diffusion_model.input_blocks.0.0.weight, F16 [320, 4, 3, 3] → F16 [320, 9, 3, 3]",
                page.compare().list().describe(0).replaceFirst("^[^:]*: ", ""));
        page.compare().search().field().text().setText("");
    }

    @Test
    void itFollowsTheListUnlessItIsPinned() {
        view.open(inpaint);
        until("the file is shown", () -> shows(inpaint));
        select(SECOND);
        assertTrue(shows(inpaint), "it is pinned");
        run(InspectHandler.INSPECT);
        until("the selected model is shown", () -> shows(model));
        select(FIRST);
        until("the other one is shown", () -> shows(inpaint));
    }

    @Test
    void twoSelectedModelsAreComparedByACommand() {
        select(FIRST);
        run("org.eclipse.ui.edit.selectAll");
        run(InspectHandler.COMPARE);
        until("both are compared", () -> page.compare().list().size() == 7);
    }

    @Test
    void bothThemesLeaveAPicture() throws IOException {
        select(SECOND);
        run(InspectHandler.INSPECT);
        until("the selected model is shown", () -> shows(model));
        page.turnTo(IdentificationPage.class);
        picture("inspector-evidence-dark", "dark");
        page.turnTo(TensorPage.class);
        var list = page.tensors().list();
        until("its tensors are shown", () -> list.size() == 3);
        list.fold(2, false);
        list.fold(3, false);
        list.canvas().choose(4);
        list.canvas().setFocus();
        picture("inspector-dark", "dark");
        picture("inspector-light", "light");
        page.turnTo(MetadataPage.class);
        picture("inspector-metadata-light", "light");
        view.dropped(List.of(model, inpaint));
        until("both are compared", () -> page.compare().list().size() == 7);
        picture("inspector-compare-light", "light");
    }

    private boolean shows(Path file) {
        return page.shown().filter(file::equals).isPresent();
    }

    /** Clicks into the list of the Library view. */
    private void select(int y) {
        window.getService(EPartService.class).showPart(LIBRARY, PartState.ACTIVATE);
        Control list = find(shell, Control.class,
                control -> control.getClass().getSimpleName().equals("ModelCanvas"));
        until("the list is shown", () -> list.isVisible() && list.getSize().y > 100);
        list.setFocus();
        var click = new Event();
        click.x = 200;
        click.y = y;
        click.button = 1;
        list.notifyListeners(SWT.MouseDown, click);
    }

    private static void press(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private void run(String command) {
        window.getService(EHandlerService.class)
                .executeHandler(window.getService(ECommandService.class).createCommand(command));
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, which) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, InspectorUiTest::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    private void size(int width, int height) {
        shell.setBounds(0, 0, width, height);
        until("the window is placed", () -> shell.getSize().x == width);
        var origin = shell.toDisplay(0, 0);
        var client = shell.getClientArea();
        shell.setSize(2 * width - origin.x - client.width, 2 * height - origin.y - client.height);
    }

    private void picture(String name, String theme) throws IOException {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("dev.maquette.theme." + theme, false);
        Look look = PlatformUI.getWorkbench().getService(Look.class);
        boolean dark = theme.equals("dark");
        until("the look has changed", () -> look.colour(Token.BG1).getRGB().red < 128 == dark
                && look.colour(Token.TEXT).getRGB().red >= 128 == dark);
        for (int i = 0; i < FRAMES; i++) {
            frame();
        }
        until("the page is painted", () -> pixel() < 128 == dark);
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        Image image = new Image(display, 1280, 800);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
        assertTrue(Files.size(file) > 10_000, "the picture shows something");
    }

    /** Waits until the page's tabs are painted once more; what was changed before is painted by then, too. */
    private void frame() {
        Tabs tabs = find(shell, Tabs.class, Control::isVisible);
        var painted = new AtomicBoolean();
        Listener listener = e -> painted.set(true);
        tabs.addListener(SWT.Paint, listener);
        page.redraw(0, 0, page.getSize().x, page.getSize().y, true);
        until("a frame is painted", painted::get);
        tabs.removeListener(SWT.Paint, listener);
    }

    /** How red the ground of the page is. */
    private int pixel() {
        Image image = new Image(display, 1, 1);
        GC gc = new GC(find(shell, Tabs.class, Control::isVisible));
        gc.copyArea(image, 1, 1);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(0, 0)).red;
    }
}
