// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
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
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.TextField;
import dev.maquette.workbench.internal.ThemeChoice.Wish;
import dev.maquette.workbench.internal.find.FindHandler;

/** The real workbench on a real library: what a user does in the first minutes. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkbenchUiTest {

    private final Bench bench = new Bench();
    private final Session session = bench.service(Session.class);
    private RealLibrary models;
    private String userHome;
    private Library library;
    private MPart details;

    @BeforeAll
    void openARealLibrary() throws IOException, LibraryException {
        Path home = Files.createTempDirectory("maquette");
        userHome = System.setProperty("user.home", home.toString());
        models = new RealLibrary(session.libraries(), home);
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
        System.setProperty("user.home", userHome);
        models.delete();
    }

    @BeforeEach
    void selectTheSecondModel() {
        bench.shell().forceActive(); // what a test has closed was in front, and there is no window manager
        details = bench.show(Bench.DETAILS);
        bench.show(Bench.LIBRARY);
        Canvas list = list();
        bench.until("the list is shown", () -> list.isVisible() && list.getSize().y > 100);
        list.setFocus();
        bench.until("its name is shown", () -> { // until the models of the library that was open before are gone
            Bench.click(list, 200, 80);
            bench.settle();
            return title() != null && !name().isEmpty();
        });
    }

    private Canvas list() {
        return bench.find(Canvas.class, "ModelCanvas", canvas -> true);
    }

    private TextField title() {
        Composite header = bench.find(Composite.class, "ModelHeader", c -> c.isVisible());
        return header == null ? null : Bench.find(header, TextField.class, "TextField", field -> true);
    }

    private String name() {
        return title().text().getText();
    }

    private long count(String text) {
        return library.models(ModelQuery.all().withText(text)).total();
    }

    @Test
    void aDozenRealModelsAreIdentified() {
        assertEquals(12, library.models(ModelQuery.all()).total());
        assertEquals(List.of(), library.models(ModelQuery.all()).items().stream()
                .filter(model -> model.base().id().equals("unknown")).map(model -> model.name()).toList());
    }

    @Test
    void anEditMakesTheViewDirtyIsSavedUndoneAndRedone() {
        String before = name();
        assertFalse(details.isDirty());
        bench.show(Bench.DETAILS);
        assertFalse(bench.can(Commands.SAVE));
        title().text().setText("Renamed by hand");
        assertTrue(details.isDirty());
        assertTrue(bench.can(Commands.SAVE));
        bench.run(Commands.SAVE);
        bench.until("it is saved and can be undone", () -> count("Renamed by hand") == 1 && !details.isDirty()
                && session.undo().undoable().isPresent());
        list().setFocus();
        bench.run(Commands.UNDO);
        bench.until("it is undone", () -> name().equals(before) && session.undo().redoable().isPresent());
        assertEquals(0, count("Renamed by hand"));
        bench.run(Commands.REDO);
        bench.until("it is redone", () -> name().equals("Renamed by hand") && session.undo().undoable().isPresent());
        bench.run(Commands.UNDO);
        bench.until("it is undone again", () -> name().equals(before));
    }

    @Test
    void enterOpensAnEditorThatIsSavedClosedAndOpenedOnce() throws IOException, LibraryException {
        String before = selected();
        IWorkbenchPage page = bench.page();
        list().notifyListeners(SWT.DefaultSelection, new Event());
        bench.until("its editor is open", () -> page.getActiveEditor() != null);
        IEditorPart editor = page.getActiveEditor();
        bench.until("it shows the model", () -> nameInEditor(before) != null);
        list().notifyListeners(SWT.DefaultSelection, new Event());
        bench.settle();
        assertEquals(1, page.getEditorReferences().length);
        nameInEditor(before).text().setText("Edited in its editor");
        assertTrue(editor.isDirty());
        assertTrue(details.isDirty(), "the view shows the same draft");
        bench.settle();
        bench.show(Wish.DARK);
        bench.settle();
        save(Path.of("target", "screenshots", "model-editor-dark.png"));
        bench.show(Wish.LIGHT);
        bench.settle();
        save(Path.of("target", "screenshots", "model-editor-light.png"));
        bench.show(Wish.SYSTEM);
        page.saveEditor(editor, false);
        bench.until("it is saved", () -> count("Edited in its editor") == 1 && !editor.isDirty());
        bench.until("its tab says so", () -> editor.getTitle().equals("Edited in its editor"));
        assertTrue(page.closeEditor(editor, false));
        assertFalse(page.isEditorAreaVisible(), "no hole is left");
        bench.until("it can be undone", () -> session.undo().undoable().isPresent());
        bench.show(Bench.LIBRARY);
        list().setFocus();
        bench.run(Commands.UNDO);
        bench.until("it is undone", () -> count("Edited in its editor") == 0);
    }

    /** Name of the model that is selected in the list, as the library has it. */
    private String selected() throws LibraryException {
        return library.model(bench.selected()).orElseThrow().name();
    }

    /** Where the editor in front shows this name; null until it does. */
    private TextField nameInEditor(String name) {
        return Bench.find((Composite) bench.active(), TextField.class, "TextField",
                field -> field.isVisible() && field.text().getText().equals(name));
    }

    @Test
    void whatIsNotWantedWhenTheEditorIsClosedIsDropped() throws LibraryException {
        IWorkbenchPage page = bench.page();
        String before = selected();
        list().notifyListeners(SWT.DefaultSelection, new Event());
        bench.until("its editor is open", () -> page.getActiveEditor() != null);
        IEditorPart editor = page.getActiveEditor();
        bench.until("it shows the model", () -> nameInEditor(before) != null);
        nameInEditor(before).text().setText("Not wanted");
        assertTrue(editor.isDirty());
        assertTrue(page.closeEditor(editor, false));
        bench.until("the view has the record's name again", () -> name().equals(before) && !details.isDirty());
    }

    @Test
    void typingIsTakenBackBeforeAnythingElse() {
        String before = name();
        bench.show(Bench.DETAILS);
        title().setFocus();
        bench.until("the name has the focus", () -> title().text().isFocusControl());
        title().text().setText("Typed");
        bench.run(Commands.UNDO);
        assertEquals(before, name());
        assertFalse(details.isDirty());
    }

    @Test
    void aDeletedModelComesBackByUndo() {
        assertTrue(bench.can(Commands.DELETE));
        bench.run(Commands.DELETE);
        bench.until("it is gone and can be undone", () -> count("") == 11 && session.undo().undoable().isPresent());
        bench.run(Commands.UNDO);
        bench.until("it is back", () -> count("") == 12);
    }

    @Test
    void severalModelsAreOneSelection() {
        bench.run(Commands.SELECT_ALL);
        bench.until("the other view says how many", () -> label("12 models selected"));
    }

    private boolean label(String text) {
        return bench.find(Label.class, "Label", label -> label.isVisible() && label.getText().equals(text)) != null;
    }

    @Test
    void theMenuOfTheListIdentifiesAgain() {
        List<String> told = new CopyOnWriteArrayList<>();
        Registration registration = session.onNotice(notice -> told.add(notice.title()));
        MenuItem item = Stream.of(list().getMenu().getItems()).filter(i -> i.getText().equals("Re-identify"))
                .findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        bench.until("the outcome is told", () -> told.contains("Nothing new about this model."));
        registration.end();
        assertTrue(bench.can(Commands.REIDENTIFY));
    }

    @Test
    void aDecisionIsMarkedAndTakenBackByItsButton() throws LibraryException {
        String key = bench.selected();
        String found = library.model(key).orElseThrow().base().id();
        library.run(new EditModel(key, null, ModelChanges.none().with("base", "flux")), Actor.localUser(),
                new NullProgressMonitor());
        bench.until("the decision is marked", () -> useFound() != null);
        useFound().press();
        bench.until("what was found is there again", () -> useFound() == null);
        assertEquals(found, library.model(key).orElseThrow().base().id());
        bench.until("it can be undone", () -> session.undo().undoable().isPresent());
        session.undo().clear();
    }

    private ActionButton useFound() {
        return bench.find(ActionButton.class, "ActionButton",
                button -> button.isVisible() && "Use what was found".equals(button.getToolTipText()));
    }

    @Test
    void searchIsReachedFromAnywhere() {
        bench.show(Bench.DETAILS);
        bench.run(Commands.SEARCH);
        bench.until("the caret is in the field", () -> bench.find(TextField.class, "TextField",
                field -> field.text().isFocusControl()) != null);
    }

    @Test
    void renameLeadsToTheName() {
        bench.run(Commands.RENAME);
        bench.until("the name has the focus", () -> title().text().isFocusControl());
    }

    @Test
    void everyEntryOfTheMenuBarIsACommandWithAWord() {
        Menu bar = bench.shell().getMenuBar();
        assertEquals(List.of("File", "Edit", "Library", "Model", "Generate", "Window", "Help"),
                List.of(bar.getItems()).stream().map(item -> item.getText().replace("&", "")).toList());
        for (MenuItem top : bar.getItems()) {
            assertNotNull(top.getMenu(), top.getText());
        }
    }

    @Test
    void theProgressViewCanBeShown() {
        bench.run("dev.maquette.workbench.showProgress");
        assertNotNull(bench.show(LibraryPerspective.PROGRESS));
    }

    private TextField search(String words) {
        bench.run(FindHandler.COMMAND);
        TextField search = Stream.of(bench.shell().getDisplay().getShells())
                .filter(shell -> shell != bench.shell() && shell.isVisible())
                .map(shell -> Bench.find(shell, TextField.class, "TextField", field -> true))
                .filter(Objects::nonNull).findFirst().orElseThrow();
        search.text().setText(words);
        return search;
    }

    private static RowList<?> found(TextField search) {
        return (RowList<?>) Bench.find(search.getShell(), Canvas.class, "RowList", list -> true);
    }

    @Test
    void aViewIsFoundByItsNameAndOpened() {
        bench.hide(InstallPerspective.QUEUE);
        TextField search = search("install qu");
        Bench.key(search.text(), SWT.CR, SWT.NONE);
        bench.until("the queue is shown", () -> bench.page().findView(InstallPerspective.QUEUE) != null);
        assertTrue(search.isDisposed(), "the list is closed");
        bench.hide(InstallPerspective.QUEUE);
    }

    @Test
    void aModelIsFoundByItsNameAndSelected() {
        String wanted = library.models(ModelQuery.all()).items().getLast().name();
        TextField search = search(wanted);
        bench.until("the model is found", () -> found(search).rows().size() > 1);
        Bench.key(search.text(), SWT.CR, SWT.NONE);
        bench.until("it is shown", () -> title() != null && name().equals(wanted));
    }

    @Test
    void escClosesTheSearchAndTheFocusIsWhereItWas() {
        list().setFocus();
        TextField search = search("kiln");
        Bench.key(search.text(), SWT.ESC, SWT.NONE);
        assertTrue(search.isDisposed());
        bench.shell().forceActive(); // without a window manager nobody gives the focus back to it
        bench.until("the list has the focus again", () -> list().isFocusControl());
    }

    @Test
    void hashingInTheBackgroundIsSwitchedOnAndOffInThePreferences() {
        Shell shell = new Shell(bench.shell().getDisplay());
        HashingPage page = new HashingPage();
        page.init(PlatformUI.getWorkbench());
        page.createControl(shell);
        Button hash = Bench.find(shell, Button.class, "Button", button -> (button.getStyle() & SWT.CHECK) != 0);
        bench.until("the setting is known", hash::isEnabled);
        assertFalse(hash.getSelection());
        hash.setSelection(true);
        page.performOk();
        bench.until("a model has got its hash", () -> hashed() > 0);
        hash.setSelection(false);
        page.performOk();
        bench.until("nothing is hashed any more", () -> session.operations().running().isEmpty());
        shell.dispose();
    }

    private long hashed() {
        return library.models(ModelQuery.all()).items().stream().filter(model -> {
            try {
                return library.model(model.key()).orElseThrow().hash() != null;
            } catch (LibraryException failure) {
                throw new AssertionError(failure);
            }
        }).count();
    }

    @Test
    void bothThemesPaintTheirColoursAndLeaveAPicture() throws IOException {
        bench.point(new Point(640, 790));
        closeMessage();
        bench.hide(LibraryPerspective.PROGRESS);
        bench.show(Bench.LIBRARY);
        list().setFocus();
        assertEquals(new RGB(0x1C, 0x1D, 0x20), painted(Wish.DARK, "library-dark.png"));
        assertEquals(new RGB(0xFA, 0xFA, 0xFB), painted(Wish.LIGHT, "library-light.png"));
        bench.show(Wish.SYSTEM);
    }

    private void closeMessage() {
        for (ActionButton close = close(); close != null; close = close()) {
            close.press();
            bench.until("it goes", close::isDisposed);
        }
    }

    private ActionButton close() {
        return bench.find(ActionButton.class, "ActionButton", button -> button.isVisible()
                && "Close (Esc)".equals(button.getToolTipText()));
    }

    private RGB painted(Wish theme, String file) throws IOException {
        bench.show(theme);
        Look look = bench.service(Look.class);
        RGB wanted = theme == Wish.DARK ? new RGB(0x1C, 0x1D, 0x20) : new RGB(0xFA, 0xFA, 0xFB);
        bench.until("the look has changed", () -> look.colour(Token.BG1).getRGB().equals(wanted));
        bench.shell().update();
        bench.until("the first model's picture is painted", () -> pixel().equals(wanted));
        bench.settle();
        save(Path.of("target", "screenshots", file));
        return pixel();
    }

    /** A pixel beside a name in the list. */
    private RGB pixel() {
        Canvas list = list();
        Image image = new Image(list.getDisplay(), 1, 1);
        GC gc = new GC(list);
        gc.copyArea(image, 4, 32);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }

    private void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Image image = new Image(bench.shell().getDisplay(), 1280, 800);
        GC gc = new GC(bench.shell().getDisplay());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
        assertTrue(Files.size(file) > 10_000, "the picture shows something");
    }
}
