// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.RelateModels;
import dev.maquette.ui.session.Notice;

/** What is at the head of a model: its cover, what it says and the buttons. */
class ModelHeaderUiTest extends ModelPaneStage {

    @Test
    void relatedModelsLeadToTheirEditors() throws LibraryException {
        library.run(new RelateModels("a1", List.of("b1"), false), Actor.localUser(), null);
        showOverview();
        button("Saltmarsh Film").press();
        assertTrue(asked.contains("open b1"));
    }

    @Test
    void onlyAModelWithoutItsFilesCanBeLocated() throws LibraryException {
        showOverview();
        assertFalse(button("Locate…").getVisible());
        library.vanishes("a1", Availability.MISSING);
        library.run(new CheckFiles(null), Actor.localUser(), null);
        select("a1");
        assertTrue(button("Locate…").getVisible());
        button("Locate…").press();
        assertTrue(asked.contains("locate a1"));
    }

    @Test
    void badgesOfWhatIsWrongLeadToWhereItCanBeLookedInto() throws LibraryException {
        show("", recorded("one"), recorded("dev.maquette.ui.inspect.evidence"));
        assertNull(badge("Missing files"));
        library.vanishes("a1", Availability.MISSING);
        library.run(new CheckFiles(null), Actor.localUser(), null);
        select("a1");
        asked.clear();
        badge("Missing files").press();
        assertEquals(List.of("locate a1"), asked);
        pane.show(Optional.of(Verdict.UNSAFE));
        badge("Unsafe").press();
        assertTrue(asked.contains("dev.maquette.ui.inspect.evidence shows a1"));
    }

    private BadgeButton badge(String text) {
        return find(BadgeButton.class, button -> button.spokenName().equals(text));
    }

    @Test
    void settingsGoOutAndInAndTheFilesAreLookedAtAgain() {
        showOverview();
        asked.clear();
        button("Re-identify").press();
        button("Export settings…").press();
        button("Import settings…").press();
        assertEquals(List.of("reidentify a1", "export a1", "import a1"), asked);
    }

    @Test
    void anImageThatIsDroppedOrPastedBecomesTheCover() {
        showOverview();
        asked.clear();
        CoverField cover = find(CoverField.class, any -> true);
        cover.dropped(new String[]{"/pictures/kiln.png", "/pictures/other.png"});
        cover.dropped("some text");
        cover.pasted(new ImageData(2, 2, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        cover.pasted(null);
        assertEquals(List.of("cover " + Path.of("/pictures/kiln.png"), "cover PNG"), asked);
    }

    @Test
    void theHeadGrowsWithWhatItHasToSay() {
        showOverview();
        ModelHeader header = find(ModelHeader.class, h -> true);
        int height = header.getSize().y;
        library.changeBehindTheScenes("a1", Map.of("source_url", ""));
        int without = header.getSize().y;
        library.changeBehindTheScenes("a1", Map.of("source_url", "https://example.org/models/a1"));
        assertEquals(header.computeSize(header.getSize().x, SWT.DEFAULT).y, header.getSize().y);
        assertTrue(header.getSize().y > without, height + " and " + without);
        shell.setSize(1100, 700);
        assertEquals(header.computeSize(header.getSize().x, SWT.DEFAULT).y, header.getSize().y);
        shell.setSize(500, 700);
        assertEquals(header.computeSize(header.getSize().x, SWT.DEFAULT).y, header.getSize().y);
    }

    @Test
    void aMessageWithButtonsStandsAboveTheHeadAndTakesNothingFromIt() {
        showOverview();
        presenter.change("description", "Mine");
        ModelHeader header = find(ModelHeader.class, h -> true);
        int height = header.getSize().y;
        Runnable nothing = () -> asked.add("pressed");
        pane.tell(Notice.of(Notice.Kind.WARNING, "Someone else changed this model", "Your change is not saved yet."),
                new Notice.Action("Keep mine", nothing), new Notice.Action("Take theirs", nothing),
                new Notice.Action("Compare…", nothing));
        assertTrue(header.getLocation().y >= pane.message().getLocation().y + pane.message().getSize().y);
        assertEquals(height, header.getSize().y);
        assertEquals(header.getLocation().y + height + 8, header.getParent().getSize().y, "no hole is left");
        assertEquals(pane.getSize().y, pane.saveBar().getLocation().y + pane.saveBar().getSize().y);
    }

    @Test
    void onlyACoverThatIsThereCanBeRemoved() {
        showOverview();
        CoverField cover = find(CoverField.class, any -> true);
        assertFalse(cover.getMenu().getItem(2).isEnabled());
        library.changeBehindTheScenes("a1", Map.of("cover_image", "covers/a1.png"));
        assertTrue(cover.getMenu().getItem(2).isEnabled());
        key(cover, SWT.DEL);
        assertTrue(asked.contains("remove a1"));
    }
}
