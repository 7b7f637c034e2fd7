// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.GenerateImages.Image;
import dev.maquette.api.request.UndoChange;

/** What drawing leaves behind: pictures, and how often a model was used. */
class DrawTest extends OneLibrary {

    private Path pictures;

    @BeforeEach
    void makeFolder() throws Exception {
        pictures = Files.createDirectory(temp.resolve("pictures"));
    }

    private List<Image> draw(String key, int count, NullProgressMonitor monitor) throws LibraryException {
        var drawn = new ArrayList<Image>();
        var settings = new ImageSettings.Builder("a kiln").steps(4).cfgScale(7.0).scheduler("euler").seed(7L).size(8, 8)
                .count(count).build();
        library.run(new GenerateImages(key, settings, pictures.toString(), null), keep(drawn), new Actor("ada"),
                monitor);
        return drawn;
    }

    private static Consumer<Drawn> keep(List<Image> drawn) {
        return news -> {
            if (news.image() != null) {
                drawn.add(news.image());
            }
        };
    }

    private long files() throws IOException {
        try (var files = Files.list(pictures)) {
            return files.count();
        }
    }

    @Test
    void aModelKnowsHowOftenAndWhenItWasUsed() throws Exception {
        var model = install(library, "made:kiln");

        draw(model.key(), 3, new NullProgressMonitor());
        draw(model.key(), 1, new NullProgressMonitor());

        var used = library.model(model.key()).orElseThrow();
        assertEquals(4, used.useCount());
        assertNotNull(used.lastUsedAt());
        assertEquals("Draw a picture with kiln", library.history(model.key(), 1).getFirst().label());
    }

    @Test
    void drawingIsInNobodysWayWhoEditsAndIsNotUndone() throws Exception {
        var model = install(library, "made:kiln");
        var edited =
                run(library, new EditModel(model.key(), model.version(), ModelChanges.none().with("notes", "hot")));

        draw(model.key(), 2, new NullProgressMonitor());
        run(library, new EditModel(model.key(), edited.model().version(), ModelChanges.none().with("rating", 3)));
        run(library, new UndoChange(edited.batch() + 2));
        run(library, new UndoChange(edited.batch()));

        var now = library.model(model.key()).orElseThrow();
        assertNull(now.notes());
        assertEquals(2, now.useCount());
    }

    @Test
    void whatWasDrawnBeforeACancelStaysAndCounts() throws Exception {
        var model = install(library, "made:kiln");
        var monitor = new NullProgressMonitor();
        var drawn = new ArrayList<Image>();
        var settings = new ImageSettings.Builder("a kiln").steps(4).cfgScale(7.0).scheduler("euler").seed(7L).size(8, 8)
                .count(5).build();

        assertThrows(OperationCanceledException.class, () -> library.run(
                new GenerateImages(model.key(), settings, pictures.toString(), null), news -> {
                    keep(drawn).accept(news);
                    monitor.setCanceled(drawn.size() == 2);
                }, new Actor("ada"), monitor));

        assertEquals(2, files());
        assertEquals(2, library.model(model.key()).orElseThrow().useCount());
    }

    @Test
    void aModelWhoseFilesAreGoneIsRefusedWithThePlace() throws Exception {
        var file = Files.writeString(temp.resolve("kiln.safetensors"), "kiln");
        var model = installInPlace(library, file);
        Files.delete(file);

        var refused = assertThrows(LibraryException.class,
                () -> draw(model.key(), 1, new NullProgressMonitor()));

        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
        assertEquals(0, files());
    }
}
