// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.TextField;

class ConnectDialogUiTest {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    /** The first frame may be of what was there before. */
    private static final int FRAMES = 4;

    private final Display display = Display.getDefault();
    private final Shell owner = new Shell(display);
    private final GuardedLibraries libraries = new GuardedLibraries();
    private Theme theme;
    private ConnectDialog dialog;

    private void open(String colours, String address) {
        theme = new Theme(display, colours);
        owner.setLayout(new FillLayout());
        owner.setSize(900, 600);
        owner.open();
        dialog = new ConnectDialog(owner, theme.look(), libraries, address);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        owner.dispose();
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, display::wake);
                display.sleep();
            }
        }
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(
                        ConnectDialogUiTest::all))
                : Stream.of(control);
    }

    private <C extends Control> Stream<C> seen(Class<C> kind) {
        return all(dialog.getShell()).filter(kind::isInstance).map(kind::cast).filter(Control::isVisible);
    }

    private ActionButton button(String text) {
        return seen(ActionButton.class).filter(each -> each.text().equals(text)).findFirst().orElseThrow();
    }

    private boolean says(String words) {
        return seen(Label.class).anyMatch(label -> label.getText().contains(words));
    }

    private TextField field(int place) {
        return seen(TextField.class).toList().get(place);
    }

    private void connectAndBeAsked() {
        button("Connect").press();
        until("it asks who signs in", () -> seen(TextField.class).count() == 3);
    }

    private void frame() {
        AtomicBoolean painted = new AtomicBoolean();
        Listener listener = _ -> painted.set(true);
        ActionButton last = seen(ActionButton.class).reduce((_, later) -> later).orElseThrow();
        last.addListener(SWT.Paint, listener);
        dialog.getShell().redraw(0, 0, dialog.getShell().getSize().x, dialog.getShell().getSize().y, true);
        until("a frame is painted", painted::get);
        last.removeListener(SWT.Paint, listener);
        while (display.readAndDispatch()) {
            continue; // all that is to be painted
        }
    }

    /** Everything that is seen has the room it needs. */
    private void picture(String name) throws IOException {
        theme.dress(dialog.getShell());
        for (int i = 0; i < FRAMES; i++) {
            frame();
        }
        assertTrue(dialog.getShell().getSize().x < 600, "no wider than its sentences: " + dialog.getShell().getSize());
        seen(Label.class).filter(label -> !label.getText().isEmpty()).forEach(label -> assertTrue(
                label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y, label.getText()));
        assertTrue(Theme.keep(dialog.getShell(), name) > 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itGrowsWithWhatItAsks(String colours) throws IOException {
        open(colours, "");
        assertFalse(button("Connect").isEnabled());
        picture("connect-" + colours);
        field(0).text().setText("http://models.example.org:9090");
        assertTrue(says("is not encrypted"));
        picture("connect-open-" + colours);
        field(0).text().setText("models.example.org:9090");
        assertFalse(says("is not encrypted"));
        connectAndBeAsked();
        picture("connect-who-" + colours);
        field(1).text().setText("ada@example.org");
        field(2).text().setText("rose");
        button("Sign in").press();
        until("it refuses", () -> says("Incorrect email or password."));
        picture("connect-wrong-" + colours);
        field(2).text().setText("tulip");
        button("Sign in").press();
        until("it is connected", () -> dialog.server().isPresent());
        assertEquals(Optional.of(GuardedLibraries.SERVER), dialog.server());
    }

    @Test
    void aPasswordIsForTheServerThatAskedForIt() {
        open("light", "models.example.org:9090");
        connectAndBeAsked();
        field(1).text().setText("ada@example.org");
        field(2).text().setText("tulip");
        field(0).text().setText("models.example.com:9090");
        assertEquals(1, seen(TextField.class).count());
        assertTrue(button("Connect").isEnabled());
        field(0).text().setText("models.example.org:9090");
        connectAndBeAsked();
        assertEquals("", field(2).text().getText());
    }
}
