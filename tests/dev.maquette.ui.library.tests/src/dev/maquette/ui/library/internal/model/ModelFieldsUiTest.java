// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.ChipField;
import dev.maquette.ui.widgets.TextField;

/** What is typed about a model. */
class ModelFieldsUiTest extends ModelPaneStage {

    @Test
    void typingGoesIntoTheDraftAndEscTakesItBack() {
        showOverview();
        Text name = input("Harrowgate XL v4");
        name.setText("Harrowgate");
        assertEquals("1 change not saved: name", pane.saveBar().words());
        assertTrue(asked.contains("dirty"));
        key(name, SWT.ESC);
        assertEquals("Harrowgate XL v4", name.getText());
        assertEquals("", pane.saveBar().words());
    }

    @Test
    void aModelNeedsAName() {
        showOverview();
        input("Harrowgate XL v4").setText("  ");
        assertEquals("A model needs a name.", pane.saveBar().words());
        assertFalse(button("Save").isEnabled());
        button("Revert").press();
        assertEquals("", pane.saveBar().words());
        assertEquals("Harrowgate XL v4", input("Harrowgate XL v4").getText());
    }

    @Test
    void aSourceUrlThatIsNoWebAddressIsRefused() {
        showOverview();
        Text url = input("https://models.example.org/a1");
        url.setText("ftp://models.example.org");
        assertTrue(find(Label.class, label -> label.getText().startsWith("This is no web address.")).getVisible());
        assertFalse(button("Save").isEnabled());
        url.setText("http://models.example.org");
        assertTrue(button("Save").isEnabled());
        assertFalse(find(Label.class, label -> label.getText().startsWith("This is no web address.")).getVisible());
    }

    @Test
    void theLinkIsHiddenWithoutASourceUrl() {
        showOverview();
        assertEquals("<a>models.example.org/a1</a>", find(Link.class, link -> true).getText());
        library.changeBehindTheScenes("a1", Collections.singletonMap("source_url", null));
        assertFalse(find(Link.class, link -> true).isVisible());
    }

    @Test
    void tagsAreAddedAndRemoved() {
        showOverview();
        ChipField tags = find(ChipField.class, chips -> chips.words().equals(List.of("daily", "paper")));
        tags.add(" client work ");
        assertEquals("1 change not saved: tags", pane.saveBar().words());
        tags.add("Paper");
        assertEquals("\"Paper\" is there already.", tags.refusal());
        Control first = find(tags, Control.class, chip -> chip.getClass().getSimpleName().equals("Chip"));
        key(first, SWT.DEL);
        assertEquals(List.of("paper", "client work"), drafts.of("a1").orElseThrow().changes().fields().get("tags"));
    }

    @Test
    void phrasesAreAddedRefusedAndRemoved() {
        showOverview();
        select("b1");
        pane.pages().turnTo("triggers");
        PhraseList list = find(PhraseList.class, any -> true);
        Text input = find(list.getParent(), TextField.class, any -> true).text();
        input.setText(" saltfilm ");
        input.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("layered paper", "soft light", "saltfilm"), list.phrases());
        assertEquals("", input.getText());
        input.setText("soft light");
        button("Add").press();
        assertTrue(find(Label.class, label -> label.getText().equals("\"soft light\" is there already."))
                .getVisible());
        key(list.line(0).getChildren()[0], SWT.DEL);
        assertEquals(List.of("soft light", "saltfilm"), list.phrases());
        assertEquals("1 change not saved: trigger phrases", pane.saveBar().words());
    }

    @Test
    void onlyEncodersAndVaesAreKeptOnTheProcessor() {
        showOverview();
        assertFalse(find(CheckBox.class, any -> true).isVisible());
        select("c1");
        CheckBox box = find(CheckBox.class, any -> true);
        assertTrue(box.isVisible());
        box.press();
        assertTrue(box.isTicked());
        assertEquals(true, drafts.of("c1").orElseThrow().changes().fields().get("cpu_only"));
        assertEquals(List.of("Overview"), pane.pages().tabs().names(), "a VAE has no trigger phrases");
    }
}
