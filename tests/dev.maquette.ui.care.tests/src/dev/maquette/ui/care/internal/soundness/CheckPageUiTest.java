// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.ui.care.internal.page.ThemedPage;
import dev.maquette.ui.care.internal.soundness.CheckState.Phase;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;

class CheckPageUiTest {

    private final Surgery surgery = new Surgery();
    private final Session session = new Session(surgery.library.alone());
    private final List<Finding> gone = new ArrayList<>();
    private ThemedPage window;
    private CheckPage page;
    private CheckState state;

    @AfterEach
    void close() {
        page.presenter().close();
        session.close();
        window.close();
    }

    private void open(String theme) throws InterruptedException {
        session.open(surgery.library.info().location()).join();
        window = new ThemedPage(theme);
        page = new CheckPage(window.shell(), window.look(), window.surroundings(session), gone::add,
                now -> state = now);
        window.open(860, 360);
    }

    private RowList<Finding> list() {
        return page.page().list();
    }

    private ActionButton button(String text) {
        return ThemedPage.find(page.page(), ActionButton.class, each -> each.text().equals(text));
    }

    private void check() {
        button("Check the library").press();
        window.until("it has ended", () -> state.phase() == Phase.DONE);
    }

    @Test
    void enterLeadsToWhereSomethingCanBeDone() throws InterruptedException {
        open("light");
        assertFalse(button("Check again").isEnabled());
        check();
        list().setFocus();
        ThemedPage.press(list(), SWT.HOME, 0);
        ThemedPage.press(list(), SWT.CR, 0);
        assertEquals(List.of(Surgery.MISSING), gone);
        for (int i = 0; i < 3; i++) {
            ThemedPage.press(list(), SWT.ARROW_DOWN, 0);
        }
        ThemedPage.press(list(), SWT.CR, 0);
        assertEquals(List.of(Surgery.MISSING), gone, "nothing has to be done about thumbnails");
    }

    @Test
    void aSoundLibraryIsToldToBeSo() throws InterruptedException {
        surgery.findings.clear();
        open("dark");
        check();
        assertEquals("The library is sound", ThemedPage.find(page.page(), EmptyState.class, each -> true).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itLooksAsDesigned(String theme) throws InterruptedException, IOException {
        open(theme);
        window.picture("check-empty");
        check();
        list().setFocus();
        ThemedPage.press(list(), SWT.HOME, 0);
        window.picture("check");
        assertEquals(6, list().rows().size());
        window.shell().setSize(520, 360);
        window.picture("check-narrow");
    }
}
