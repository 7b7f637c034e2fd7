// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;
import dev.maquette.ui.neighbours.internal.page.Stage;
import dev.maquette.ui.widgets.EmptyState;

class AdoptPageUiTest {

    private final NeighbourLibrary library = AdoptExamples.library();
    private final List<String> shown = new ArrayList<>();
    private Stage<AdoptPage> stage;

    private AdoptPage open(String theme, int width, int height) throws InterruptedException {
        stage = new Stage<>(library, theme, width, height, (parent, made) -> new AdoptPage(parent, made.look(),
                made::surroundings, shown::addAll));
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
    void picturesOfANarrowViewAreLeft() throws InterruptedException, IOException {
        AdoptPage page = open("light", 763, 690);
        stage.picture("adopt-choose-narrow");
        stage.button("Preview").press();
        stage.until("the preview is there", () -> page.presenter().state().phase() == Phase.PREVIEWED);
        stage.picture("adopt-preview-narrow");
        assertEquals(Phase.PREVIEWED, page.presenter().state().phase());
    }
}
