// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.list.Column;
import dev.maquette.ui.library.internal.list.Columns;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.HeaderBar;
import dev.maquette.ui.library.internal.list.ListStyle;
import dev.maquette.ui.library.internal.list.ModelCanvas;
import dev.maquette.ui.library.internal.model.ThemeLook;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;

/** The Library page in a window of its own, on a library in memory, driven by events of mouse and keyboard. */
class LibraryPageUiTest {

    private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
    private final Pump pump = new Pump(display);
    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final MemoryLibrary empty = new MemoryLibrary("Empty", List.of());
    private final Session session = new Session(new MemoryLibraries(library, empty));
    private final List<String> pressed = new ArrayList<>();
    private final List<ListStyle> styles = new ArrayList<>();
    private Shell shell;
    private LibraryPage page;
    private LibraryPresenter presenter;
    private boolean mayChange = true;

    private final class Actions implements PageActions {

        @Override
        public void change(UnaryOperator<FilterState> change) {
            presenter.change(change);
        }

        @Override
        public void folded(Set<String> types) {
            presenter.folded(types);
        }

        @Override
        public boolean mayChange() {
            return mayChange;
        }

        @Override
        public boolean may(BulkAction action) {
            return true;
        }

        @Override
        public void showFilters() {
            pressed.add("filters");
        }

        @Override
        public void connect() {
            pressed.add("connect");
        }

        @Override
        public void styled(ListStyle style) {
            styles.add(style);
        }

        @Override
        public void selected() {
            pressed.add("selected");
        }

        @Override
        public void act(BulkAction action) {
            pressed.add(action.name());
        }

        @Override
        public void locate(Path folder) {
            pressed.add("locate " + folder);
        }

        @Override
        public void searchMissing() {
            pressed.add("search");
        }

        @Override
        public void forget(List<ModelSummary> missing) {
            pressed.add("forget " + missing.size());
        }

        @Override
        public void open() {
            pressed.add("open");
        }

        @Override
        public void addModels() {
            pressed.add("addModels");
        }

        @Override
        public void adoptLibraries() {
            pressed.add("adoptLibraries");
        }

        @Override
        public void installSample() {
            pressed.add("installSample");
        }

        @Override
        public void open(URI location) {
            session.open(location);
        }
    }

    @BeforeEach
    void open() {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(800, 600);
        page = new LibraryPage(shell, ThemeLook.dark(display), new Actions());
        presenter = new LibraryPresenter(session, page, Runnable::run, display::asyncExec, Runnable::run);
        shell.open();
        session.open(library.info().location());
        pump.until("twelve models are shown", () -> canvas().content().models().size() == 12);
    }

    @AfterEach
    void close() {
        presenter.close();
        shell.dispose();
        session.close();
    }

    private ModelCanvas canvas() {
        return page.canvas();
    }

    /** Clicks the model at a place of the first group, or with place -1 its heading. */
    private void click(int place, int x, int modifiers) {
        mouse(SWT.MouseDown, place, x, modifiers);
        mouse(SWT.MouseUp, place, x, modifiers);
    }

    private void mouse(int type, int place, int x, int modifiers) {
        Event event = new Event();
        event.x = x;
        event.y = top(place) - canvas().getVerticalBar().getSelection() + 10;
        event.button = 1;
        event.stateMask = modifiers;
        canvas().notifyListeners(type, event);
    }

    private int top(int place) {
        return place < 0 ? 0 : canvas().arrangement().area(place).y;
    }

    private int onScreen(int place) {
        return canvas().toDisplay(0, top(place) - canvas().getVerticalBar().getSelection()).y;
    }

    private void key(Control control, int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private <T> T find(Class<T> type, String text) {
        return find(shell, type, text);
    }

    private static <T> T find(Composite parent, Class<T> type, String text) {
        for (Control child : parent.getChildren()) {
            boolean named = !(child instanceof ActionButton button) || button.text().equals(text);
            if (type.isInstance(child) && named && child.isVisible()) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, text) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    @Test
    void typingSearchesTheList() {
        find(Text.class, "").setText("paper");
        pump.until("two match", () -> canvas().content().models().size() == 2);
        find(Text.class, "").setText("nothing of that kind");
        pump.until("the page says so", () -> find(EmptyState.class, "") != null);
        assertEquals("Nothing found", find(EmptyState.class, "").title());
        find(ActionButton.class, "Clear filters").press();
        pump.until("all are back", () -> canvas().content().models().size() == 12);
    }

    @Test
    void modelsThatAnotherViewLeadsToAreShownWhateverHidesThem() {
        String last = canvas().content().models().getLast().key();
        find(Text.class, "").setText("paper");
        pump.until("two match", () -> canvas().content().models().size() == 2);
        page.select(List.of(last));
        pump.until("all are back", () -> canvas().content().models().size() == 12);
        assertEquals("", find(Text.class, "").getText());
        assertEquals(List.of(last), canvas().selection().keys());
        canvas().toggle(canvas().content().models().getLast().type());
        assertTrue(canvas().content().position(last).isEmpty());
        page.select(List.of(last));
        int place = canvas().content().place(last).orElseThrow();
        int top = onScreen(place) - canvas().toDisplay(0, 0).y;
        assertTrue(top >= 0 && top < canvas().getClientArea().height, "in view: " + top);
    }

    @Test
    void clicksAndModifiersSelect() {
        click(0, 200, 0);
        assertEquals(List.of("a2"), canvas().selection().keys());
        click(2, 200, SWT.MOD1);
        assertEquals(List.of("a2", "a3"), canvas().selection().keys());
        click(0, 20, 0);
        assertEquals(List.of("a3"), canvas().selection().keys());
        click(0, 200, 0);
        click(3, 200, SWT.MOD2);
        assertEquals(4, canvas().selection().keys().size());
    }

    @Test
    void theKeyboardDoesAllThatTheMouseDoes() {
        key(canvas(), SWT.ARROW_DOWN, 0);
        key(canvas(), SWT.ARROW_DOWN, 0);
        assertEquals("a1", canvas().selection().focus());
        key(canvas(), SWT.ARROW_DOWN, SWT.MOD2);
        assertEquals(2, canvas().selection().keys().size());
        key(canvas(), SWT.ARROW_DOWN, SWT.MOD1);
        key(canvas(), ' ', 0);
        assertEquals(3, canvas().selection().keys().size());
        key(canvas(), SWT.END, 0);
        assertEquals(List.of("d1"), canvas().selection().keys());
        key(canvas(), SWT.HOME, SWT.MOD2);
        assertEquals(12, canvas().selection().keys().size());
        key(canvas(), SWT.CR, 0);
        assertTrue(pressed.contains("open"));
        key(canvas(), SWT.ESC, 0);
        assertEquals(List.of(), canvas().selection().keys());
    }

    @Test
    void theGalleryShowsTheSameModelsAndKeepsWhatIsSelected() {
        click(2, 200, 0);
        page.restyle(style -> style.with(Face.GALLERY).withTile(96));
        assertTrue(canvas().arrangement().across() > 1);
        assertEquals(List.of(canvas().content().models().get(2).key()), canvas().selection().keys());
        assertNull(find(HeaderBar.class, ""));
        assertEquals(Face.GALLERY, styles.getLast().face());
        key(canvas(), SWT.ARROW_RIGHT, 0);
        assertEquals(List.of(canvas().content().models().get(3).key()), canvas().selection().keys());
        key(canvas(), SWT.ARROW_DOWN, 0);
        assertEquals("lora", canvas().content().find(canvas().selection().focus()).orElseThrow().type().id());
        page.restyle(style -> style.with(Face.LIST));
        assertEquals(1, canvas().arrangement().across());
        assertEquals(96, styles.getLast().tile());
    }

    @Test
    void thereAndBackTheTopOfTheListIsWhereItWas() {
        shell.setSize(800, 420);
        click(1, 200, 0);
        int before = onScreen(1);
        page.restyle(style -> style.with(Face.GALLERY));
        page.restyle(style -> style.with(Face.LIST));
        assertEquals(before, onScreen(1));
    }

    @Test
    void aPressOnOneOfSeveralKeepsThemUntilTheButtonIsLetGo() {
        click(0, 200, 0);
        click(2, 200, SWT.MOD1);
        mouse(SWT.MouseDown, 0, 200, 0);
        assertEquals(2, canvas().selection().keys().size());
        mouse(SWT.MouseUp, 0, 200, 0);
        assertEquals(List.of("a2"), canvas().selection().keys());
        click(2, 200, SWT.MOD1);
        mouse(SWT.MouseDown, 0, 200, 0);
        canvas().notifyListeners(SWT.DragDetect, new Event());
        mouse(SWT.MouseUp, 0, 200, 0);
        assertEquals(2, canvas().selection().keys().size());
    }

    @Test
    void columnsAreDraggedWiderAndToAnotherPlace() {
        int size = at(Column.SIZE);
        drag(header(), size - 6, size - 26);
        assertEquals(92, width(Column.SIZE));
        drag(header(), at(Column.FORMAT) + 10, at(Column.SIZE) + 20);
        assertEquals(Column.SIZE, canvas().style().columns().columns().get(1).column());
        page.restyle(style -> style.with(style.columns().toggled(Column.FORMAT)));
        assertFalse(styles.getLast().columns().has(Column.FORMAT));
    }

    private HeaderBar header() {
        return find(HeaderBar.class, "");
    }

    private int at(Column column) {
        return Columns.of(canvas().style().columns(), header().getClientArea().width).places().stream()
                .filter(place -> place.column() == column).findFirst().orElseThrow().x();
    }

    private int width(Column column) {
        return canvas().style().columns().columns().stream().filter(each -> each.column() == column).findFirst()
                .orElseThrow().width();
    }

    private static void drag(Control control, int from, int to) {
        mouse(control, SWT.MouseDown, from);
        mouse(control, SWT.MouseMove, to);
        mouse(control, SWT.MouseUp, to);
    }

    private static void mouse(Control control, int type, int x) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = 10;
        control.notifyListeners(type, event);
    }

    @Test
    void keysGoFromHeadingToHeadingAndUnfoldWhatTheyFolded() {
        key(canvas(), SWT.ARROW_DOWN, SWT.ALT);
        key(canvas(), SWT.ARROW_DOWN, SWT.ALT);
        String lora = canvas().selection().focus();
        assertEquals("lora", canvas().content().find(lora).orElseThrow().type().id());
        key(canvas(), '-', 0);
        assertTrue(canvas().content().position(lora).isEmpty());
        key(canvas(), '+', 0);
        assertTrue(canvas().content().position(lora).isPresent());
        key(canvas(), SWT.ARROW_UP, SWT.ALT);
        assertEquals("main", canvas().content().find(canvas().selection().focus()).orElseThrow().type().id());
    }

    @Test
    void arrowsFoldTheGroupOfTheFocus() {
        click(1, 200, 0);
        key(canvas(), SWT.ARROW_LEFT, 0);
        assertEquals(6, canvas().content().countShown());
        click(-1, 200, 0);
        assertEquals(12, canvas().content().countShown());
    }

    @Test
    void theRowsStayUnderThePointerWhenTheBulkBarComesAndGoes() {
        int before = onScreen(1);
        click(1, 20, 0);
        assertEquals("1 selected", find(BulkBar.class, "").text());
        assertEquals(before, onScreen(1));
        click(1, 20, 0);
        assertNull(find(BulkBar.class, ""));
        assertEquals(before, onScreen(1));
    }

    @Test
    void twoSelectedModelsBringTheBulkBar() {
        click(0, 200, 0);
        assertNull(find(BulkBar.class, ""));
        click(1, 20, 0);
        assertEquals("2 selected", find(BulkBar.class, "").text());
        find(ActionButton.class, "Delete").press();
        assertTrue(pressed.contains("DELETE"));
        find(Text.class, "").setText("Harrowgate");
        pump.until("one is hidden", () -> find(BulkBar.class, "").text().equals("2 selected, 1 not shown"));
    }

    @Test
    void oneTickedBoxBringsTheBulkBarAndItsMenu() {
        click(0, 20, 0);
        BulkBar bar = find(BulkBar.class, "");
        assertEquals("1 selected", bar.text());
        assertFalse(bar.menu().item(BulkAction.COMPARE).isEnabled());
        click(1, 20, 0);
        assertTrue(bar.menu().item(BulkAction.COMPARE).isEnabled());
        bar.menu().item(BulkAction.TAG).notifyListeners(SWT.Selection, new Event());
        assertTrue(pressed.contains("TAG"));
        key(canvas(), SWT.ESC, 0);
        assertNull(find(BulkBar.class, ""));
    }

    @Test
    void missingFilesAreToldWithTheirRemedies() throws Exception {
        library.vanishes("b4", Availability.MISSING);
        library.vanishes("b2", Availability.MISSING);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        presenter.refresh();
        pump.until("the page says so", () -> find(ActionButton.class, "Show") != null);
        find(ActionButton.class, "Show").press();
        pump.until("only these are shown", () -> canvas().content().models().size() == 2);
        find(ActionButton.class, "Remove 2 records").press();
        assertTrue(pressed.contains("forget 2"));
        find(ActionButton.class, "Locate folder…").press();
        assertTrue(pressed.getLast().startsWith("locate "));
        find(ActionButton.class, "Search by content").press();
        assertEquals("search", pressed.getLast());
        find(ActionButton.class, "Clear filters").press();
        pump.until("all are back", () -> canvas().content().models().size() == 12);
    }

    @Test
    void aDiskThatIsAwayIsToldUntilItIsBack() throws Exception {
        library.vanishes("a5", Availability.OFFLINE);
        library.vanishes("a4", Availability.OFFLINE);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        presenter.refresh();
        pump.until("the page says so", () -> find(MessageBar.class, "") != null);
        assertEquals("The disks of 2 models are away.", find(MessageBar.class, "").message());
        library.vanishes("a5", Availability.PRESENT);
        library.vanishes("a4", Availability.PRESENT);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        presenter.refresh();
        pump.until("nothing is told any more", () -> find(MessageBar.class, "") == null);
    }

    @Test
    void anEmptyLibraryAsksNothingOfWhoMayOnlyLook() {
        mayChange = false;
        session.open(empty.info().location());
        pump.until("the page says so", () -> find(EmptyState.class, "") != null
                && find(EmptyState.class, "").title().equals("Your library is empty"));
        assertNull(find(ActionButton.class, "Install the sample"));
    }

    @Test
    void anEmptyLibrarySaysHowToFillIt() {
        session.open(empty.info().location());
        pump.until("the page says so", () -> find(EmptyState.class, "") != null
                && find(EmptyState.class, "").title().equals("Your library is empty"));
        find(ActionButton.class, "Install the sample").press();
        find(ActionButton.class, "Add models").press();
        find(ActionButton.class, "Adopt models of InvokeAI, ComfyUI and others\u2026").press();
        assertEquals(List.of("installSample", "addModels", "adoptLibraries"),
                pressed.stream().filter(word -> !word.equals("selected")).toList());
    }

    @Test
    void aDeletedModelHandsItsPlaceToTheNext() throws Exception {
        click(1, 200, 0);
        String next = canvas().content().keys().get(2);
        library.run(new RemoveModels(List.of("a1"),
                RemoveModels.Files.TRASH, false), Actor.localUser(), null);
        pump.until("eleven are left", () -> canvas().content().models().size() == 11);
        assertEquals(List.of(next), canvas().selection().keys());
        assertFalse(pressed.contains("DELETE"));
    }
}
