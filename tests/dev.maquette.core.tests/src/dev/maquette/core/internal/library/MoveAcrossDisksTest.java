// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.core.internal.files.Trees;

/** Models move to another disk, which is that in memory where a system has one. */
class MoveAcrossDisksTest {

    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    Path temp;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final List<Outcome> outcomes = new ArrayList<>();
    private LibraryFixture fixture;
    private Library library;
    private Path here;
    private Path far;

    @BeforeEach
    void openLibrary() throws Exception {
        temp = temp.toRealPath(); // a link above it would be refused
        Assumptions.assumeTrue(Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
                && !Files.getFileStore(MEMORY).equals(Files.getFileStore(temp)), "takes two file systems");
        far = Files.createTempDirectory(MEMORY, "maquette");
        here = Files.createDirectories(temp.resolve("here"));
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() throws IOException {
        if (library != null) {
            library.close();
            Trees.delete(far);
        }
    }

    private ModelRecord model(String content) throws LibraryException, IOException {
        var model = installInPlace(library, Files.writeString(here.resolve("kiln.safetensors"), content));
        run(library, new VerifyModels(List.of(model.key()), VerifyModels.Repair.NONE, false));
        return model;
    }

    private Outcome move(ModelRecord model) throws LibraryException {
        library.run(new MoveModels(List.of(model.key()), far.toString(), false, true, false), outcomes::add,
                new Actor("ada"), monitor);
        return outcomes.getLast();
    }

    private void assertNothingMoved(ModelRecord model) throws LibraryException, IOException {
        assertEquals(model.path(), library.model(model.key()).orElseThrow().path());
        assertTrue(Files.exists(library.path(model)));
        try (var left = Files.list(far)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aCopyIsReadBackAndTheOriginalGoes() throws Exception {
        var model = model("weights");
        Files.writeString(here.resolve("kiln.json"), "{}");
        fixture.contents().read.clear();

        var moved = move(model);

        assertEquals("weights", Files.readString(far.resolve("kiln.safetensors")));
        assertEquals(1, fixture.contents().read.size(), "the copy, and nothing else");
        assertTrue(fixture.contents().read.getFirst().endsWith(".part"));
        assertFalse(Files.exists(here.resolve("kiln.safetensors")));
        assertFalse(Files.exists(here.resolve("kiln.json")));

        run(library, new UndoChange(moved.batch()));

        assertEquals("weights", Files.readString(here.resolve("kiln.safetensors")));
        assertFalse(Files.exists(far.resolve("kiln.json")));
    }

    @Test
    void aFileThatRottedStaysWhereItIs() throws Exception {
        var model = model("weights");
        Files.writeString(here.resolve("kiln.safetensors"), "weighty");

        assertTrue(move(model).error().contains("does not have the hash of the record"), outcomes.toString());

        assertNothingMoved(model);
        assertEquals("weighty", Files.readString(here.resolve("kiln.safetensors")));
    }

    @Test
    void aFileThatIsWrittenToMeanwhileStaysWithWhatWasWritten() throws Exception {
        var model = model("weights");
        fixture.contents().meanwhile(_ -> Files.writeString(here.resolve("kiln.safetensors"), "weights and more"));

        assertTrue(move(model).error().contains("was written to while it was copied"), outcomes.toString());

        assertNothingMoved(model);
        assertEquals("weights and more", Files.readString(here.resolve("kiln.safetensors")));
    }

    @Test
    void theHalfDownloadOfAnotherProgramStays() throws Exception {
        var model = model("weights");
        Files.writeString(here.resolve("kiln.safetensors.part"), "half");
        Files.writeString(far.resolve("kiln.safetensors.part"), "another half");

        move(model);

        assertEquals("half", Files.readString(here.resolve("kiln.safetensors.part")));
        assertEquals("another half", Files.readString(far.resolve("kiln.safetensors.part")));
        assertTrue(Files.exists(far.resolve("kiln.safetensors")));
    }

    @Test
    void whoCancelsDuringACopyHasTheModelWhereItWas() throws Exception {
        var model = model("weights");
        fixture.contents().meanwhile(_ -> monitor.setCanceled(true));

        assertThrows(OperationCanceledException.class, () -> move(model));

        assertNothingMoved(model);
        monitor.setCanceled(false);
        fixture.contents().meanwhile(ForeseeableDigests::nothing);
        assertEquals(far.resolve("kiln.safetensors").toString(), move(model).to());
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeTheFirstOneMoves() throws Exception {
        var small = model("weights");
        var huge = here.resolve("huge.safetensors");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Files.getFileStore(far).getUsableSpace() + (1L << 30)); // a hole, which takes no space
        }
        var model = installInPlace(library, huge);

        var told = assertThrows(LibraryException.class, () -> library.run(new MoveModels(
                List.of(small.key(), model.key()), far.toString(), false, true, false), outcomes::add,
                new Actor("ada"), monitor));

        assertTrue(told.getMessage().contains("Not enough space"), told.getMessage());
        assertNothingMoved(small);
    }
}
