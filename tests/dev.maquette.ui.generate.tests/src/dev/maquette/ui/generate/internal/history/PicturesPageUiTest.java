// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.FakeStudio;
import dev.maquette.ui.generate.internal.page.TrialLibrary;

class PicturesPageUiTest {

    @TempDir
    Path temp;

    private final TrialLibrary library = new TrialLibrary();
    private final FakeStudio studio = new FakeStudio();
    private final List<Integer> totals = new ArrayList<>();
    private Stage<PicturesPage> stage;

    private PicturesPage open(String theme, List<Drawing> pictures) throws InterruptedException {
        studio.have(pictures);
        stage = new Stage<>(library, theme, 656, 104, (parent, made) -> new PicturesPage(parent, made.look(), studio,
                made::surroundings, state -> totals.add(state.total())));
        return stage.page();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void picturesOfEachStateAreLeft(String theme) throws InterruptedException, IOException {
        PicturesPage page = open(theme, Examples.files(temp, 12));
        page.presenter().select(0, Selecting.Way.ALONE);
        page.strip().setFocus();
        stage.picture("pictures-strip-" + theme);
        page.presenter().select(2, Selecting.Way.RANGE);
        stage.size(656, 220);
        stage.picture("pictures-tall-" + theme);
        studio.have(List.of());
        stage.size(656, 132);
        stage.picture("pictures-none-" + theme);
    }

    @Test
    void howManyThereAreIsTold() throws InterruptedException {
        open("dark", Examples.named(7));
        studio.have(Examples.named(9));

        assertEquals(9, totals.getLast());
        assertEquals("Pictures  142", HistoryWords.title(142));
        assertEquals("Pictures", HistoryWords.title(0));
    }

    @Test
    void keysAndClicksWalkThroughThePictures() throws InterruptedException {
        PicturesPage page = open("dark", Examples.named(40));
        Strip strip = page.strip();
        Stage.key(strip, SWT.ARROW_RIGHT, 0);
        Stage.key(strip, SWT.ARROW_RIGHT, 0);
        Stage.key(strip, SWT.ARROW_RIGHT, SWT.SHIFT);
        assertEquals(2, page.presenter().state().lead());
        assertEquals(2, page.presenter().state().selected().size());

        Stage.key(strip, SWT.END, 0);
        assertEquals(39, page.presenter().state().lead());
        assertTrue(strip.getClientArea().contains(strip.area(39).x, strip.area(39).y), "it is scrolled to");

        Stage.key(strip, SWT.HOME, 0);
        var third = strip.area(2);
        Stage.click(strip, third.x + 5, third.y + 5, SWT.MOD1);
        assertEquals(2, page.presenter().state().selected().size());
        Stage.click(strip, third.x + 5, third.y + 5, 0);
        assertEquals(1, page.presenter().state().selected().size());
        Stage.key(strip, 'u', 0);
        assertEquals("/pictures/2.png", studio.used().getFirst().path());
        Stage.key(strip, 'a', SWT.MOD1);
        assertEquals(40, page.presenter().state().selected().size());
    }

    @Test
    void whatIsDraggedAreTheFilesOfTheSelectedOnes() throws InterruptedException {
        PicturesPage page = open("dark", Examples.named(5));
        page.presenter().select(1, Selecting.Way.ALONE);
        page.presenter().select(2, Selecting.Way.RANGE);

        assertArrayEquals(new String[]{"/pictures/1.png", "/pictures/2.png"},
                StripDrag.files(page.presenter().state()));
    }

    @Test
    void severalStaySelectedWhileTheyAreDragged() throws InterruptedException {
        PicturesPage page = open("dark", Examples.named(5));
        page.presenter().select(0, Selecting.Way.ALONE);
        page.presenter().select(2, Selecting.Way.RANGE);
        var second = page.strip().area(1);
        Stage.press(page.strip(), second.x + 5, second.y + 5, 0);

        assertEquals(3, page.presenter().state().selected().size());
    }

    @Test
    void theMenuOffersWhatCanBeDoneWithThePicture() throws InterruptedException {
        PicturesPage page = open("dark", List.of(Examples.picture("/pictures/0.png", Examples.SETTINGS),
                new Drawing("/pictures/foreign.png", Examples.named(1).getFirst().drawn(), 8, 8, null, null, null,
                        null, null)));
        assertEquals(List.of(), offered(page));

        page.presenter().select(0, Selecting.Way.ALONE);
        assertEquals(List.of("Use these settings\tU", "Set as cover", "Open\tEnter", "Open folder", "Copy path",
                "Delete\tDel"), offered(page));

        page.presenter().select(1, Selecting.Way.ALONE);
        assertEquals(List.of("Open\tEnter", "Open folder", "Copy path", "Delete\tDel"), offered(page));
    }

    private static List<String> offered(PicturesPage page) {
        page.strip().getMenu().notifyListeners(SWT.Show, new Event());
        return Stream.of(page.strip().getMenu().getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .filter(MenuItem::getEnabled).map(MenuItem::getText).toList();
    }

    @Test
    void pathsAreCopiedAndADeletedPictureIsTold() throws InterruptedException {
        PicturesPage page = open("dark", Examples.named(5));
        page.presenter().select(1, Selecting.Way.ALONE);
        page.actions().copyPath();
        var clipboard = new Clipboard(page.getDisplay());
        assertEquals("/pictures/1.png", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();

        page.presenter().delete();
        stage.until("it is told", () -> page.said().equals("The picture is in the trash."));
    }

    @Test
    void aPictureIsHeardByItsPromptAndPlace() throws InterruptedException {
        PicturesPage page = open("dark", Examples.named(5));
        page.presenter().select(1, Selecting.Way.ALONE);

        assertEquals(Examples.SETTINGS.prompt() + ", 2 of 5, selected",
                HistoryWords.spoken(page.presenter().state(), 1));
        assertEquals("broken.png, cannot be read",
                HistoryWords.called(new Drawing("/a/broken.png", null, 0, 0, null, null, null, null, null)));
    }
}
