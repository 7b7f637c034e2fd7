// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Right;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;
import dev.maquette.ui.widgets.EmptyState;

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
    void whoMayOnlyLookIsToldWhoCan(String theme) throws InterruptedException, IOException {
        stage = new Stage<>(new DistantLibrary(library, Right.READ), theme, 900, 600,
                (parent, made) -> new SharePage(parent, made.look(), made::surroundings));
        stage.picture("share-refused-" + theme);
        assertTrue(stage.sees(EmptyState.class, state -> state.title().equals("This takes an administrator")));
        assertEquals("", stage.page().message(), "nobody is asked for what is refused");
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
    void programsWaysAndModelsAreReachedByKeys() throws InterruptedException {
        SharePage page = open("light", 900, 600);
        page.target().ways().setFocus();
        Stage.key(page.target().ways(), SWT.ARROW_DOWN);
        settle();
        assertEquals(Way.CONFIGURATION, page.presenter().state().way().orElseThrow());
        stage.button("Share 312").press();
        stage.until("it is shared", () -> page.presenter().state().shared());
        settle();
        page.programs().setFocus();
        Stage.key(page.programs(), SWT.ARROW_DOWN);
        settle();
        assertEquals("Forge", page.target().headline().title());
        assertEquals("", page.message(), "what was told of another program is gone");
        stage.button("Stop sharing").press();
        stage.until("it is stopped", () -> !page.presenter().state().shared());
        assertEquals(1, library.asked(ShareLibrary.class).stream().filter(share -> !share.dryRun()).count());
    }

    @Test
    void whatIsWrittenIsMarkedBySigns() throws InterruptedException {
        SharePage page = open("light", 900, 600);
        List<DiffLine> lines = page.target().sheets().changes().rows().stream().map(ChangeRow::line).toList();
        assertEquals(new DiffLine.File("/opt/comfy/extra_model_paths.yaml",
                "changed; a dated copy is kept beside it"), lines.getFirst());
        assertEquals(6, lines.stream().filter(line -> line instanceof DiffLine.Text text && text.sign() == '+')
                .count());
    }

    @Test
    void theCommandLineOfAStepIsCopied() throws InterruptedException {
        SharePage page = open("light", 900, 600);
        assertEquals(1, page.target().steps().steps().size());
        stage.button("Copy").press();
        Clipboard clipboard = new Clipboard(page.getDisplay());
        assertEquals("python main.py --extra-model-paths-config /studio/share/comfyui.yaml",
                clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void testedModelsAreFilteredByWords() throws InterruptedException {
        SharePage page = open("light", 900, 600);
        stage.button("Test").press();
        stage.until("it is tested", () -> page.presenter().state().tested());
        assertEquals(3, page.target().sheets().models().rows().size());
        page.target().filter().type("glaze");
        stage.until("one is left", () -> page.target().sheets().models().rows().size() == 1);
        assertFalse(page.target().filter().isEmpty());
    }

    @Test
    void picturesOfANarrowViewAreLeft() throws InterruptedException, IOException {
        open("light", 763, 690);
        stage.picture("share-plan-narrow");
        assertTrue(stage.page().presenter().state().useful());
    }
}
