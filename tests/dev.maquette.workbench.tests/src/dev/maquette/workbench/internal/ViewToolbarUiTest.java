// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.TextField;
import dev.maquette.workbench.internal.ThemeChoice.Wish;

/** The tool bars of the views in the running workbench, pressed with the mouse, and the keys that do the same. */
@TestInstance(Lifecycle.PER_CLASS)
class ViewToolbarUiTest {

    private final Bench bench = new Bench();
    private final Session session = bench.service(Session.class);
    private RealLibrary models;
    private Library library;

    @BeforeAll
    void openARealLibrary() throws IOException, LibraryException {
        models = new RealLibrary(session.libraries(), Files.createTempDirectory("maquette"));
        LibraryInfo info = models.create();
        bench.size(1280, 800);
        session.open(info.location());
        bench.until("the library is open", () -> session.library()
                .filter(open -> open.info().location().equals(info.location())).isPresent());
        library = session.library().orElseThrow();
    }

    @AfterAll
    void openTheDefaultLibraryAgain() throws IOException {
        session.open(session.libraries().defaultLocation());
        bench.until("the default library is open", () -> session.library().filter(open -> open != library).isPresent());
        models.delete();
    }

    @BeforeEach
    void selectHarrowgate() {
        bench.show(Bench.DETAILS);
        bench.show(Bench.LIBRARY);
        bench.until("the list is shown", () -> list().isVisible() && list().getSize().y > 100);
        list().setFocus();
        clickOn(80, "Harrowgate XL v4");
    }

    private void clickOn(int y, String wanted) {
        bench.until(wanted + " is shown", () -> {
            Bench.click(list(), 200, y);
            return title() != null && name().equals(wanted);
        });
    }

    private Canvas list() {
        return bench.find(Canvas.class, "ModelCanvas", canvas -> true);
    }

    private TextField title() {
        Composite header = bench.find(Composite.class, "ModelHeader", c -> c.isVisible());
        return header == null ? null : (TextField) ((Composite) header.getChildren()[1]).getChildren()[0];
    }

    private String name() {
        return title().text().getText();
    }

    private ModelSummary harrowgate() {
        return library.models(ModelQuery.all().withText("Harrowgate")).items().getFirst();
    }

    @Test
    void everyToolSaysWhatItDoesAndItsKey() {
        assertEquals(List.of("Save (Ctrl+S)", "Copy path (Ctrl+Shift+C)", "Open folder (Ctrl+Shift+O)", "Refresh (F5)",
                "Columns"),
                List.of("Save", "Copy path", "Open folder", "Refresh", "Columns").stream()
                        .map(word -> bench.tool(word).getToolTipText()).toList());
    }

    @Test
    void keysTurnTheOrderRoundAndTakeTheHeadingsAway() {
        Bench.key(list(), 'r', SWT.MOD2 | SWT.MOD3);
        bench.until("the order is turned round", () -> {
            Bench.click(list(), 200, 52);
            return name().equals("Vellum Rooms");
        });
        Bench.key(list(), 'r', SWT.MOD2 | SWT.MOD3);
        bench.until("and back", () -> {
            Bench.click(list(), 200, 52);
            return name().equals("Fernglass Atlas");
        });
        Bench.key(list(), 'g', SWT.MOD2 | SWT.MOD3);
        bench.until("there are no headings", () -> {
            Bench.click(list(), 200, 24);
            return name().equals("Botanic Plate");
        });
        Bench.key(list(), 'g', SWT.MOD2 | SWT.MOD3);
        bench.until("there are headings again", () -> {
            Bench.click(list(), 200, 52);
            return name().equals("Fernglass Atlas");
        });
    }

    @Test
    void aKeyShowsTheGalleryAndTheListAgain() {
        Bench.key(list(), 'g', SWT.MOD1);
        bench.until("the gallery has no columns to choose", () -> !bench.tool("Columns").isEnabled());
        Bench.key(list(), 'g', SWT.MOD1);
        bench.until("the list has", () -> bench.tool("Columns").isEnabled());
    }

    @Test
    void keysChooseTheColumn() {
        Bench.key(list(), 's', SWT.MOD2 | SWT.MOD3);
        bench.until("the largest is first", () -> {
            Bench.click(list(), 200, 52);
            return name().equals("Kilnstone Realism XL");
        });
        Bench.key(list(), 'n', SWT.MOD2 | SWT.MOD3);
        bench.until("it is sorted by name", () -> {
            Bench.click(list(), 200, 52);
            return name().equals("Fernglass Atlas");
        });
    }

    @Test
    void toolsAreEnabledWhileTheyCanDoSomething() {
        bench.until("there is a model", () -> bench.tool("Copy path").isEnabled());
        assertFalse(bench.tool("Save").isEnabled());
        title().text().setText("Typed");
        bench.until("there is something to save", () -> bench.tool("Save").isEnabled());
        title().text().setText("Harrowgate XL v4");
        bench.until("there is nothing to save", () -> !bench.tool("Save").isEnabled());
        Bench.key(list(), SWT.ESC, 0);
        bench.until("no model is shown",
                () -> !bench.tool("Copy path").isEnabled() && !bench.tool("Delete").isEnabled());
        assertTrue(bench.tool("Refresh").isEnabled());
    }

    @Test
    void theDetailsToolsSaveAndDeleteTheModel() {
        title().text().setText("Harrowgate XL v5");
        bench.until("there is something to save", () -> bench.tool("Save").isEnabled());
        bench.press(bench.tool("Save"));
        bench.until("it is saved", () -> harrowgate().name().equals("Harrowgate XL v5"));
        undo();
        bench.until("the name is back", () -> harrowgate().name().equals("Harrowgate XL v4"));
        bench.press(bench.tool("Delete"));
        bench.until("it is gone", () -> library.models(ModelQuery.all()).total() == 11);
        undo();
        bench.until("it is back", () -> library.models(ModelQuery.all()).total() == 12);
    }

    private void undo() {
        bench.until("it can be undone", () -> session.undo().undoable().isPresent());
        list().setFocus();
        bench.run(Commands.UNDO);
    }

    @Test
    void thePathIsCopied() {
        bench.press(bench.tool("Copy path"));
        bench.until("the clipboard has it", () -> {
            Clipboard clipboard = new Clipboard(list().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return text instanceof String path && path.endsWith("harrowgate-xl-v4.safetensors")
                    && Files.exists(Path.of(path));
        });
    }

    @Test
    void digitsRateAndAltFMarksAsFavourite() {
        assertEquals(5, harrowgate().rating());
        bench.until("the list has the focus", () -> list().isFocusControl());
        Bench.key(list(), '3', 0);
        bench.until("it has three stars", () -> harrowgate().rating() == 3);
        undo();
        bench.until("it has five stars", () -> harrowgate().rating() == 5);
        assertTrue(harrowgate().favourite());
        Bench.key(list(), 'f', SWT.MOD3);
        bench.until("it is no favourite", () -> !harrowgate().favourite());
        undo();
        bench.until("it is one again", () -> harrowgate().favourite());
    }

    @Test
    void iconsOfTabsAndToolsTakeTheColourOfTheTheme() {
        Look look = bench.service(Look.class);
        for (Wish theme : List.of(Wish.LIGHT, Wish.DARK, Wish.CONTRAST, Wish.SYSTEM)) {
            bench.show(theme);
            bench.until("the icons are those of " + theme, () -> tab("Library").getImage()
                    .equals(look.icon("library", Token.TEXT2, 16))
                    && tab("Model").getImage().equals(look.icon("main", Token.TEXT2, 16))
                    && bench.tool("Copy path").getImage().equals(look.icon("copy", Token.TEXT2, 16)));
        }
    }

    private CTabItem tab(String title) {
        CTabFolder folder = bench.find(CTabFolder.class, "CTabFolder",
                tabs -> List.of(tabs.getItems()).stream().anyMatch(tab -> tab.getText().equals(title)));
        return List.of(folder.getItems()).stream().filter(tab -> tab.getText().equals(title)).findFirst().orElseThrow();
    }
}
