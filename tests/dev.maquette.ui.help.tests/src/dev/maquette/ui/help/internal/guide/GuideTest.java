// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class GuideTest {

    private static List<String> found(String question) throws IOException {
        return new Search(Guide.read(Pages.small())).hits(question).stream().map(hit -> hit.target().link()).toList();
    }

    @Test
    void theFirstPageListsTheOthersByChapter() throws IOException {
        Guide guide = Guide.read(Pages.small());
        assertEquals(List.of(new Guide.Chapter("First", List.of("trash.md")),
                new Guide.Chapter("Second", List.of("models.md"))), guide.chapters());
        assertEquals(List.of("The guide", "The trash", "Models"), guide.pages().stream().map(Page::title).toList());
    }

    @Test
    void thePageAboutTheNearestSubjectIsFound() throws IOException {
        Guide guide = Guide.read(Pages.small());
        assertEquals(Optional.of("models.md"), guide.about(List.of("view.other", "view.models", "view.trash"))
                .map(Page::path));
        assertEquals(Optional.of("trash.md"), guide.about(List.of("view.trash")).map(Page::path));
        assertEquals(Optional.empty(), guide.about(List.of("view.other")));
    }

    @Test
    void aPageThatIsListedAndNotThereFailsByItsName() {
        Pages broken = new Pages(Map.of("index.md", "# Guide\n## A\n- [B](b.md)\n"));
        assertEquals("b.md", assertThrows(FileNotFoundException.class, () -> Guide.read(broken)).getMessage());
    }

    @Test
    void aSectionIsFoundByTheBeginningsOfItsWords() throws IOException {
        assertEquals(List.of("trash.md#limits"), found("AG si"));
        assertEquals(List.of("models.md"), found("rename"));
        assertEquals(List.of(), found("ename"));
        assertEquals(List.of(), found("age rename"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void whatATitleSaysComesBeforeWhatATextSays() throws IOException {
        assertEquals(List.of("models.md", "trash.md#limits"), found("models"));
    }

    @Test
    void aLinkWithoutAPageStaysOnItsPage() {
        assertEquals(new Target("a.md", "b"), Target.of("#b", "a.md"));
        assertEquals(new Target("c.md", ""), Target.of("c.md", "a.md"));
        assertEquals("c.md#d", Target.of("c.md#d", "a.md").link());
    }

    @Test
    void aReaderGoesBackAndForwardUntilAnotherWayIsTaken() {
        Trail trail = new Trail();
        Target a = new Target("a.md", "");
        Target b = new Target("b.md", "");
        trail.go(a);
        trail.go(a);
        assertEquals(false, trail.canGoBack());
        trail.go(b);
        assertEquals(Optional.of(a), trail.back());
        assertEquals(Optional.empty(), trail.back());
        assertEquals(Optional.of(b), trail.forward());
        trail.back();
        trail.go(new Target("c.md", ""));
        assertEquals(false, trail.canGoForward());
        assertEquals(Optional.of(a), trail.back());
    }
}
