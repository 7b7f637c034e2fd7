// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.generate.internal.studio.PaintingLibrary;

class FormPageUiTest {

    private static final int WIDTH = 342;
    private static final int HEIGHT = 672;

    private final PaintingLibrary library = new PaintingLibrary(ModelRecords.dozen());
    private FormStage stage;

    private FormPage open(String theme) throws InterruptedException {
        stage = new FormStage(library, theme, WIDTH, HEIGHT);
        stage.until("a model is chosen and it is known whether it fits",
                () -> stage.state().main().isPresent() && !stage.state().fit().text().isEmpty());
        return stage.page();
    }

    private void fill(FormPage page) {
        page.presenter().take("a1");
        stage.until("the main model is shown", () -> page.main().text().equals("Harrowgate XL v4"));
        page.presenter().take("b2");
        page.presenter().take("b1");
        stage.until("the LoRAs are shown", () -> page.loras().tick("b1") != null && page.loras().tick("b2") != null);
        page.presenter().strength("b2", 0.8);
        page.presenter().strength("b1", 0.35);
        page.prompts().prompt().text()
                .setText("A small paper boat on a quiet lake at dusk, layered paper, distant hills, low sun");
        page.prompts().negative().text().setText("text, watermark, frame");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void picturesOfEachStateAreLeft(String theme) throws InterruptedException, IOException {
        FormPage page = open(theme);
        fill(page);
        page.presenter().change(s -> s.count(4).seed(2_841_907_355L));
        stage.picture("generate-form-" + theme);
        page.presenter().start(Path.of("/pictures/lake.png"));
        page.more().fold().open(true);
        library.needs(new MemoryNeed("cuda", 5_000_000_000L, 9_000_000_000L, 18_000_000_000L, 12_000_000_000L, false,
                "Choose a smaller size: 768 × 768 fits."));
        page.presenter().change(s -> s.size(2048, 2048));
        stage.until("it does not fit", () -> !stage.state().fit().fits());
        stage.picture("generate-form-warned-" + theme);
        page.start().strength().field().setFocus();
        page.more().rescale().field().setFocus();
        stage.picture("generate-form-unfolded-" + theme);
        assertEquals("This needs about 18.0 GB and 12.0 GB are free. Choose a smaller size: 768 × 768 fits.",
                page.foot().words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void withoutAMainModelItSaysWhereOneComesFrom(String theme) throws InterruptedException, IOException {
        stage = new FormStage(new PaintingLibrary(List.of()), theme, WIDTH, HEIGHT);
        stage.until("it is empty", () -> stage.page().empty().isVisible());
        stage.picture("generate-form-empty-" + theme);
        assertEquals("No main model", stage.page().empty().title());
        FormStage.key(stage.page().starter(), ' ');
        assertEquals(1, stage.starters());
    }

    @Test
    void whatTheModelIsUsedWithIsFilledIn() throws InterruptedException {
        FormPage page = open("dark");
        fill(page);
        assertEquals("DPM++ 2M", page.sampling().scheduler().text());
        assertEquals("30", page.sampling().steps().field().text().getText());
        assertEquals("5.5", page.sampling().cfg().field().text().getText());
        assertEquals("1024", page.sampling().widthField().text().getText());
        assertEquals("CUDA · RTX 24 GB", page.device().text());
        assertEquals("From the model", page.vae().text());
    }

    @Test
    void whatIsTypedAndMovedIsDrawn() throws InterruptedException {
        FormPage page = open("dark");
        fill(page);
        page.sampling().steps().field().text().setText("12");
        FormStage.key(page.sampling().cfg().slider(), SWT.ARROW_RIGHT);
        page.foot().images().text().setText("2");
        page.loras().tick("b1").press();
        page.sampling().seed().text().setText("7");
        assertFalse(page.sampling().random().isTicked(), "who types a seed wants that one");
        page.foot().generate().press();
        stage.until("it is drawn", () -> library.drawings().size() == 1);
        ImageSettings drawn = library.drawings().getFirst().settings();
        assertEquals(12, drawn.steps());
        assertEquals(6, drawn.cfgScale());
        assertEquals(2, drawn.count());
        assertEquals(7L, drawn.seed());
        assertEquals(List.of(new ImageSettings.Lora("b2", 0.8)), drawn.loras());
        assertEquals("text, watermark, frame", drawn.negativePrompt());
        assertTrue(drawn.prompt().startsWith("A small paper boat"));
    }

    @Test
    void aPhraseGoesIntoThePromptAndOutAgain() throws InterruptedException {
        FormPage page = open("dark");
        fill(page);
        PhraseChip chip = page.prompts().chips().stream().filter(c -> c.phrase().equals("soft light")).findFirst()
                .orElseThrow();
        assertFalse(chip.isOn());
        chip.press();
        assertTrue(page.prompts().prompt().text().getText().endsWith("low sun, soft light"));
        assertTrue(chip.isOn());
        chip.press();
        assertTrue(page.prompts().prompt().text().getText().endsWith("low sun"));
    }

    @Test
    void theRefinerIsOfferedOnlyForWhatItRefines() throws InterruptedException {
        FormPage page = open("light");
        fill(page);
        page.more().fold().open(true);
        assertTrue(page.more().refiner().isVisible());
        page.presenter().take("a5");
        stage.until("another is shown", () -> page.main().text().equals("Vellum Rooms"));
        stage.until("its LoRAs are gone", () -> page.loras().tick("b1") == null);
        assertFalse(page.more().refiner().isVisible());
    }
}
