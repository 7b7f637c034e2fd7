// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.library.SparseModel;
import dev.maquette.ui.install.internal.starter.BundleCard;
import dev.maquette.ui.install.internal.widgets.Card;
import dev.maquette.ui.install.internal.widgets.PageTabs;
import dev.maquette.ui.install.internal.widgets.Segments;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.TextField;

/** The editor in the real workbench, on a real library and a folder of real headers. */
@TestInstance(Lifecycle.PER_CLASS)
class AddModelsUiTest {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
    private final Display display = workbench.getDisplay();
    private final Session session = workbench.getService(Session.class);
    private Path temp;
    private Path folder;
    private Library library;
    private AddModelsEditor editor;

    @BeforeAll
    void openALibraryAndFillAFolder() throws IOException, LibraryException {
        temp = Files.createTempDirectory("maquette");
        folder = Files.createDirectories(temp.resolve("diffusion"));
        size(1280, 800);
        var info = session.libraries().create(temp.resolve("library"), "Studio SSD");
        session.open(info.location());
        until("the library is open", () -> session.library()
                .filter(open -> open.info().location().equals(info.location())).isPresent());
        library = session.library().orElseThrow();
        fill();
    }

    private void fill() throws IOException, LibraryException {
        Path there = write("2024/harbour_mist.safetensors", SparseModel.lora(2048), 168_000_000);
        library.run(new InstallModel(there.toString(), true, ModelChanges.none(), false), Actor.localUser(),
                new NullProgressMonitor());
        write("2024/drawing/charcoal_lines_v3.safetensors", SparseModel.lora(2048), 144_000_000);
        write("2024/materials/porcelain_glaze.safetensors", SparseModel.lora(768), 306_000_000);
        write("2023/harbour_mist_backup.safetensors", SparseModel.lora(2048), 168_000_000);
        write("2023/lanternmoth.safetensors", SparseModel.checkpoint(768), 4_270_000_000L);
        write("2023/clearwater_xl.safetensors", SparseModel.vae(), 335_000_000);
        write("2022/kilnstone_xl.safetensors", SparseModel.xl(), 6_940_000_000L);
        Files.write(folder.resolve("2023/broken_depth.safetensors"), new byte[]{9, 0, 0, 0, 0, 0, 0, 0, '{'});
        Files.write(folder.resolve("2023/linocut-final.pt"),
                "cos\nsystem\n(S'echo'\ntR.".getBytes(StandardCharsets.US_ASCII));
    }

    private Path write(String name, SparseModel model, long bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return model.write(file, bytes);
    }

    @AfterAll
    void openTheDefaultLibraryAgain() throws IOException {
        session.open(session.libraries().defaultLocation());
        until("the default library is open", () -> session.library().filter(open -> open != library).isPresent());
        try (var files = Files.walk(temp)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @BeforeEach
    void openTheEditor() throws WorkbenchException {
        editor = (AddModelsEditor) AddModels.open(window, List.of());
        until("its first page is shown", () -> find(Card.class, card -> true) != null);
    }

    @AfterEach
    void closeTheEditor() {
        page().closeEditor(editor, false);
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private void size(int width, int height) {
        Shell shell = window.getShell();
        shell.setBounds(0, 0, width, height);
        until("the window is placed", () -> shell.getSize().x == width);
        Point origin = shell.toDisplay(0, 0);
        Rectangle client = shell.getClientArea();
        shell.setSize(2 * width - origin.x - client.width, 2 * height - origin.y - client.height);
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, AddModelsUiTest::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> which) {
        return find(window.getShell(), type, which);
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> which) {
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

    private ActionButton button(String text) {
        return find(ActionButton.class, button -> button.text().startsWith(text) && inEditor(button));
    }

    /** The list of the library is on the screen, too. */
    private boolean inEditor(Control control) {
        Composite at = control.getParent();
        while (at != null && !(at instanceof AddModelsPage)) {
            at = at.getParent();
        }
        return at != null;
    }

    private TextField field() {
        return find(TextField.class, this::inEditor);
    }

    private long count() {
        return library.models(ModelQuery.all()).total();
    }

    private String segments() {
        Segments segments = find(Segments.class, s -> true);
        return segments == null ? "" : String.join(", ", segments.labels());
    }

    private boolean says(String text) {
        return find(MessageBar.class, bar -> inEditor(bar) && bar.message().equals(text)) != null;
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Clicks into the box of a row. */
    private static void toggle(Control list, int row) {
        Event event = new Event();
        event.x = 24;
        event.y = 28 + 40 * (row - 1) + 20;
        event.button = 1;
        list.notifyListeners(SWT.MouseDown, event);
    }

    private void scan() {
        field().text().setText(folder.toString());
        button("Continue").press();
        until("all is found", () -> segments().equals("All 9, New 5, In the library 2, Problems 2")
                && button("Stop") == null);
    }

    @Test
    void aFolderTypedOnTheFirstPageIsScannedInstalledInOneGoAndUndone() {
        scan();
        button("Install all 5 new").press();
        until("all is installed", () -> says("5 models added."));
        assertEquals(6, count());
        until("the rows say so", () -> segments().equals("All 9, New 0, In the library 7, Problems 2"));
        assertFalse(button("Install all").isEnabled());
        assertTrue(Files.exists(folder.resolve("2022/kilnstone_xl.safetensors")), "it stays where it is");
        button("Undo").press();
        until("all is new again", () -> count() == 1
                && segments().equals("All 9, New 5, In the library 2, Problems 2"));
    }

    @Test
    void theListIsWorkedByKeys() {
        scan();
        Control list = find(Control.class, c -> c.getClass().getSimpleName().equals("ScanCanvas"));
        list.setFocus();
        key(list, SWT.HOME);
        until("one is selected", () -> button("Install 1 selected") != null);
        key(list, SWT.CR);
        until("it is installed", () -> says("kilnstone_xl was added."));
        button("Undo").press();
        until("it is out again", () -> count() == 1);
    }

    @Test
    void aFilterNarrowsWhatIsInstalled() {
        scan();
        find(TextField.class, f -> inEditor(f) && f.text().getMessage().equals("Filter results")).text()
                .setText("lora sdxl");
        until("one is left", () -> button("Install 1 new, 144 MB") != null);
        Segments segments = find(Segments.class, s -> true);
        key(segments, SWT.END);
        until("nothing is left", () -> find(EmptyState.class,
                e -> inEditor(e) && e.title().equals("No model matches")) != null);
        button("Clear filters").press();
        until("all is back", () -> button("Install all 5 new") != null && segments.current() == 0);
    }

    @Test
    void aFileIsLookedAtBeforeItIsAdded() {
        field().text().setText(folder.resolve("2024/drawing/charcoal_lines_v3.safetensors").toString());
        button("Continue").press();
        until("it is known", () -> button("Install 1 model, 144 MB") != null);
        assertEquals(1, count());
        assertEquals(1, find(PageTabs.class, tabs -> true).current());
    }

    @Test
    void theSampleIsACardAway() {
        until("the bundles are there", () -> find(BundleCard.class, card -> card.title().equals("Sample")) != null);
        find(BundleCard.class, card -> card.title().equals("Sample")).press();
        until("it is offered", () -> button("Install 1 model, 4.90 MB") != null);
        button("Install 1 model").press();
        until("it is there", () -> says("Maquette sample was added."));
        button("Undo").press();
        until("it is gone", () -> count() == 1);
    }

    @Test
    void aCommandLeadsToATab() throws WorkbenchException {
        AddModels.open(window, Tab.STARTERS);
        until("the starters are listed",
                () -> find(Control.class, c -> c.getClass().getSimpleName().equals("BundleChip")) != null);
        AddModels.open(window, List.of("https://files.example.org/a.safetensors", "b.safetensors"));
        assertEquals(Tab.SOURCE.ordinal(), find(PageTabs.class, t -> true).current());
        assertEquals("https://files.example.org/a.safetensors\nb.safetensors", field().text().getText());
    }

    @Test
    void theTabsAreReachedByKeys() {
        PageTabs tabs = find(PageTabs.class, t -> true);
        key(tabs, SWT.ARROW_RIGHT);
        key(tabs, SWT.ARROW_RIGHT);
        assertNotNull(find(EmptyState.class, e -> inEditor(e) && e.title().equals("Find a model on Hugging Face")));
        key(tabs, SWT.ARROW_RIGHT);
        key(tabs, SWT.ARROW_RIGHT);
        assertNotNull(find(EmptyState.class, e -> inEditor(e) && e.title().startsWith("Find the models")));
        key(tabs, SWT.HOME);
        assertNotNull(find(Card.class, card -> true));
    }

    @Test
    void nothingStaysOfAnEditorThatIsClosed() {
        assertTrue(page().isEditorAreaVisible());
        page().closeEditor(editor, false);
        until("the area is gone", () -> !page().isEditorAreaVisible());
    }

    @Test
    void bothThemesLeaveAPicture() throws IOException {
        scan();
        Control list = find(Control.class, c -> c.getClass().getSimpleName().equals("ScanCanvas"));
        list.setFocus();
        key(list, SWT.HOME);
        toggle(list, 3);
        until("two are selected", () -> button("Install 2 selected") != null);
        picture("dev.maquette.theme.dark", "#1C1D20", "add-models-dark.png");
        picture("dev.maquette.theme.light", "#FAFAFB", "add-models-light.png");
        key(find(PageTabs.class, t -> true), SWT.HOME);
        picture("dev.maquette.theme.dark", "#1C1D20", "add-models-launchpad-dark.png");
        find(PageTabs.class, t -> true).choose(Tab.STARTERS.ordinal());
        until("they are listed", () -> find(Control.class,
                c -> c.getClass().getSimpleName().equals("BundleChip")) != null);
        picture("dev.maquette.theme.dark", "#1C1D20", "add-models-starters-dark.png");
        find(PageTabs.class, t -> true).choose(Tab.HUGGING_FACE.ordinal());
        picture("dev.maquette.theme.light", "#FAFAFB", "add-models-hub-light.png");
        find(PageTabs.class, t -> true).choose(Tab.SOURCE.ordinal());
        editor.add(List.of(folder.resolve("2022/kilnstone_xl.safetensors").toString(),
                folder.resolve("2023/broken_depth.safetensors").toString(), "sample:tiny-sd-onnx"));
        until("two can be added", () -> button("Install 2 models") != null);
        picture("dev.maquette.theme.light", "#FAFAFB", "add-models-source-light.png");
        picture("dev.maquette.theme.dark", "#1C1D20", "add-models-source-dark.png");
    }

    private void picture(String theme, String ground, String file) throws IOException {
        Look look = workbench.getService(Look.class);
        workbench.getService(IThemeEngine.class).setTheme(theme, false);
        until("the look has changed", () -> hex(look.colour(Token.BG1).getRGB()).equals(ground));
        until("the editor is painted in it", () -> hex(pixel()).equals(ground));
        window.getShell().update();
        while (display.readAndDispatch()) {
            continue; // all that is to be painted
        }
        Image image = new Image(display, 1280, 800);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        image.dispose();
        Path path = Path.of("target", "screenshots", file);
        Files.createDirectories(path.getParent());
        loader.save(path.toString(), SWT.IMAGE_PNG);
        assertTrue(Files.size(path) > 10_000, "the picture shows something");
    }

    /** A pixel beside the tabs of the editor. */
    private RGB pixel() {
        Control list = find(PageTabs.class, t -> true);
        Image image = new Image(display, 1, 1);
        GC gc = new GC(list);
        gc.copyArea(image, 4, 4);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }

    private static String hex(RGB rgb) {
        return String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
    }
}
