// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.help.internal.guide.GuideFiles;
import dev.maquette.ui.help.internal.guide.Pages;
import dev.maquette.ui.help.internal.guide.Target;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.EmptyState;

class HelpPageUiTest {

    private final Screen screen = new Screen();
    private final List<String> followed = new ArrayList<>();
    private Shell shell;

    private HelpPage open(int width, GuideFiles files) {
        shell = new Shell(screen.shell().getDisplay(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, width, 500);
        HelpPage page = new HelpPage(shell, PlatformUI.getWorkbench().getService(Look.class), files, new Links() {
            @Override
            public boolean follows(String link) {
                return link.startsWith("https:");
            }

            @Override
            public void follow(String link) {
                followed.add(link);
            }
        });
        shell.open();
        return page;
    }

    private HelpPage open(int width) {
        HelpPage page = open(width, Pages.small());
        shows(page, "index.md", "The guide");
        return page;
    }

    private void shows(HelpPage page, String path, String title) {
        screen.until(path + " is shown", () -> page.place().filter(place -> place.page().equals(path)).isPresent()
                && page.text().startsWith(title));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void contentsAndPageStandBesideEachOtherWhereThereIsRoom() {
        HelpPage page = open(900);
        assertTrue(page.list().isVisible() && page.pane().text().isVisible());
        assertEquals(List.of("The guide", "First", "The trash", "Second", "Models"),
                page.list().rows().stream().map(Entry::title).toList());
        assertEquals(List.of("The guide"), page.list().selected().stream().map(Entry::title).toList());
        shell.setSize(400, 500);
        screen.until("the contents give way", () -> !page.list().isVisible());
        assertTrue(page.pane().text().isVisible());
    }

    @Test
    void aWordIsSearchedAndItsPageOpenedByKeys() {
        HelpPage page = open(400);
        page.find("limits");
        assertTrue(page.list().isVisible());
        assertFalse(page.pane().text().isVisible());
        page.list().setFocus();
        Screen.press(page.list(), SWT.ARROW_DOWN);
        Screen.press(page.list(), SWT.CR);
        shows(page, "trash.md", "The trash");
        screen.until("the page has the place of the list", () -> page.pane().text().isVisible());
        page.find("nothing like it");
        assertEquals(List.of("No page has \"nothing like it\""),
                page.list().rows().stream().map(Entry::title).toList());
    }

    @Test
    void linksAreFollowedByKeysAndTheWayBackIsKnown() {
        HelpPage page = open(400);
        follow(page);
        shows(page, "trash.md", "The trash");
        assertEquals(Optional.of(new Target("trash.md", "limits")), page.place());
        page.back();
        shows(page, "index.md", "The guide");
        assertTrue(page.canGoForward());
        page.show(new Target("trash.md", ""));
        shows(page, "trash.md", "The trash");
        follow(page);
        assertEquals(List.of("https://example.org/"), followed);
    }

    private static void follow(HelpPage page) {
        var text = page.pane().text();
        text.setSelection(0);
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = true;
        text.notifyListeners(SWT.Traverse, tab);
        Screen.press(text, SWT.CR);
    }

    @Test
    void whatHasNoPageLeadsToTheBeginning() {
        HelpPage page = open(400);
        page.about(List.of("view.unknown", "view.models"));
        shows(page, "models.md", "Models");
        page.about(List.of("view.unknown"));
        shows(page, "index.md", "The guide");
    }

    @Test
    void aGuideThatLacksAPageSaysSo() {
        open(400, new Pages(Map.of("index.md", "# Guide\n## A\n- [B](b.md)\n")));
        screen.until("it is told", () -> Screen.find(shell, EmptyState.class,
                state -> state.title().equals("The guide cannot be read")) != null);
    }
}
