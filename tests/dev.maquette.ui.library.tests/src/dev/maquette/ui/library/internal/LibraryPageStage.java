// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListStyle;
import dev.maquette.ui.library.internal.list.ModelCanvas;
import dev.maquette.ui.library.internal.model.ThemeLook;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;

/** The Library page in a window of its own, on a library in memory, driven by events of mouse and keyboard. */
abstract class LibraryPageStage {

    final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
    final Pump pump = new Pump(display);
    final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    final MemoryLibrary empty = new MemoryLibrary("Empty", List.of());
    final Session session = new Session(new MemoryLibraries(library, empty));
    final List<String> pressed = new ArrayList<>();
    final List<ListStyle> styles = new ArrayList<>();
    Shell shell;
    LibraryPage page;
    LibraryPresenter presenter;
    boolean mayChange = true;

    final class Actions implements PageActions {

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

    ModelCanvas canvas() {
        return page.canvas();
    }

    /** Clicks the model at a place of the first group, or with place -1 its heading. */
    void click(int place, int x, int modifiers) {
        mouse(SWT.MouseDown, place, x, modifiers);
        mouse(SWT.MouseUp, place, x, modifiers);
    }

    void mouse(int type, int place, int x, int modifiers) {
        Event event = new Event();
        event.x = x;
        event.y = top(place) - canvas().getVerticalBar().getSelection() + 10;
        event.button = 1;
        event.stateMask = modifiers;
        canvas().notifyListeners(type, event);
    }

    int top(int place) {
        return place < 0 ? 0 : canvas().arrangement().area(place).y;
    }

    int onScreen(int place) {
        return canvas().toDisplay(0, top(place) - canvas().getVerticalBar().getSelection()).y;
    }

    void key(Control control, int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    <T> T find(Class<T> type, String text) {
        return find(shell, type, text);
    }

    static <T> T find(Composite parent, Class<T> type, String text) {
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

    static void mouse(Control control, int type, int x) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = 10;
        control.notifyListeners(type, event);
    }
}
