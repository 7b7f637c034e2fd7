// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.ui.care.internal.page.ThemedPage;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Segments;

class TwinPageUiTest {

    private final Attic attic = new Attic();
    private final Session session = new Session(attic.library.alone());
    private ThemedPage window;
    private TwinPage page;
    private TwinState state;

    @AfterEach
    void close() {
        page.presenter().close();
        session.close();
        window.close();
    }

    private void open(String theme) throws InterruptedException {
        session.open(attic.library.info().location()).join();
        window = new ThemedPage(theme);
        page = new TwinPage(window.shell(), window.look(), window.surroundings(session), now -> state = now);
        window.open(860, 260);
    }

    private RowList<TwinRow> list() {
        return page.page().list();
    }

    private void search() {
        page.presenter().search();
        window.until("it has ended", () -> state.phase() == Hunt.Phase.DONE);
    }

    private ActionButton button(String text) {
        return ThemedPage.find(page.page(), ActionButton.class, each -> each.text().startsWith(text));
    }

    @Test
    void anEmptyPageSaysWhatASearchDoesAndStartsIt() throws InterruptedException {
        open("light");
        EmptyState empty = ThemedPage.find(page.page(), EmptyState.class, each -> true);
        assertEquals("Find models that are here twice", empty.title());
        button("Search the library").press();
        window.until("groups are listed", () -> list().rows().size() == 7);
        assertTrue(list().isVisible());
    }

    @Test
    void theButtonOfAnEmptyPageIsSeenWhereThereIsLittleHeight() throws InterruptedException {
        open("light");
        ActionButton search = button("Search the library");
        window.until("it is laid out", () -> search.getSize().y > 0);
        assertTrue(search.toDisplay(0, search.getSize().y).y <= window.shell().toDisplay(0, 260).y);
    }

    @Test
    void keysMoveThroughGroupsAndHideThem() throws InterruptedException {
        open("dark");
        search();
        list().setFocus();
        ThemedPage.press(list(), SWT.ARROW_DOWN, 0);
        assertEquals("Replace 2 by links, 16.8 GB", button("Replace").text(), "only the group that is chosen");
        ThemedPage.press(list(), SWT.ARROW_LEFT, 0);
        assertEquals(4, list().rows().size());
        assertEquals("blake3:3f9a01c2/8420000000", list().selection().focus());
        ThemedPage.press(list(), SWT.ARROW_RIGHT, 0);
        assertEquals(7, list().rows().size());
        ThemedPage.press(list(), SWT.ESC, 0);
        assertEquals("Replace 3 by links, 17.1 GB", button("Replace").text());
    }

    @Test
    void theButtonActsOnTheChosenGroup() throws InterruptedException {
        open("light");
        search();
        list().selection().only(list().rows().getLast().id());
        button("Replace 1 by links").press();
        window.until("it is told", () -> page.page().message().equals("1 copy replaced by a link."));
        assertEquals(1, attic.library.asked(ResolveDuplicates.class).size());
        assertEquals(4, list().rows().size());
    }

    @Test
    void otherLikenessHasAListOfItsOwn() throws InterruptedException {
        open("light");
        search();
        Segments segments = ThemedPage.find(page.page(), Segments.class, each -> true);
        segments.choose(1);
        assertFalse(list().isVisible());
        button("Compare weights").press();
        window.until("variants are listed", () -> list().rows().size() == 4);
        assertFalse(button("Replace by links").isEnabled(), "all stay until one is to go");
    }

    private void photographDialog(String name) {
        soon(name);
        page.askAndSearch();
    }

    /** As soon as the dialog is there. */
    private void soon(String name) {
        Display display = Display.getDefault();
        display.asyncExec(() -> Stream.of(display.getShells()).filter(shell -> shell.getText().equals("Duplicates"))
                .findFirst().ifPresentOrElse(dialog -> photograph(dialog, name), () -> soon(name)));
    }

    private void photograph(Shell dialog, String name) {
        try {
            window.picture(dialog, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            dialog.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itLooksAsDesigned(String theme) throws InterruptedException, IOException {
        open(theme);
        window.picture("duplicates-empty");
        search();
        list().setFocus();
        list().selection().only(list().rows().get(2).id());
        window.picture("duplicates");
        ThemedPage.find(page.page(), Segments.class, each -> true).choose(1);
        window.picture("variants-empty");
        search();
        page.presenter().decideAll(Preset.SUGGESTED);
        list().selection().set(List.of());
        window.picture("variants");
        assertEquals("Remove 2, 4.27 GB", button("Remove").text());
        window.shell().setSize(580, 300);
        window.picture("duplicates-narrow");
        photographDialog("duplicates-dialog-alike");
        ThemedPage.find(page.page(), Segments.class, each -> true).choose(0);
        photographDialog("duplicates-dialog");
    }
}
