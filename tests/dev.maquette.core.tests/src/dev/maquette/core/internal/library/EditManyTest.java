// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.EditModels.Edited;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.UndoChange;

/** Edits of many records, and edits that are only tried. */
class EditManyTest extends OneLibrary {

    private String one;
    private String two;

    @BeforeEach
    void installTwo() throws LibraryException {
        one = install(library, "made:one").key();
        two = install(library, "made:two").key();
    }

    private Edited tag(List<String> added, List<String> removed, boolean dryRun, String... keys)
            throws LibraryException {
        return run(library, new EditModels(List.of(keys), ModelChanges.none(), added, removed, dryRun));
    }

    private List<String> tags(String key) throws LibraryException {
        return library.model(key).orElseThrow().tags();
    }

    @Test
    void manyAreTaggedAndOneUndoTakesAllOfItBack() throws Exception {
        run(library, new EditModel(two, null, new ModelChanges(Map.of("tags", List.of("own", "old")))));
        var tagged = tag(List.of("new"), List.of("old"), false, one, two);
        assertEquals(2, tagged.changed().size());
        assertEquals(List.of("new"), tags(one));
        assertEquals(List.of("own", "new"), tags(two));
        assertEquals(library.model(one).orElseThrow(),
                tagged.changed().stream().filter(model -> model.key().equals(one)).findFirst().orElseThrow());

        run(library, new UndoChange(tagged.batch()));
        assertEquals(List.of(), tags(one));
        assertEquals(List.of("own", "old"), tags(two));
    }

    @Test
    void whatIsLikeThatAlreadyIsLeftAloneAndWhatIsGoneIsTold() throws Exception {
        tag(List.of("new"), List.of(), false, one);
        var again = tag(List.of("new"), List.of(), false, one, "nobody");
        assertEquals(List.of(), again.changed());
        assertEquals(1, again.unchanged());
        assertEquals("nobody", again.failed().getFirst().key());
        assertNull(again.batch());
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        var told = tag(List.of("new"), List.of(), true, one, two);
        assertEquals(List.of("new"), told.changed().getFirst().tags());
        assertNull(told.batch());
        assertEquals(List.of(), tags(one));

        var edited = run(library, new EditModel(one, null, new ModelChanges(Map.of("notes", "n")), true));
        assertEquals("n", edited.model().notes());
        assertNull(library.model(one).orElseThrow().notes());
        assertThrows(LibraryException.class,
                () -> run(library, new EditModel(one, null, new ModelChanges(Map.of("rating", 9)), true)));

        run(library, new EditModel(two, null, new ModelChanges(Map.of("type", "lora")), false));
        assertEquals(List.of(two), run(library, new RelateModels(one, List.of(two), false, true)).related());
        assertEquals(List.of(), library.related(one));
    }

    @Test
    void aWrongValueRefusesAllOfIt() throws Exception {
        assertThrows(LibraryException.class, () -> run(library,
                new EditModels(List.of(one, two), new ModelChanges(Map.of("rating", 9)), List.of(), List.of(), false)));
        assertEquals(0, library.model(one).orElseThrow().rating());
    }

    @Test
    void whatIsDecidedOfManyOutlivesTheNextIdentification() throws Exception {
        run(library, new EditModels(List.of(one, two), new ModelChanges(Map.of("base", "sdxl")), List.of(), List.of(),
                false));
        assertEquals(Map.of("base", "sdxl"), library.model(two).orElseThrow().overrides());
    }

    @Test
    void whereAModelComesFromAndWhatRunsItIsSet() throws Exception {
        var capabilities = Map.of("modes", List.of("txt2img"), "max_images_per_request", 4);
        var edited = run(library, new EditModel(one, null, new ModelChanges(Map.of("source", "org/repo",
                "source_type", "hf_repo_id", "source_api_response", "{}", "config_path", "v1-inference.yaml",
                "provider_id", "openai", "provider_model_id", "gpt-image-1", "capabilities", capabilities))));

        var model = edited.model();
        assertEquals("org/repo hf_repo_id {} v1-inference.yaml openai gpt-image-1",
                String.join(" ", model.source(), model.sourceType(), model.sourceApiResponse(), model.configPath(),
                        model.providerId(), model.providerModelId()));
        assertEquals(List.of("txt2img"), model.capabilities().get("modes"));
        assertEquals(4L, ((Number) model.capabilities().get("max_images_per_request")).longValue());
        assertEquals(model, library.model(one).orElseThrow());
    }

    @Test
    void aModelComesFromSomewhere() {
        var nowhere = ModelChanges.none().with("source", null);

        assertThrows(LibraryException.class, () -> run(library, new EditModel(one, null, nowhere)));
    }
}
