// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.ScrolledComposite;
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

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Terms;
import dev.maquette.testkit.library.MemorySources;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ActionButton;

class OfferPanelUiTest {

    private static final Choice FILE = MemorySources.choice("atelier/harbour", "v2.safetensors", 6_940_000_000L, true);

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private OfferPanel panel;
    private int installed;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        panel = new OfferPanel(shell, new Look(display, word -> new RGB(10, 20, 30)), () -> installed += 10,
                () -> installed++);
        panel.show(new Offer("atelier/harbour", "Harbour mist", "atelier", "https://hub.example.org/atelier/harbour",
                "Soft light over water. ".repeat(20), "4b1f9c07e2a86d114b1f9c07e2a86d11", null, Terms.unknown(), null,
                List.of(FILE)));
        panel.show(Wanted.of(List.of(FILE)), Wanted.of(List.of(FILE)));
        panel.show(new Space("Studio", 9_000_000_000L));
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(OfferPanelUiTest::all))
                : Stream.of(control);
    }

    private <C extends Control> Stream<C> all(Class<C> type) {
        return all(panel).filter(type::isInstance).map(type::cast);
    }

    private boolean inView(Control control) {
        Rectangle area = display.map(control.getParent(), shell, control.getBounds());
        Rectangle window = shell.getClientArea();
        return area.height > 0 && window.contains(area.x, area.y)
                && window.contains(area.x + area.width - 1, area.y + area.height - 1);
    }

    private Label room() {
        return all(Label.class).filter(label -> label.getText().equals("9.00 GB free \u00b7 6.94 GB needed"))
                .findFirst().orElseThrow();
    }

    @Test
    void inALowWindowTheRoomAndTheButtonStayInViewAndTheRestScrolls() {
        shell.setSize(300, 300);
        shell.layout(true, true);
        assertTrue(inView(room()));
        ActionButton install = all(ActionButton.class).filter(button -> button.text().startsWith("Install 1 model"))
                .findFirst().orElseThrow();
        assertTrue(inView(install));
        ScrolledComposite scroll = all(ScrolledComposite.class).findFirst().orElseThrow();
        assertTrue(scroll.getMinHeight() > scroll.getClientArea().height, "there is more than fits");
        install.press();
        assertEquals(1, installed);
    }

    @Test
    void inAHighWindowNothingScrolls() {
        shell.setSize(300, 900);
        shell.layout(true, true);
        ScrolledComposite scroll = all(ScrolledComposite.class).findFirst().orElseThrow();
        assertTrue(scroll.getMinHeight() <= scroll.getClientArea().height);
        assertTrue(inView(room()));
    }
}
