// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.UndoChange;

/** A model that is made of another one: its files, its record, and what is left when it is not. */
class ConvertTest extends OneLibrary {

    private Converted convert(String key, String name, Path output, boolean dryRun) throws LibraryException {
        return run(library, new ConvertModel(key, ConversionTarget.ONNX, null, name,
                output == null ? null : output.toString(), dryRun));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private long models() throws LibraryException {
        return library.models(ModelQuery.all()).items().size();
    }

    @Test
    void theNewModelIsTheLibrarysOwnAndTheOldOneStays() throws Exception {
        var old = install(library, "made:kiln");

        var converted = convert(old.key(), null, null, false);

        var made = library.model(converted.model().key()).orElseThrow();
        assertEquals("kiln (ONNX)", made.name());
        assertTrue(made.managed());
        assertEquals(List.of("model.onnx", "model_index.json"), names(library.path(made)));
        assertEquals(library.path(old).toString(), made.source());
        assertTrue(Files.exists(library.path(old)));
        assertEquals(List.of("It is smaller."), converted.notes());
        assertEquals(List.of(), names(temp.resolve("library/staging")));
    }

    @Test
    void whatTheUserKnowsOfTheOldOneIsKnownOfTheNewOne() throws Exception {
        var old = install(library, "made:kiln");
        var changes = ModelChanges.none().with("description", "hot").with("notes", "mind the glaze")
                .with("trigger_phrases", List.of("fired clay")).with("tags", List.of("clay"))
                .with("default_settings", Map.of("steps", 9)).with("base", "sd-2");
        run(library, new EditModel(old.key(), null, changes));

        var made = convert(old.key(), "Oven", null, false).model();

        assertEquals("Oven", made.name());
        assertEquals("hot", made.description());
        assertEquals("mind the glaze", made.notes());
        assertEquals(List.of("fired clay"), made.triggerPhrases());
        assertEquals(List.of("clay"), made.tags());
        assertEquals(9, made.defaultSettings().steps());
        assertEquals("sd-2", made.base().id());
        assertEquals("sd-2", made.overrides().get("base"));
        assertNull(made.hash());
    }

    @Test
    void whatNoRuleKnowsIsWhatItWasMadeOfInTheNewFormat() throws Exception {
        var old = install(library, "made:kiln");
        run(library, new EditModel(old.key(), null, ModelChanges.none().with("base", "sd-2")));

        var made = convert(old.key(), "odd", Files.createDirectory(temp.resolve("out")), false).model();

        assertEquals("onnx", made.format().id());
        assertEquals("main", made.type().id());
        assertEquals("sd-2", made.base().id());
    }

    @Test
    void theNewModelIsRelatedToTheSameModels() throws Exception {
        var old = install(library, "made:kiln");
        var lora = install(library, "made:glaze");
        run(library, new EditModel(lora.key(), null, ModelChanges.none().with("type", "lora")));
        run(library, new RelateModels(old.key(), List.of(lora.key()), false, false));

        var made = convert(old.key(), null, null, false).model();

        assertEquals(List.of(lora.key()), library.related(made.key()));
    }

    @Test
    void aModelOfWhichAPictureTakesManyIsRelatedToTheOldOne() throws Exception {
        var old = install(library, "made:glaze");
        run(library, new EditModel(old.key(), null, ModelChanges.none().with("type", "lora")));

        var made = convert(old.key(), null, null, false).model();

        assertEquals(List.of(old.key()), library.related(made.key()));
    }

    @Test
    void aFolderThatIsNamedGetsItAndNothingElse() throws Exception {
        var old = install(library, "made:pot-file");
        var output = Files.createDirectory(temp.resolve("out"));

        var made = convert(old.key(), "A/B", output, false).model();

        assertEquals(List.of("A_B.safetensors"), names(output));
        assertFalse(made.managed());
        assertEquals(output.resolve("A_B.safetensors"), library.path(made));
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        var old = install(library, "made:pot-file");
        var output = Files.createDirectory(temp.resolve("out"));
        var there = Files.writeString(output.resolve("pot-file.safetensors"), "mine");

        var refused = assertThrows(LibraryException.class, () -> convert(old.key(), null, output, false));

        assertEquals(Problem.CONFLICT, refused.problem());
        assertEquals("mine", Files.readString(there));
        assertEquals(1, models());
    }

    @Test
    void whatComesToThePlaceMeanwhileIsNotTouchedEither() throws Exception {
        var old = install(library, "made:pot-file");
        var output = Files.createDirectory(temp.resolve("out"));
        var there = output.resolve("pot-file.safetensors");
        fixture.converter().meanwhile(() -> write(there));

        assertThrows(LibraryException.class, () -> convert(old.key(), null, output, false));

        assertEquals("mine", Files.readString(there));
        assertEquals(List.of("pot-file.safetensors"), names(output));
        assertEquals(1, models());
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "mine");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws Exception {
        var old = install(library, "made:kiln");

        var told = convert(old.key(), null, null, true);

        assertNull(told.model());
        assertEquals("kiln (ONNX)", told.name());
        assertEquals(8, told.bytes());
        assertFalse(Files.exists(Path.of(told.path())));
        assertEquals(1, models());
    }

    @Test
    void aCancelLeavesNothing() throws Exception {
        var old = install(library, "made:kiln");
        var monitor = new NullProgressMonitor();
        fixture.converter().meanwhile(() -> monitor.setCanceled(true));

        assertThrows(OperationCanceledException.class, () -> library.run(
                new ConvertModel(old.key(), ConversionTarget.ONNX, null, null, null, false), new Actor("ada"),
                monitor));

        assertEquals(List.of(), names(temp.resolve("library/staging")));
        assertEquals(List.of(old.key()), names(temp.resolve("library/models")));
        assertEquals(1, models());
    }

    @Test
    void anUndoTakesTheNewModelAway() throws Exception {
        var old = install(library, "made:kiln");
        var converted = convert(old.key(), null, null, false);

        run(library, new UndoChange(converted.batch()));

        assertEquals(List.of(old.key()), names(temp.resolve("library/models")));
        assertEquals(1, models());
    }

    @Test
    void whatCannotBeConvertedIsRefusedWithTheReason() throws Exception {
        var odd = install(library, "made:pot-odd");
        assertEquals("pot-odd is odd.",
                assertThrows(LibraryException.class, () -> convert(odd.key(), null, null, true)).getMessage());
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> convert("nobody", null, null, false)).problem());
        assertEquals(Problem.ENVIRONMENT, assertThrows(LibraryException.class, () -> run(library, new ConvertModel(
                odd.key(), ConversionTarget.DIFFUSERS, null, null, null, false))).problem());
        var gone = installInPlace(library, Files.writeString(temp.resolve("jug.safetensors"), "jug"));
        Files.delete(temp.resolve("jug.safetensors"));
        var refused = assertThrows(LibraryException.class, () -> convert(gone.key(), null, null, false));
        assertTrue(refused.getMessage().contains("jug.safetensors"), refused.getMessage());
        var kiln = install(library, "made:kiln");
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class,
                () -> convert(kiln.key(), null, temp.resolve("nowhere"), true)).problem());
        var inside = assertThrows(LibraryException.class,
                () -> convert(kiln.key(), null, temp.resolve("library/models"), true));
        assertTrue(inside.getMessage().contains("is in the library"), inside.getMessage());
    }

    @Test
    void whatCannotBeReadAfterwardsIsNotAdded() throws Exception {
        var old = install(library, "made:kiln");
        var output = Files.createDirectory(temp.resolve("out"));

        var refused = assertThrows(LibraryException.class, () -> convert(old.key(), "bad", output, false));

        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        assertEquals(List.of(), names(output));
        assertEquals(1, models());
    }
}
