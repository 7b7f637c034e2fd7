// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.ui.care.internal.page.ThemedPage;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Segments;

class VerifyPageUiTest {

    private final Cellar cellar = new Cellar();
    private final Session session = new Session(cellar.library.alone());
    private final Verifications verifications = new Verifications(session);
    private ThemedPage window;
    private VerifyPage page;
    private VerifyState state;

    @AfterEach
    void close() {
        page.presenter().close();
        verifications.close();
        session.close();
        window.close();
    }

    private void open(String theme) throws InterruptedException {
        session.open(cellar.library.info().location()).join();
        window = new ThemedPage(theme);
        page = new VerifyPage(window.shell(), window.look(), window.surroundings(session), verifications,
                now -> state = now);
        window.open(860, 420);
    }

    private void photograph(Shell dialog, String name) {
        try {
            window.picture(dialog, name);
            dialog.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private RowList<Verdict> list() {
        return page.page().list();
    }

    private ActionButton button(String text) {
        return ThemedPage.find(page.page(), ActionButton.class, each -> each.text().startsWith(text));
    }

    private void verify() {
        page.presenter().scope(Optional.empty(), scope -> page.presenter().verify(scope, Repair.NONE));
        window.until("it has ended", () -> !page.presenter().busy() && list().rows().size() == 7);
    }

    /** Does something with the dialog as soon as it is there. */
    private static void inDialog(Consumer<Shell> action) {
        Display display = Display.getDefault();
        display.asyncExec(() -> Stream.of(display.getShells()).filter(shell -> shell.getText().equals("Verify files"))
                .findFirst().ifPresentOrElse(action, () -> inDialog(action)));
    }

    @Test
    void theDialogSaysWhatItTakesAndWhatIsChosenIsDone() throws InterruptedException {
        open("light");
        inDialog(dialog -> {
            ThemedPage.find(dialog, Button.class, each -> each.getText().startsWith("Check only"))
                    .setSelection(false);
            ThemedPage.find(dialog, Button.class, each -> each.getText().startsWith("Check, and repair"))
                    .setSelection(true);
            ThemedPage.find(dialog, ActionButton.class, each -> each.text().equals("Verify")).press();
        });
        page.ask(Optional.of(List.of("k1", "k2")));
        window.until("both are listed", () -> list().rows().size() == 2);
        assertEquals(Repair.FETCH, cellar.library.asked(VerifyModels.class).getLast().repair());
    }

    @Test
    void anEmptyPageOffersToVerify() throws InterruptedException {
        open("dark");
        assertEquals("No files were verified yet",
                ThemedPage.find(page.page(), EmptyState.class, each -> true).title());
        page.ask(Optional.of(List.of()));
        window.until("it says what is missing",
                () -> page.page().message().equals("Select models in the Library first"));
        assertFalse(button("Verify again").isEnabled());
    }

    @Test
    void rowsAreTickedByKeysAndRepaired() throws InterruptedException {
        open("light");
        verify();
        assertEquals("Repair 2", button("Repair").text(), "all that can be");
        list().setFocus();
        ThemedPage.press(list(), SWT.END, 0);
        ThemedPage.press(list(), ' ', 0);
        assertFalse(button("Repair").isEnabled(), "it is intact");
        ThemedPage.press(list(), SWT.HOME, 0);
        ThemedPage.press(list(), ' ', 0);
        assertTrue(button("Repair").isEnabled());
        button("Verify again").press();
        window.until("both were read", () -> cellar.library.asked(VerifyModels.class).size() == 2);
        assertEquals(2, cellar.library.asked(VerifyModels.class).getLast().keys().size());
    }

    @Test
    void segmentsAreChosenByKeys() throws InterruptedException {
        open("light");
        verify();
        Segments segments = ThemedPage.find(page.page(), Segments.class, each -> true);
        segments.setFocus();
        ThemedPage.press(segments, SWT.ARROW_RIGHT, 0);
        assertEquals(Segment.PROBLEMS, state.segment());
        assertEquals(2, list().rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itLooksAsDesigned(String theme) throws InterruptedException, IOException {
        open(theme);
        window.picture("verify-empty");
        verify();
        window.until("it is told", () -> !page.page().message().isEmpty());
        list().selection().only("k2");
        list().setFocus();
        window.picture("verify");
        page.page().working(Optional.of(new Running("Verifying 7 models, 24.3 GB of 48.6 GB, 492 MB/s, 2 min left",
                OptionalDouble.of(0.5))));
        window.until("it is shown", () -> ThemedPage.seen(window.shell(), Label.class,
                each -> each.getText().startsWith("Verifying") && each.getSize().x > 100).count() == 1);
        window.shell().setSize(620, 420);
        window.picture("verify-narrow");
        AtomicBoolean photographed = new AtomicBoolean();
        inDialog(dialog -> {
            photograph(dialog, "verify-dialog");
            photographed.set(true);
        });
        page.ask(Optional.empty());
        window.until("its dialog was there", photographed::get);
        assertEquals("Repair", button("Repair").text());
    }
}
