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
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
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
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.library.SparseModel;
import dev.maquette.testkit.ui.OwnLibrary;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.testkit.ui.Screen.Theme;
import dev.maquette.ui.install.internal.starter.BundleCard;
import dev.maquette.ui.install.internal.widgets.Card;
import dev.maquette.ui.install.internal.widgets.PageTabs;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Segments;
import dev.maquette.ui.widgets.TextField;

/** The editor in the real workbench, on a real library and a folder of real headers. */
@TestInstance(Lifecycle.PER_CLASS)
class AddModelsUiTest {

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Screen screen = new Screen();
    private final IWorkbenchWindow window = screen.window();
    private final Session session = workbench.getService(Session.class);
    private Path folder;
    private OwnLibrary own;
    private AddModelsEditor editor;

    @BeforeAll
    void openALibraryAndFillAFolder() throws IOException, LibraryException {
        own = OwnLibrary.open(screen);
        folder = Files.createDirectories(own.folder().resolve("diffusion"));
        fill();
    }

    private void fill() throws IOException, LibraryException {
        Path there = write("2024/harbour_mist.safetensors", SparseModel.lora(2048), 168_000_000);
        own.library().run(new InstallModel(there.toString(), true, ModelChanges.none(), false), Actor.localUser(),
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
    void openTheDefaultLibraryAgain() {
        own.close();
    }

    @BeforeEach
    void openTheEditor() throws WorkbenchException {
        editor = (AddModelsEditor) AddModels.open(window, List.of());
        screen.until("its first page is shown", () -> screen.find(Card.class, card -> true) != null);
    }

    @AfterEach
    void closeTheEditor() {
        page().closeEditor(editor, false);
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private ActionButton button(String text) {
        return screen.find(ActionButton.class, button -> button.text().startsWith(text) && inEditor(button));
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
        return screen.find(TextField.class, this::inEditor);
    }

    private long count() {
        return own.library().models(ModelQuery.all()).total();
    }

    private String segments() {
        Segments segments = screen.find(Segments.class, s -> true);
        return segments == null ? "" : String.join(", ", segments.labels());
    }

    private boolean says(String text) {
        return screen.find(MessageBar.class, bar -> inEditor(bar) && bar.message().equals(text)) != null;
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
        screen.until("all is found", () -> segments().equals("All 9, New 5, In the library 2, Problems 2")
                && button("Stop") == null);
    }

    @Test
    void aFolderTypedOnTheFirstPageIsScannedInstalledInOneGoAndUndone() {
        scan();
        button("Install all 5 new").press();
        screen.until("all is installed", () -> says("5 models added."));
        assertEquals(6, count());
        screen.until("the rows say so", () -> segments().equals("All 9, New 0, In the library 7, Problems 2"));
        assertFalse(button("Install all").isEnabled());
        assertTrue(Files.exists(folder.resolve("2022/kilnstone_xl.safetensors")), "it stays where it is");
        button("Undo").press();
        screen.until("all is new again", () -> count() == 1
                && segments().equals("All 9, New 5, In the library 2, Problems 2"));
    }

    @Test
    void theListIsWorkedByKeys() {
        scan();
        Control list = screen.find(Control.class, c -> c.getClass().getSimpleName().equals("ScanCanvas"));
        list.setFocus();
        Screen.press(list, SWT.HOME);
        screen.until("one is selected", () -> button("Install 1 selected") != null);
        Screen.press(list, SWT.CR);
        screen.until("it is installed", () -> says("kilnstone_xl was added."));
        button("Undo").press();
        screen.until("it is out again", () -> count() == 1);
    }

    @Test
    void aFilterNarrowsWhatIsInstalled() {
        scan();
        screen.find(TextField.class, f -> inEditor(f) && f.text().getMessage().equals("Filter results")).text()
                .setText("lora sdxl");
        screen.until("one is left", () -> button("Install 1 new, 144 MB") != null);
        Segments segments = screen.find(Segments.class, s -> true);
        Screen.press(segments, SWT.END);
        screen.until("nothing is left", () -> screen.find(EmptyState.class,
                e -> inEditor(e) && e.title().equals("No model matches")) != null);
        button("Clear filters").press();
        screen.until("all is back", () -> button("Install all 5 new") != null && segments.current() == 0);
    }

    @Test
    void aFileIsLookedAtBeforeItIsAdded() {
        field().text().setText(folder.resolve("2024/drawing/charcoal_lines_v3.safetensors").toString());
        button("Continue").press();
        screen.until("it is known", () -> button("Install 1 model, 144 MB") != null);
        assertEquals(1, count());
        assertEquals(1, screen.find(PageTabs.class, tabs -> true).current());
    }

    @Test
    void theSampleIsACardAway() {
        screen.until("the bundles are there",
                () -> screen.find(BundleCard.class, card -> card.title().equals("Sample")) != null);
        screen.find(BundleCard.class, card -> card.title().equals("Sample")).press();
        screen.until("it is offered", () -> button("Install 1 model, 4.90 MB") != null);
        button("Install 1 model").press();
        screen.until("it is there", () -> says("Maquette sample was added."));
        button("Undo").press();
        screen.until("it is gone", () -> count() == 1);
    }

    @Test
    void aCommandLeadsToATab() throws WorkbenchException {
        AddModels.open(window, Tab.STARTERS);
        screen.until("the starters are listed",
                () -> screen.find(Control.class, c -> c.getClass().getSimpleName().equals("BundleChip")) != null);
        AddModels.open(window, List.of("https://files.example.org/a.safetensors", "b.safetensors"));
        assertEquals(Tab.SOURCE.ordinal(), screen.find(PageTabs.class, t -> true).current());
        assertEquals("https://files.example.org/a.safetensors\nb.safetensors", field().text().getText());
    }

    @Test
    void theTabsAreReachedByKeys() {
        PageTabs tabs = screen.find(PageTabs.class, t -> true);
        Screen.press(tabs, SWT.ARROW_RIGHT);
        Screen.press(tabs, SWT.ARROW_RIGHT);
        assertNotNull(screen.find(EmptyState.class,
                e -> inEditor(e) && e.title().equals("Find a model on Hugging Face")));
        Screen.press(tabs, SWT.ARROW_RIGHT);
        Screen.press(tabs, SWT.ARROW_RIGHT);
        assertNotNull(screen.find(EmptyState.class, e -> inEditor(e) && e.title().startsWith("Find the models")));
        Screen.press(tabs, SWT.HOME);
        assertNotNull(screen.find(Card.class, card -> true));
    }

    @Test
    void nothingStaysOfAnEditorThatIsClosed() {
        assertTrue(page().isEditorAreaVisible());
        page().closeEditor(editor, false);
        screen.until("the area is gone", () -> !page().isEditorAreaVisible());
    }

    @Test
    void bothThemesLeaveAPicture() throws IOException {
        scan();
        Control list = screen.find(Control.class, c -> c.getClass().getSimpleName().equals("ScanCanvas"));
        list.setFocus();
        Screen.press(list, SWT.HOME);
        toggle(list, 3);
        screen.until("two are selected", () -> button("Install 2 selected") != null);
        picture("add-models", Theme.DARK);
        picture("add-models", Theme.LIGHT);
        Screen.press(screen.find(PageTabs.class, t -> true), SWT.HOME);
        picture("add-models-launchpad", Theme.DARK);
        screen.find(PageTabs.class, t -> true).choose(Tab.STARTERS.ordinal());
        screen.until("they are listed", () -> screen.find(Control.class,
                c -> c.getClass().getSimpleName().equals("BundleChip")) != null);
        picture("add-models-starters", Theme.DARK);
        screen.find(PageTabs.class, t -> true).choose(Tab.HUGGING_FACE.ordinal());
        picture("add-models-hub", Theme.LIGHT);
        screen.find(PageTabs.class, t -> true).choose(Tab.SOURCE.ordinal());
        editor.add(List.of(folder.resolve("2022/kilnstone_xl.safetensors").toString(),
                folder.resolve("2023/broken_depth.safetensors").toString(), "sample:tiny-sd-onnx"));
        screen.until("two can be added", () -> button("Install 2 models") != null);
        picture("add-models-source", Theme.LIGHT);
        picture("add-models-source", Theme.DARK);
    }

    private void picture(String name, Theme theme) throws IOException {
        screen.picture(name, theme, () -> screen.find(PageTabs.class, tabs -> true));
    }
}
