// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;

class ListPageUiTest {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private ListPage<String> page;
    private int cancelled;

    /** Rows of words. */
    private static final class Face implements RowFace<String> {

        @Override
        public String id(String row) {
            return row;
        }

        @Override
        public int height(String row) {
            return 28;
        }

        @Override
        public int headerHeight() {
            return 0;
        }

        @Override
        public void header(GC gc, Rectangle area) {
            // nothing to see
        }

        @Override
        public void paint(GC gc, String row, Rectangle area, Stand stand) {
            // nothing to see
        }

        @Override
        public List<Spot> spots(GC gc, String row, Rectangle area) {
            return List.of();
        }

        @Override
        public String words(String row) {
            return row;
        }
    }

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        page = new ListPage<>(shell, new Look(display, word -> new RGB(10, 20, 30)), new Face(), "Words",
                () -> cancelled++);
        page.empty().show("trash", "Nothing here", "Put something in.");
        shell.setSize(600, 400);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "Not in time: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(10, ListPageUiTest::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ListPageUiTest::all))
                : Stream.of(control);
    }

    private <C extends Control> Optional<C> shown(Class<C> type) {
        return all(page).filter(type::isInstance).map(type::cast).filter(Control::isVisible).findFirst();
    }

    private ActionButton details() {
        return all(page).filter(ActionButton.class::isInstance).map(ActionButton.class::cast)
                .filter(button -> button.isVisible() && button.text().equals("Details")).findFirst().orElseThrow();
    }

    private boolean says(String words) {
        return all(page).anyMatch(
                control -> control instanceof Label label && label.isVisible() && label.getText().equals(words));
    }

    @Test
    void anEmptyListSaysWhatBelongsThere() {
        assertTrue(shown(EmptyState.class).isEmpty(), "nobody knows yet that it is empty");
        page.show(List.of(), "none");
        assertEquals("Nothing here", shown(EmptyState.class).orElseThrow().title());
        page.show(List.of("a", "b"), "two");
        assertTrue(shown(EmptyState.class).isEmpty());
        assertTrue(says("two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoMayOnlyLookIsToldWhoCan(String theme) throws IOException {
        try (ThemedPage window = new ThemedPage(theme)) {
            page = new ListPage<>(window.shell(), window.look(), new Face(), "Words", () -> cancelled++);
            page.empty().show("trash", "Nothing here", "Put something in.");
            ActionButton button = page.button(ButtonStyle.NORMAL, "trash", "Remove", () -> cancelled++);
            window.open(640, 360);
            page.refuse(false);
            window.until("nobody knows yet that it is empty", () -> shown(EmptyState.class).isEmpty());
            page.refuse(true);
            page.show(List.of("a"), "one");
            assertEquals("This takes an administrator", shown(EmptyState.class).orElseThrow().title());
            assertFalse(button.isVisible());
            window.picture("refused");
            page.refuse(false);
            assertTrue(shown(EmptyState.class).isEmpty());
            assertTrue(button.isVisible());
        }
    }

    @Test
    void aButtonThatComesAfterTheLayoutHasRoom() {
        shell.layout(true, true);
        ActionButton late = page.button(ButtonStyle.NORMAL, "", "Restore", () -> cancelled++);
        until("it has room", () -> late.getSize().x > 50);
    }

    @Test
    void whatIsToldHasTheMarginOfThePageOnBothSides() {
        page.tell(Notice.of(Notice.Kind.WARNING, "Restored: 1.", "The other is in use."));
        assertEquals("Restored: 1.", page.message());
        MessageBar bar = shown(MessageBar.class).orElseThrow();
        until("it is laid out", () -> bar.getSize().x > 0);
        Rectangle area = display.map(bar.getParent(), page, bar.getBounds());
        assertEquals(12, area.x);
        assertEquals(12, page.getClientArea().width - area.x - area.width);
    }

    @Test
    void reasonsOfWhatIsToldAreThereToUnfold() {
        page.tell(new Notice(Notice.Kind.WARNING, "3 models deleted, 2 kept.", "", Optional.empty(),
                List.of(new Notice.Reason("Vellum Rooms", "Archive disk is away."),
                        new Notice.Reason("Gouache Field", "The file is read only."))));
        details().press();
        MessageBar bar = shown(MessageBar.class).orElseThrow();
        assertEquals("Vellum Rooms: Archive disk is away.\nGouache Field: The file is read only.",
                bar.details().replace("\r", ""));
        details().press();
        assertEquals("", bar.details());
    }

    @Test
    void longWorkIsShownWithItsShareAndCanBeCancelled() {
        page.working(Optional.of(new Running("Look for orphans", OptionalDouble.of(0.42))));
        assertFalse(says("Look for orphans, 42 %"), "it may be over soon");
        until("it shows", () -> says("Look for orphans, 42 %"));
        page.working(Optional.of(new Running("Look for orphans", OptionalDouble.empty())));
        assertTrue(says("Look for orphans"), "no share is made up");
        all(page).filter(ActionButton.class::isInstance).map(ActionButton.class::cast)
                .filter(button -> button.text().equals("Cancel")).findFirst().orElseThrow().press();
        assertEquals(1, cancelled);
        page.working(Optional.empty());
        assertFalse(says("Look for orphans"));
    }
}
