// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.api.request.VerifyLibrary.Soundness;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** A library that is not as it should be says so, with what to do; one that is has nothing to say. */
class VerifyLibraryTest {

    @TempDir
    Path temp;

    private final List<Finding> findings = new ArrayList<>();
    private Library library;
    private Path root;

    @BeforeEach
    void openLibrary() throws Exception {
        root = temp.resolve("library");
        library = new LibraryFixture(TestRegistries.h2(), temp.resolve("account")).open(root);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Soundness verify() throws LibraryException {
        findings.clear();
        return library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
    }

    private Finding only() throws LibraryException {
        var soundness = verify();
        assertEquals(1, findings.size(), findings.toString());
        boolean problem = findings.getFirst().severity() == Severity.PROBLEM;
        assertEquals(problem ? 1 : 0, soundness.problems());
        assertEquals(problem ? 0 : 1, soundness.notes());
        return findings.getFirst();
    }

    private void assertOnly(Kind kind, Severity severity, String words) throws LibraryException {
        var finding = only();
        assertEquals(kind, finding.kind(), finding.toString());
        assertEquals(severity, finding.severity(), finding.toString());
        assertTrue((finding.text() + " " + finding.remedy()).contains(words), finding.toString());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.getFileName().toString().startsWith("registry.")) {
                    contents.put(file.toString(), Files.readString(file));
                }
            }
        }
        return contents;
    }

    @Test
    void aSoundLibraryHasNothingToSayAndStaysAsItIs() throws Exception {
        var kiln = install(library, "made:kiln");
        run(library, new RemoveModels(List.of(install(library, "made:gone").key()), RemoveModels.Files.TRASH, false));
        installInPlace(library, Files.writeString(temp.resolve("there.safetensors"), "made"));
        var before = contents(root);
        assertEquals(new Soundness(2, 0, 0), verify());
        assertEquals(List.of(), findings);
        before.remove(root.resolve("volumes.json").toString());
        var after = contents(root);
        after.remove(root.resolve("volumes.json").toString());
        assertEquals(before, after);
        assertTrue(Files.exists(library.path(kiln)));
    }

    @Test
    void aRecordWithoutFilesIsAProblem() throws Exception {
        var kiln = install(library, "made:kiln");
        Files.delete(library.path(kiln));
        assertOnly(Kind.MISSING, Severity.PROBLEM, "maquette models locate " + kiln.key());
        assertEquals(kiln.key(), findings.getFirst().key());
    }

    @Test
    void aFileOfAnotherSizeIsAProblem() throws Exception {
        var kiln = install(library, "made:kiln");
        Files.writeString(library.path(kiln), "made longer");
        assertOnly(Kind.SIZE, Severity.PROBLEM, "has 11 bytes, and its record says 4");
    }

    @Test
    void filesWithoutARecordAreANote() throws Exception {
        Files.writeString(Files.createDirectories(library.info().modelsFolder().resolve("stray"))
                .resolve("kiln.safetensors"), "made");
        assertOnly(Kind.ORPHAN, Severity.NOTE, "maquette orphans adopt stray");
    }

    @Test
    void aCoverThatIsGoneIsAProblemAndOneThatNobodyNamesANote() throws Exception {
        var kiln = install(library, "made:kiln");
        Files.createDirectories(root.resolve("thumbnails"));
        Files.writeString(root.resolve("thumbnails/1.png"), "picture");
        assertOnly(Kind.COVER, Severity.NOTE, "no record names: 1, 7 bytes");
        run(library, new dev.maquette.api.request.ChangeCover(kiln.key(), DOT, false));
        try (var files = Files.list(root.resolve("thumbnails"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        assertOnly(Kind.COVER, Severity.PROBLEM, "The cover of kiln is gone");
    }

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4kWIEAANWAV/oF4RSAAAAAElFTkSuQmCC";

    @Test
    void whatTheTrashCannotExplainIsANote() throws Exception {
        Files.writeString(root.resolve("trash/who.json"), "{}");
        assertOnly(Kind.TRASH, Severity.NOTE, "Delete the note");
        Files.delete(root.resolve("trash/who.json"));
        Files.writeString(root.resolve("trash/who"), "x");
        assertOnly(Kind.TRASH, Severity.NOTE, "maquette trash empty who");
    }

    @Test
    void aCardAndStagedFilesOfNobodyAreNotes() throws Exception {
        Files.createDirectories(root.resolve("cards"));
        Files.writeString(root.resolve("cards/nobody.md"), "# Nobody");
        assertOnly(Kind.CARD, Severity.NOTE, "belongs to no model");
        Files.delete(root.resolve("cards/nobody.md"));
        Files.createDirectories(root.resolve("staging/99"));
        assertOnly(Kind.STAGING, Severity.NOTE, "takes space");
    }

    @Test
    @NeedsSymbolicLinks
    void linksThatLeadNowhereAreProblemsAndNotesThatDoNotHoldAreNotes() throws Exception {
        var kept = Files.writeString(temp.resolve("kept.safetensors"), "weights");
        var other = Files.writeString(temp.resolve("other.safetensors"), "weights");
        run(library, new ResolveDuplicates(kept.toString(), List.of(other.toString()), Link.SYMBOLIC, true, false));
        assertEquals(new Soundness(0, 0, 0), verify());
        Files.move(kept, temp.resolve("elsewhere"));
        assertOnly(Kind.LINK, Severity.PROBLEM, "leads nowhere");
        Files.delete(other);
        assertOnly(Kind.LINK, Severity.NOTE, "unlink --all");
        try (var notes = Files.list(root.resolve("links"))) {
            Files.writeString(notes.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow(), "{");
        }
        assertOnly(Kind.LINK, Severity.NOTE, "cannot be read");
    }

    @Test
    void aRenameIsNoContradiction() throws Exception {
        ModelRecord kiln = install(library, "made:kiln");
        run(library, new EditModel(kiln.key(), null, new ModelChanges(Map.of("name", "Glaze"))));
        assertEquals(new Soundness(1, 0, 0), verify());
    }
}
