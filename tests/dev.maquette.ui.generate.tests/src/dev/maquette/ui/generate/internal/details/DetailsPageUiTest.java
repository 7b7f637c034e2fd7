// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

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

import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.FakeStudio;
import dev.maquette.ui.generate.internal.page.TrialLibrary;

class DetailsPageUiTest {

    @TempDir
    Path temp;

    private final FakeStudio studio = new FakeStudio();
    private Stage<DetailsPage> stage;

    private DetailsPage open(String theme, int height) throws InterruptedException {
        stage = new Stage<>(new TrialLibrary(), theme, 262, height,
                (parent, made) -> new DetailsPage(parent, made.look(), studio, made::surroundings));
        return stage.page();
    }

    private void named() {
        stage.until("the models are named",
                () -> stage.page().body().facts().words(Fact.LORAS).startsWith("Papercut Depth 0.80"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void picturesOfEachStateAreLeft(String theme) throws InterruptedException, IOException {
        var files = Examples.files(temp, 5);
        open(theme, 770);
        stage.picture("details-none-" + theme);
        studio.select(files.get(1));
        named();
        stage.picture("details-" + theme);
        studio.select(files.get(2));
        stage.picture("details-wide-" + theme);
        studio.select(files.get(4));
        stage.until("the former picture is gone", () -> !stage.page().body().hasPicture());
        stage.picture("details-broken-" + theme);
        assertEquals("This file cannot be shown: it is broken, or no picture.", stage.page().body().note().words());
    }

    @Test
    void buttonsWorkWhereTheyCan() throws InterruptedException, IOException {
        var files = Examples.files(temp, 5);
        DetailsPage page = open("dark", 770);
        assertTrue(page.isEmpty());
        studio.select(files.getFirst());
        named();
        page.body().useButton().press();
        page.body().coverButton().press();

        assertEquals(files.getFirst(), studio.used().getFirst());
        stage.until("it is told",
                () -> page.said().equals("Harrowgate XL v4 has this picture as its cover now."));

        studio.select(files.get(4));
        assertFalse(page.body().useButton().isEnabled());
        assertFalse(page.body().coverButton().isEnabled());
    }
}
