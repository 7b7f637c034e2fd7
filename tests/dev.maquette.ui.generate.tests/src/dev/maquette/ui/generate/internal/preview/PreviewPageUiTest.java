// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.testkit.ui.Screen;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.FakeStudio;
import dev.maquette.ui.generate.internal.page.TrialLibrary;
import dev.maquette.ui.generate.internal.studio.DrawingState;
import dev.maquette.ui.widgets.ActionButton;

class PreviewPageUiTest {

    @TempDir
    Path temp;

    private final FakeStudio studio = new FakeStudio();
    private Stage<PreviewPage> stage;

    private PreviewPage open(String theme) throws InterruptedException {
        stage = new Stage<>(new TrialLibrary(), theme, 656, 566,
                (parent, made) -> new PreviewPage(parent, made.look(), studio, made::surroundings));
        return stage.page();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void picturesOfEachStateAreLeft(String theme) throws InterruptedException, IOException {
        PreviewPage page = open(theme);
        stage.picture("preview-none-" + theme);
        studio.draws(new DrawingState(new GenerateImages("a1", Examples.SETTINGS, null, null), 1, 0, 0, 0, null));
        assertEquals("The picture comes", page.blank());
        stage.picture("preview-loading-" + theme);
        studio.draws(Examples.drawing(17, Examples.preview(18)));
        assertEquals("Image 2 of 4 step 17 of 28 \u00b7 6.8 steps/s \u00b7 10 s left", page.doing());
        stage.picture("preview-live-" + theme);
        studio.select(Examples.files(temp, 1).getFirst());
        studio.draws(null);
        studio.fails(new LibraryException(Problem.ENVIRONMENT, "This needs about 18 GB and 12 GB are free.",
                "Choose a smaller size."));
        stage.until("the picture is read", () -> page.picture().hasPicture());
        stage.picture("preview-failed-" + theme);
        assertEquals("This needs about 18 GB and 12 GB are free.", page.said());
    }

    @Test
    void cancelReachesTheStudioAndTheLineGoesWithTheWork() throws InterruptedException {
        PreviewPage page = open("dark");
        studio.draws(Examples.drawing(17, null));
        Screen.find(page, ActionButton.class, button -> button.text().equals("Cancel")).press();
        assertEquals(1, studio.cancelled());

        studio.draws(null);
        assertEquals("", page.doing());
        assertEquals("Nothing drawn yet", page.blank());
    }

    @Test
    void aBrokenPictureIsSaidToBe() throws InterruptedException, IOException {
        PreviewPage page = open("dark");
        var files = Examples.files(temp, 5);
        studio.select(files.getFirst());
        stage.until("the picture is read", () -> page.picture().hasPicture());
        studio.select(files.get(4));

        stage.until("it is told", () -> page.blank().equals("This picture cannot be shown"));
        assertFalse(page.picture().hasPicture());
    }

    @Test
    void whoClosesTheViewHearsNoMore() throws InterruptedException {
        open("dark");
        studio.draws(Examples.drawing(17, Examples.preview(18)));
        assertTrue(studio.heard() > 0);
        stage.page().dispose();

        assertEquals(0, studio.heard());
    }
}
