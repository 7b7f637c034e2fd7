// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Published;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.FetchMetadata.Fetched;
import dev.maquette.api.request.FetchMetadata.State;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.UndoChange;
import dev.maquette.core.internal.cover.Pictures;

class FetchMetadataTest {

    private static final String PICTURE = "https://img.example/1.png";

    @TempDir
    private Path temp;
    private LibraryFixture fixture;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void emptyFieldsAreFilledInOneChangeThatCanBeTakenBack() throws Exception {
        var model = known("a");
        var fetched = run(library, new FetchMetadata(List.of(model.key()), false, false, null));
        var outcome = fetched.models().getFirst();
        assertEquals(State.CHANGED, outcome.state());
        assertEquals("site:1", outcome.source());
        assertEquals(Set.of("description", "source_url", "cover_image", "trigger_phrases", "tags",
                "license"),
                outcome.fields().keySet());
        var now = now(model);
        assertEquals("A fine one", now.description());
        assertEquals(List.of("word b", "word a"), now.triggerPhrases());
        assertEquals(List.of("alpha", "zeta"), now.tags());
        assertEquals("https://site.example/1", now.sourceUrl());
        assertEquals("{\"id\":1}", now.sourceApiResponse());
        assertEquals("a", now.name());
        assertEquals(model.source(), now.source());
        assertNotNull(run(library, new ReadCover(model.key())).png());
        run(library, new UndoChange(fetched.batch()));
        assertNull(now(model).description());
        assertNull(now(model).coverImage());
        assertEquals(List.of(), now(model).tags());
    }

    @Test
    void whatTheUserWroteStaysUnlessItIsToBeReplaced() throws Exception {
        var model = known("a");
        run(library, new EditModel(model.key(), null, ModelChanges.none().with("description", "mine")
                .with("trigger_phrases", List.of("my word")).with("tags", List.of("mine"))));
        fetch(model);
        assertEquals("mine", now(model).description());
        assertEquals(List.of("my word"), now(model).triggerPhrases());
        assertEquals(List.of("mine"), now(model).tags());
        assertEquals("https://site.example/1", now(model).sourceUrl());
        run(library, new FetchMetadata(List.of(model.key()), true, false, null));
        assertEquals("A fine one", now(model).description());
        assertEquals(List.of("word b", "word a"), now(model).triggerPhrases());
        assertEquals(List.of("alpha", "mine", "zeta"), now(model).tags());
    }

    @Test
    void aSecondTimeNothingIsLacking() throws Exception {
        var model = known("a");
        fetch(model);
        var again = fetch(model);
        assertEquals(State.COMPLETE, again.models().getFirst().state());
        assertNull(again.batch());
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndChangesNothing() throws Exception {
        var model = known("a");
        var told = run(library, new FetchMetadata(null, false, true, null));
        assertNull(told.batch());
        assertEquals(PICTURE, told.models().getFirst().fields().get("cover_image").after());
        assertEquals(model, now(model));
        assertTrue(Files.notExists(folder().thumbnails()));
    }

    @Test
    void eachModelHasItsOutcome() throws Exception {
        var model = known("a");
        var stranger = model("b");
        var away = model("c");
        Files.delete(temp.resolve("c.safetensors"));
        var folder = installInPlace(library, Files.createDirectories(temp.resolve("d")));
        var fetched = run(library, new FetchMetadata(
                List.of(folder.key(), away.key(), stranger.key(), model.key(), "nobody"), false, false, null));
        assertEquals(List.of(State.UNKNOWN, State.FAILED, State.UNKNOWN, State.CHANGED, State.FAILED),
                fetched.models().stream().map(FetchMetadata.Outcome::state).toList());
        assertTrue(fetched.models().get(1).note().contains("is not at"), fetched.models().get(1).note());
        assertEquals("No site knows it.", fetched.models().get(2).note());
        assertEquals(List.of(2), fixture.site().asked(), "both at once");
    }

    @Test
    void aSiteThatIsDownIsToldForItsModelsAndNotAskedAgain() throws Exception {
        fixture.site().down();
        for (int i = 0; i < 60; i++) {
            model("m" + i);
        }
        var fetched = run(library, new FetchMetadata(null, false, false, null));
        assertTrue(fetched.models().stream().allMatch(model -> model.state() == State.FAILED));
        assertEquals("The site is down. Try again later.", fetched.models().getFirst().note());
        assertEquals(List.of(50), fixture.site().asked());
    }

    @Test
    void aPictureThatCannotBeHadIsNoReasonToFail() throws Exception {
        var model = known("a");
        fixture.site().shows(PICTURE, "no picture".getBytes());
        fetch(model);
        assertNull(now(model).coverImage());
        assertEquals("A fine one", now(model).description());
    }

    private Fetched fetch(ModelRecord model) throws LibraryException {
        return run(library, new FetchMetadata(List.of(model.key()), false, false, null));
    }

    private ModelRecord known(String name) throws IOException, LibraryException {
        fixture.site().knows(name + name, new KnownFile("site:1", "https://site.example/1", new Published("Site's name",
                "A fine one", List.of("word b", "word a"), List.of("zeta", "alpha"), Terms.unknown(), "{\"id\":1}",
                null,
                null), PICTURE));
        fixture.site().shows(PICTURE, Pictures.plain("png", 300, 300, 0xff336699));
        return model(name);
    }

    private ModelRecord model(String name) throws IOException, LibraryException {
        return installInPlace(library, Files.writeString(temp.resolve(name + ".safetensors"), name + name));
    }

    private ModelRecord now(ModelRecord model) throws LibraryException {
        return library.model(model.key()).orElseThrow();
    }

    private LibraryFolder folder() {
        return new LibraryFolder(temp.resolve("library"));
    }
}
