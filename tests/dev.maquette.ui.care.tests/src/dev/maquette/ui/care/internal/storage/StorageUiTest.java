// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;

/** The pages of both views, with the keyboard and to the eye. */
class StorageUiTest {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Palettes palettes = new Palettes("light");
    private final Look look = new Look(display, palettes);
    private final List<String> opened = new ArrayList<>();
    private StorageState state;
    private StoragePage page;

    /** Does what the view and its presenter do, without a library. */
    private final class Actions implements StoragePage.Actions {

        @Override
        public void group(Grouping grouping) {
            opened.add("group " + grouping);
        }

        @Override
        public void unusedOnly(boolean only) {
            opened.add("unused " + only);
        }

        @Override
        public void backTo(int depth) {
            show(state.at(state.ids().subList(0, depth)));
        }

        @Override
        public void open(Cell cell) {
            if (cell.node().opens()) {
                show(state.at(state.ids(cell)));
            } else {
                opened.add("model " + cell.node().id());
            }
        }

        @Override
        public void back() {
            backTo(Math.max(0, state.path().size() - 1));
        }

        @Override
        public void cancel() {
            opened.add("cancel");
        }

        @Override
        public void shown(StorageState next) {
            // the view keeps the grouping
        }
    }

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
    }

    private void page(int width, int height) {
        page = new StoragePage(shell, look, new Actions());
        shell.setSize(width, height);
        shell.open();
        settle();
    }

    private void settle() {
        shell.layout(true, true);
        while (display.readAndDispatch()) {
            continue; // all that is to be done
        }
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void show(StorageState next) {
        state = next;
        page.show(next);
        settle();
    }

    private static StorageState unused() {
        var models = Studio.large().models().stream().filter(model -> model.use() == Use.NEVER).toList();
        return new StorageState(true, Grouping.BASE, true, Node.all(models, Grouping.BASE), List.of(), 1);
    }

    private static StorageState of(Storage storage, Grouping grouping) {
        return new StorageState(true, grouping, false, Node.all(storage.models(), grouping), List.of(),
                storage.neverUsed().bytes());
    }

    private void press(int key) {
        press(key, 0);
    }

    private void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        page.treemap().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private String focused() {
        return page.treemap().focused().map(cell -> cell.node().name()).orElse("");
    }

    private List<String> path() {
        return state.path().stream().map(Node::name).toList();
    }

    @Test
    void theKeyboardLeadsIntoTheMapAndBack() {
        page(870, 440);
        show(of(Studio.large(), Grouping.BASE));
        page.treemap().forceFocus();
        page.treemap().focus(0);
        assertEquals("SDXL", focused());
        press(SWT.ARROW_DOWN);
        assertEquals("Main", focused());
        press(SWT.CR);
        assertEquals(List.of("SDXL", "Main"), path());
        press(SWT.HOME);
        assertTrue(page.treemap().focused().orElseThrow().node().model() != null);
        press(SWT.ARROW_RIGHT);
        press(SWT.CR);
        assertEquals("model " + page.treemap().focused().orElseThrow().node().id(), opened.getLast());
        press(SWT.BS);
        assertEquals(List.of("SDXL"), path());
        assertEquals("Main", focused(), "what was left has the focus");
        press(SWT.ARROW_LEFT, SWT.MOD3);
        assertEquals(List.of(), path());
        assertEquals("SDXL", focused());
    }

    @Test
    void aClickLooksInsideAndAModelIsOnlySelected() {
        page(870, 440);
        show(of(Studio.large(), Grouping.BASE));
        click(page.treemap().cells().getFirst());
        assertEquals(List.of("SDXL"), path());
        click(page.treemap().cells().getFirst());
        assertEquals(List.of("SDXL", "Main"), path());
        show(state.at(List.of("flux", "t5_encoder")));
        var model = page.treemap().cells().getFirst();
        click(model);
        assertEquals(model, page.treemap().focused().orElseThrow());
        assertEquals(List.of("FLUX", "T5 Encoder"), path());
    }

    private void click(Cell cell) {
        for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
            var event = new Event();
            event.button = 1;
            event.x = cell.target().x + 3;
            event.y = cell.target().y + 3;
            page.treemap().notifyListeners(type, event);
        }
        settle();
    }

    @Test
    void theFocusStaysWhenSizesChange() {
        page(870, 440);
        show(of(Studio.large(), Grouping.BASE));
        page.treemap().focus(7);
        var ids = page.treemap().focused().orElseThrow().ids();
        show(unused());
        assertEquals(ids, page.treemap().focused().orElseThrow().ids());
    }

    @Test
    void howManyModelsThereAreMakesNoDifferenceToWhatIsPainted() {
        page(870, 440);
        var all = Node.all(Studio.many(50_000).models(), Grouping.BASE);
        show(new StorageState(true, Grouping.BASE, false, all, List.of(), 0));
        for (var ids : List.of(List.<String>of(), List.of("sdxl"), List.of("sdxl", "lora"))) {
            show(state.at(ids));
            assertTrue(page.treemap().cells().size() < 3_000, "cells: " + page.treemap().cells().size());
            assertEquals(50_000, page.treemap().cells().stream().filter(cell -> !cell.isGroup())
                    .mapToInt(cell -> cell.node().models()).sum());
        }
    }

    @Test
    void withoutModelsThePageSaysWhatBelongsThere() {
        page(870, 440);
        show(of(Studio.empty(), Grouping.BASE));
        assertEquals("Nothing takes space yet", empty().orElseThrow().title());
        show(of(Studio.large(), Grouping.BASE));
        assertTrue(empty().isEmpty());
    }

    @Test
    void cellsAreSpokenWithTheirPlaceAndUse() {
        page(870, 440);
        show(of(Studio.large(), Grouping.BASE));
        var words = Words.spoken(page.treemap().cells().get(1), 1, page.treemap().cells().size());
        assertTrue(words.matches("SDXL, Main, [\\d.]+ TB, 290 models, 2 of \\d+, [\\d.]+ GB never used"), words);
        var hint = Words.hint(page.treemap().cells().get(1));
        assertTrue(hint.matches("(?s)SDXL, Main\n[\\d.]+ TB in 290 models\n[\\d.]+ GB never used\n"
                + "Click to look inside"),
                hint);
    }

    @Test
    void aPathIsCutAtItsFrontAndANameWhereAWordEnds() {
        var gc = new GC(shell);
        var painter = look.painter();
        int room = painter.extent(gc, Type.CAPTION_STRONG, "…/models/sdxl").x;
        assertEquals("…/models/sdxl", new CellText(look, gc, room).front("/mnt/vault/models/sdxl"));
        assertEquals("…\\sdxl", new CellText(look, gc, room - 20).front("D:\\models\\sdxl"));
        assertEquals("sdxl", new CellText(look, gc, 5).front("/mnt/sdxl"));
        assertEquals("/mnt", new CellText(look, gc, 500).front("/mnt"));
        var narrow = new CellText(look, gc, painter.extent(gc, Type.CAPTION_STRONG, "Porcelain_").x);
        assertEquals(List.of("Porcelain_", "glaze_v2"), narrow.lines("Porcelain_glaze_v2", 2));
        assertEquals(List.of("Porcelain", "Glaze v2"), narrow.lines("Porcelain Glaze v2", 2));
        assertEquals(List.of("Porcelain Glaze"), narrow.lines("Porcelain Glaze", 1));
        assertEquals(List.of("Porcelainglazes"), narrow.lines("Porcelainglazes", 2));
        gc.dispose();
    }

    @Test
    void bothThemesAreLeftAsPictures() throws IOException {
        page(870, 440);
        show(of(Studio.large(), Grouping.BASE));
        pictures("storage");
        show(state.at(List.of("sdxl")));
        pictures("storage-base");
        show(state.at(List.of("flux", "main")));
        page.treemap().forceFocus();
        page.treemap().focus(3);
        pictures("storage-models");
        show(of(Studio.large(), Grouping.FOLDER));
        pictures("storage-folder");
        show(of(Studio.large(), Grouping.USE));
        pictures("storage-use");
        show(unused());
        pictures("storage-unused");
        shell.setSize(480, 600);
        show(of(Studio.large(), Grouping.BASE));
        pictures("storage-narrow");
        show(of(Studio.empty(), Grouping.BASE));
        pictures("storage-empty");
    }

    @Test
    void theDisksAreLeftAsPictures() throws IOException {
        var volumes = new ListPage<>(shell, look, new VolumeFace(look, kind -> opened.add(kind.name())), "Disks",
                () -> opened.add("cancel"));
        var content = VolumesState.of(Studio.large(), Optional.empty());
        volumes.show(content.rows(), VolumeWords.sum(content));
        shell.setSize(400, 500);
        shell.open();
        settle();
        assertEquals(8, content.rows().size());
        pictures("volumes");
    }

    private Optional<EmptyState> empty() {
        return all(page).filter(EmptyState.class::isInstance).map(EmptyState.class::cast)
                .filter(Control::isVisible).findFirst();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(StorageUiTest::all))
                : Stream.of(control);
    }

    private void pictures(String name) throws IOException {
        for (var theme : List.of("light", "dark")) {
            palettes.become(theme);
            look.refresh();
            dress(shell);
            frame();
            frame();
            save(Path.of("target", "screenshots", name + "-" + theme + ".png"));
        }
        palettes.become("light");
        look.refresh();
    }

    /** Waits until the content is painted once more; what was changed before is painted by then, too. */
    private void frame() {
        settle();
        var painted = new AtomicBoolean();
        var content = shell.getChildren()[0];
        content.addListener(SWT.Paint, e -> painted.set(true));
        long deadline = System.nanoTime() + PATIENCE;
        shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        while (!painted.get()) {
            assertTrue(System.nanoTime() < deadline, "Not painted in time");
            if (!display.readAndDispatch()) {
                display.timerExec(10, StorageUiTest::wake);
                display.sleep();
            }
        }
        settle();
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    /** What the style sheet does in the workbench. */
    private void dress(Control control) {
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(this::dress);
        }
        if (!(control instanceof ActionButton)) {
            control.setBackground(look.colour(Token.BG1));
            boolean second = control instanceof Label && String.valueOf(control.getData(CLASS)).contains("text2");
            control.setForeground(look.colour(second ? Token.TEXT2 : Token.TEXT));
        }
    }

    private void save(Path file) throws IOException {
        var area = shell.getClientArea();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        image.dispose();
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
        assertTrue(Files.size(file) > 2_000, "The picture shows something: " + file);
    }
}
