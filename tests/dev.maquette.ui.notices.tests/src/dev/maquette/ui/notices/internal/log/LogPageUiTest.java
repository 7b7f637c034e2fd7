// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice.Kind;

class LogPageUiTest {

    private static final String FIRST = """
            !ENTRY org.eclipse.ui 2 0 2026-03-01 09:00:00.123
            !MESSAGE It was slow
            """;
    private static final String SECOND = """
            !ENTRY dev.maquette.core 4 0 2026-03-01 09:05:00.456
            !MESSAGE It fell over
            !STACK 0
            java.lang.IllegalStateException: no legs
            """;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private String log = "";
    private LogPage page;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        page = new LogPage(shell, new Look(display, _ -> new RGB(10, 20, 30)), () -> log, background::add, () -> {
        });
        shell.setSize(800, 400);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void read() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
        while (display.readAndDispatch()) {
            continue; // until all is shown
        }
    }

    private List<Kind> kinds() {
        return page.list().rows().stream().map(LogEntry::kind).toList();
    }

    @Test
    void theNewestIsChosenAndSaysAll() {
        log = FIRST + SECOND;
        read();
        assertEquals(List.of(Kind.PROBLEM, Kind.WARNING), kinds());
        assertTrue(page.details().contains("java.lang.IllegalStateException: no legs"), page.details());
        page.list().selection().only(new LogFace(null).id(page.list().rows().get(1)));
        assertTrue(page.details().contains("It was slow"), page.details());
    }

    @Test
    void whatIsChosenStaysSoWhenMoreIsLogged() {
        log = FIRST;
        read();
        log = FIRST + SECOND;
        page.refresh();
        read();
        assertEquals(2, page.list().rows().size());
        assertTrue(page.details().contains("It was slow"), page.details());
    }

    @Test
    void ofManyLooksAtTheLogOnlyTheLastIsTaken() {
        read();
        assertFalse(page.list().isVisible());
        log = FIRST;
        page.refresh();
        page.refresh();
        background.remove().run();
        log = SECOND;
        read();
        assertEquals(List.of(Kind.PROBLEM), kinds());
        assertTrue(page.list().isVisible());
    }

    @Test
    void tabLeavesTheText() {
        Transcript text = new Transcript(shell, new Look(display, _ -> new RGB(10, 20, 30)), "Said", SWT.NONE,
                "mq-page");
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = false;
        text.notifyListeners(SWT.Traverse, tab);
        assertTrue(tab.doit);
    }
}
