// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Right;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;
import dev.maquette.ui.widgets.EmptyState;

class AdoptPageUiTest {

    private final NeighbourLibrary library = AdoptExamples.library();
    private final NeighbourLibrary alone = new NeighbourLibrary();
    private final List<String> shown = new ArrayList<>();
    private Stage<AdoptPage> stage;

    private AdoptPage open(String theme, int width, int height) throws InterruptedException {
        stage = new Stage<>(library, theme, width, height,
                (parent, made) -> new AdoptPage(parent, made.look(), made::surroundings, shown::addAll));
        stage.until("the search is over", () -> !stage.page().presenter().state().searching()
                && stage.page().presenter().state().libraries().size() == 4);
        return stage.page();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoMayOnlyLookIsToldWhoCan(String theme) throws InterruptedException, IOException {
        stage = new Stage<>(new DistantLibrary(library, Right.READ), theme, 900, 600,
                (parent, made) -> new AdoptPage(parent, made.look(),
                        made::surroundings, shown::addAll));
        stage.picture("adopt-refused-" + theme);
        assertTrue(stage.sees(EmptyState.class, state -> state.title().equals("This takes an administrator")));
        assertEquals("", stage.page().message(), "nobody is asked for what is refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void picturesOfEachStepAreLeft(String theme) throws InterruptedException, IOException {
        AdoptPage page = open(theme, 1280, 760);
        page.choice().list().setFocus();
        stage.picture("adopt-choose-" + theme);
        stage.button("Preview").press();
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        page.preview().list().setFocus();
        stage.picture("adopt-preview-" + theme);
        stage.button("Adopt").press();
        stage.until("it is done", () -> page.presenter().state().phase() == Phase.ADOPTED);
        stage.picture("adopt-done-" + theme);
        assertTrue(page.preview().headline().title().contains("adopted"));
    }

    @Test
    void librariesAreChosenPreviewedAndAdoptedByKeys() throws InterruptedException {
        AdoptPage page = open("light", 900, 600);
        page.choice().list().setFocus();
        Stage.key(page.choice().list(), SWT.END);
        Stage.key(page.choice().list(), ' ');
        assertFalse(page.presenter().state().chosen().contains(AdoptExamples.FORGE));
        assertTrue(stage.button("Preview 9 models").isEnabled());
        Stage.key(page.choice().list(), SWT.CR);
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        stage.button("Adopt 6 models").press();
        stage.until("it is done", () -> page.presenter().state().phase() == Phase.ADOPTED);
        assertEquals(6, library.count());
        page.preview().list().setFocus();
        Stage.key(page.preview().list(), SWT.HOME);
        Stage.key(page.preview().list(), SWT.CR);
        assertEquals(1, shown.size(), "Enter shows the model in the library");
        stage.button("Undo").press();
        stage.until("it is taken back", () -> library.count() == 0
                && page.presenter().state().phase() == Phase.PREVIEWED);
        Stage.key(page.preview().list(), SWT.ESC);
        assertEquals(Phase.CHOOSING, page.presenter().state().phase());
    }

    @Test
    void escTakesTheFilterAwayBeforeTheStep() throws InterruptedException {
        AdoptPage page = open("light", 900, 600);
        page.presenter().preview();
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        page.preview().segments().choose(Segment.PROBLEMS.ordinal());
        assertEquals(3, page.preview().list().rows().size());
        Stage.key(page.preview().list(), SWT.ESC);
        assertEquals(10, page.preview().list().rows().size());
        assertEquals(Phase.PREVIEWED, page.presenter().state().phase());
    }

    @Test
    void wordsWithoutAHitSayHowToGoOn() throws InterruptedException {
        AdoptPage page = open("light", 900, 600);
        page.presenter().preview();
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        page.preview().filter().type("nothing of that kind");
        stage.until("nothing is shown", () -> stage.sees(EmptyState.class,
                empty -> empty.title().equals("No model matches")));
        stage.button("Clear filter").press();
        stage.until("all are shown", () -> page.preview().list().rows().size() == 10);
    }

    @Test
    void theDetailsFollowTheSelectionAndNameTheirSources() throws InterruptedException {
        AdoptPage page = open("light", 1100, 600);
        page.presenter().preview();
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        page.preview().list().setFocus();
        Stage.key(page.preview().list(), SWT.HOME);
        Stage.key(page.preview().list(), SWT.ARROW_DOWN);
        assertEquals(List.of(new Said("name", "Name", "databases/invokeai.db models.name"),
                new Said("trigger_phrases", "Trigger phrases", "databases/invokeai.db models.trigger_phrases")),
                page.preview().details().fields());
        Stage.key(page.preview().list(), SWT.ARROW_DOWN);
        assertEquals("attic-scenes.safetensors\nInvokeAI lists it, but its file is not there.",
                page.preview().details().text());
    }

    @Test
    void aComputerWithoutSuchProgramsIsToldHowToAddOne() throws InterruptedException {
        stage = new Stage<>(alone, "light", 900, 600, (parent, made) -> new AdoptPage(parent,
                made.look(), made::surroundings, shown::addAll));
        stage.until("the search is over", () -> stage.sees(EmptyState.class,
                empty -> empty.title().equals("No library of another program was found")));
        assertFalse(stage.button("Preview").isEnabled());
    }

    @Test
    void picturesOfANarrowViewAreLeft() throws InterruptedException, IOException {
        AdoptPage page = open("light", 763, 690);
        stage.picture("adopt-choose-narrow");
        stage.button("Preview").press();
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        stage.picture("adopt-preview-narrow");
        assertEquals(Phase.PREVIEWED, page.presenter().state().phase());
    }
}
