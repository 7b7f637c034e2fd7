// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;
import dev.maquette.ui.neighbours.internal.page.Stage;

class SharePageUiTest {

    private final NeighbourLibrary library = ShareExamples.library();
    private Stage<SharePage> stage;

    private SharePage open(String theme, int width, int height) throws InterruptedException {
        stage = new Stage<>(library, theme, width, height,
                (parent, made) -> new SharePage(parent, made.look(), made::surroundings));
        settle();
        return stage.page();
    }

    private void settle() {
        stage.until("the plan is there", () -> stage.page().presenter().state().plan().isPresent()
                && !stage.page().presenter().state().working() && !stage.page().presenter().state().searching());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void picturesOfEachStateAreLeft(String theme) throws InterruptedException, IOException {
        SharePage page = open(theme, 1280, 760);
        page.presenter().way(Way.CONFIGURATION);
        settle();
        page.programs().setFocus();
        stage.picture("share-plan-" + theme);
        stage.button("Share 312").press();
        stage.until("it is told", () -> page.message().equals("ComfyUI can see 312 models now."));
        settle();
        page.presenter().test();
        stage.until("it is tested", () -> page.presenter().state().tested());
        stage.picture("share-test-" + theme);
        page.presenter().choose(ShareExamples.FORGE);
        settle();
        page.target().turnTo(Tab.CHANGES);
        stage.picture("share-stale-" + theme);
        assertEquals("Forge", page.target().headline().title());
    }

    @Test
    void picturesOfANarrowViewAreLeft() throws InterruptedException, IOException {
        open("light", 763, 690);
        stage.picture("share-plan-narrow");
        assertTrue(stage.page().presenter().state().useful());
    }
}
