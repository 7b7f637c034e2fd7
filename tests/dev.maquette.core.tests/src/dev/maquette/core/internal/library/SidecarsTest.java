// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.ListSidecarDialects;
import dev.maquette.api.request.ReadSidecars;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.testkit.NeedsSymbolicLinks;

class SidecarsTest {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    @TempDir
    private Path temp;
    private Path folder;
    private LibraryFixture fixture;
    private Library library;
    private ModelRecord model;
    private Path sidecar;

    @BeforeEach
    void open() throws Exception {
        fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        fixture.writers().add(GlazeWriter.usual());
        fixture.writers().add(new GlazeWriter("once", ".once", false));
        fixture.neighbours().addReader((_, _) -> new Sidecars(facts, Map.of("a.json", "{}"), List.of()));
        library = fixture.open(temp.resolve("library"));
        folder = Files.createDirectories(temp.resolve("shelf"));
        model = installInPlace(library, Files.writeString(folder.resolve("pot.v2.safetensors"), "pot"));
        sidecar = folder.resolve("pot.v2.glaze");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Written write(WriteSidecars request) throws LibraryException {
        outcomes.clear();
        return library.run(request, outcomes::add, new Actor("ada"), new NullProgressMonitor());
    }

    private Written write(boolean overwrite) throws LibraryException {
        return write(new WriteSidecars(List.of(model.key()), "glaze", overwrite, false));
    }

    private Outcome only() {
        assertEquals(1, outcomes.size(), outcomes::toString);
        return outcomes.getFirst();
    }

    private void assertRefused(String reason) throws LibraryException {
        var written = write(true);
        assertEquals(State.REFUSED, only().state(), outcomes::toString);
        assertTrue(only().reason().contains(reason), only().reason());
        assertNull(written.run());
    }

    private Path library(String name) {
        return temp.resolve("library").resolve(name);
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.walk(library("sidecars"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aFileIsMadeWhereProgramsLookForItAndTakenBack() throws Exception {
        var written = write(false);
        assertEquals(State.CREATED, only().state());
        assertEquals(model.name(), Files.readString(sidecar));
        assertEquals(List.of(sidecar.toString(), model.name()), List.of(only().file(), only().after()));
        var restored = run(library, new RestoreSidecars(written.run(), false));
        assertEquals(List.of(sidecar.toString()), restored.files());
        assertFalse(Files.exists(sidecar));
        assertEquals(List.of(), kept());
        assertThrows(LibraryException.class, () -> run(library, new RestoreSidecars(null, false)));
    }

    @Test
    void whatIsReplacedIsKeptAndComesBack() throws Exception {
        Files.writeString(sidecar, "old");
        assertEquals(0, write(false).updated());
        assertEquals(List.of("name"), only().kept());
        assertEquals(1, write(true).updated());
        assertEquals(List.of("old", model.name()), List.of(only().before(), only().after()));
        assertTrue(kept().stream().anyMatch(file -> file.getFileName().toString().endsWith("-00001-pot.v2.glaze")));
        assertEquals(1, run(library, new RestoreSidecars(null, true)).files().size());
        assertEquals(model.name(), Files.readString(sidecar));
        run(library, new RestoreSidecars(null, false));
        assertEquals("old", Files.readString(sidecar));
    }

    @Test
    void whatSomebodyWroteSinceIsNotTakenBack() throws Exception {
        var written = write(false);
        Files.writeString(sidecar, "since");
        var restored = run(library, new RestoreSidecars(written.run(), false));
        assertEquals(List.of(), restored.files());
        assertTrue(restored.failed().getFirst().error().contains("since"));
        assertEquals("since", Files.readString(sidecar));
    }

    @Test
    void aRunIsNamedAndLeadsNowhereElse() throws Exception {
        write(false);
        var refused = assertThrows(LibraryException.class, () -> run(library, new RestoreSidecars("../models", false)));
        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertTrue(Files.exists(sidecar));
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        var written = write(new WriteSidecars(null, "glaze", true, true));
        assertEquals(1, written.created());
        assertEquals(model.name(), only().after());
        assertNull(written.run());
        assertFalse(Files.exists(sidecar));
        assertFalse(Files.exists(library("sidecars")));
    }

    @Test
    void withoutADialectOnlyFilesThatAreThereAreBroughtUpToDate() throws Exception {
        assertEquals(0, write(new WriteSidecars(null, null, true, false)).created());
        assertEquals(List.of(), outcomes);
        Files.writeString(sidecar, "");
        Files.writeString(folder.resolve("pot.v2.once"), "theirs");
        write(new WriteSidecars(null, null, false, false));
        assertEquals(State.UPDATED, only().state());
    }

    @Test
    void whatIsOnlyEverMadeIsNotTouched() throws Exception {
        Files.writeString(folder.resolve("pot.v2.once"), "odd");
        assertEquals(1, write(new WriteSidecars(List.of(model.key()), "once", true, false)).unchanged());
        assertEquals("odd", Files.readString(folder.resolve("pot.v2.once")));
    }

    @Test
    void aFileOfAnotherDialectStays() throws Exception {
        Files.writeString(sidecar, "theirs");
        assertRefused("It is theirs.");
        assertEquals("theirs", Files.readString(sidecar));
    }

    @Test
    void aFaultOfAStrangersWriterCostsItsFileOnly() throws Exception {
        Files.writeString(sidecar, "fault");
        assertRefused("cracked");
    }

    @Test
    void aFolderOfThatNameStays() throws Exception {
        Files.createDirectory(sidecar);
        assertRefused("no file");
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkOfThatNameStaysAndSoDoesWhatItLeadsTo() throws Exception {
        var target = Files.writeString(temp.resolve("elsewhere"), "old");
        Files.createSymbolicLink(sidecar, target);
        assertRefused(target.toString());
        assertEquals("old", Files.readString(target));
        Files.delete(target);
        assertRefused(target.toString());
    }

    @Test
    void aFileThatNoProgramWritesSoLargeStays() throws Exception {
        Files.write(sidecar, new byte[(4 << 20) + 1]);
        assertRefused("4 MiB");
    }

    @Test
    void modelsOfOneStemShareTheirFiles() throws Exception {
        Files.writeString(folder.resolve("pot.v2.ckpt"), "other");
        assertRefused("pot.v2.ckpt");
    }

    @Test
    void cachesOfOtherProgramsAreLeftAlone() throws Exception {
        var snapshot = Files.createDirectories(temp.resolve("hub/models--a--b/snapshots/cafe"));
        model = installInPlace(library, Files.writeString(snapshot.resolve("vase.safetensors"), "vase"));
        assertRefused("cache");
    }

    @Test
    void aModelThatIsGoneIsTold() throws Exception {
        Files.delete(folder.resolve("pot.v2.safetensors"));
        assertRefused("not there");
        write(new WriteSidecars(List.of("nobody"), "glaze", false, false));
        assertEquals(State.FAILED, only().state());
    }

    @Test
    @NeedsSymbolicLinks
    void aFileLiesBesideTheLinkByWhichTheLibraryKnowsTheModel() throws Exception {
        var real = Files.createDirectories(temp.resolve("real"));
        var target = Files.writeString(real.resolve("vase.safetensors"), "vase");
        var link = Files.createSymbolicLink(folder.resolve("bowl.safetensors"), target);
        model = run(library, new EditModel(installInPlace(library, link).key(), null, ModelChanges.none())).model();
        var place = Path.of(model.path());
        write(false);
        assertEquals(place.resolveSibling(place.getFileName().toString().replace("safetensors", "glaze")).toString(),
                only().file());
        assertEquals(State.CREATED, only().state());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are of another kind there")
    void permissionsStay() throws Exception {
        Files.writeString(sidecar, "");
        Files.setPosixFilePermissions(sidecar, PosixFilePermissions.fromString("rw-rw-r--"));
        write(false);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(sidecar)));
    }

    @Test
    void manyModelsAreOneRunAndACancelledOneCanBeTakenBack() throws Exception {
        installInPlace(library, Files.writeString(folder.resolve("bowl.safetensors"), "bowl"));
        assertEquals(2, write(new WriteSidecars(null, "glaze", false, false)).created());
        assertEquals(2, run(library, new RestoreSidecars(null, false)).files().size());
        var monitor = new NullProgressMonitor();
        assertThrows(OperationCanceledException.class,
                () -> library.run(new WriteSidecars(null, "glaze", false, false), _ -> monitor.setCanceled(true),
                        new Actor("ada"), monitor));
        assertEquals(1, run(library, new RestoreSidecars(null, false)).files().size());
    }

    private List<String> doubts() throws LibraryException {
        var findings = new ArrayList<VerifyLibrary.Finding>();
        library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
        return findings.stream().filter(finding -> finding.kind() == VerifyLibrary.Kind.SIDECAR)
                .map(VerifyLibrary.Finding::text).toList();
    }

    @Test
    void aVerificationTellsWhatCannotBePutBack() throws Exception {
        Files.writeString(sidecar, "old");
        write(true);
        assertEquals(List.of(), doubts());
        for (var file : kept()) {
            if (!file.toString().endsWith(".note")) {
                Files.delete(file);
            }
        }
        assertEquals(List.of("The copy of what " + sidecar + " held is gone, so that it cannot be put back."),
                doubts());
        Files.writeString(kept().getFirst(), "{");
        assertTrue(doubts().getFirst().startsWith("The note of a file beside a model cannot be read"),
                doubts()::toString);
    }

    @Test
    void whatWasWrittenInALibraryThatMovedSinceCanBeTakenBackThere() throws Exception {
        var managed = install(library, Files.writeString(folder.resolve("bowl.safetensors"), "bowl"));
        var file = Path.of(library.path(managed).toString().replace(".safetensors", ".glaze"));
        Files.writeString(file, "old");
        assertEquals(1, write(new WriteSidecars(List.of(managed.key()), "glaze", true, false)).updated());
        library.close();
        Files.move(temp.resolve("library"), temp.resolve("moved"));
        library = fixture.open(temp.resolve("moved"));
        var moved = temp.resolve("moved").resolve(temp.resolve("library").relativize(file));
        var restored = run(library, new RestoreSidecars(null, false));
        assertEquals(List.of(moved.toString()), restored.files(), restored::toString);
        assertEquals("old", Files.readString(moved));
    }

    @Test
    void aDialectThatNobodyWritesIsRefusedWithThoseThatAre() throws Exception {
        var refused = assertThrows(LibraryException.class,
                () -> write(new WriteSidecars(null, "enamel", false, false)));
        assertTrue(refused.remedy().contains("glaze, once"), refused.remedy());
        assertEquals(List.of("glaze", "once"), run(library, new ListSidecarDialects()).dialects().stream()
                .map(ListSidecarDialects.Dialect::id).toList());
    }

    @Test
    void whatIsSaidIsToldWithItsOrigin() throws Exception {
        facts.add(new Fact(Field.NOTES, "fire", "a.json notes"));
        facts.add(new Fact(Field.NOTES, "ice", "b.json notes"));
        facts.add(new Fact(Field.COVER, "data:image/png;base64," + "A".repeat(1000), "a.json preview"));
        var sayings = run(library, new ReadSidecars(model.key())).sayings();
        assertEquals(List.of("notes", "notes", "cover_image"),
                sayings.stream().map(ReadSidecars.Saying::field).toList());
        assertEquals(List.of(true, false, true), sayings.stream().map(ReadSidecars.Saying::counts).toList());
        assertEquals("a.json notes", sayings.getFirst().origin());
        assertTrue(sayings.getLast().value().toString().length() < 100);
    }

    @Test
    void emptyFieldsAreFilledInOneChangeThatCanBeUndone() throws Exception {
        run(library, new EditModel(model.key(), null, ModelChanges.none().with("description", "Mine")));
        facts.add(new Fact(Field.DESCRIPTION, "Theirs", "a.json description"));
        facts.add(new Fact(Field.NOTES, "fire", "a.json notes"));
        facts.add(new Fact(Field.NAME, "Pot", "a.json name"));
        var dry = run(library, new TakeSidecars(null, false, true));
        assertEquals(Map.of("notes", "a.json notes"), dry.models().getFirst().origins());
        assertNull(library.model(model.key()).orElseThrow().notes());
        var taken = run(library, new TakeSidecars(List.of(model.key()), false, false));
        assertEquals(dry.models(), taken.models());
        var record = library.model(model.key()).orElseThrow();
        assertEquals(List.of("Mine", "fire", model.name()),
                List.of(record.description(), record.notes(), record.name()));
        assertTrue(Files.exists(library("adopted").resolve(model.key() + ".json")));
        assertNull(run(library, new TakeSidecars(null, false, false)).batch());
        run(library, new UndoChange(taken.batch(), false));
        assertNull(library.model(model.key()).orElseThrow().notes());
    }

    @Test
    void whatIsThereGivesWayWhenThatIsWanted() throws Exception {
        run(library, new EditModel(model.key(), null, ModelChanges.none().with("description", "Mine")));
        facts.add(new Fact(Field.DESCRIPTION, "Theirs", "a.json description"));
        facts.add(new Fact(Field.NAME, "Pot", "a.json name"));
        facts.add(new Fact(Field.TYPE, "vae", "a.json type"));
        var taken = run(library, new TakeSidecars(List.of(model.key()), true, false));
        assertNotNull(taken.batch());
        var record = library.model(model.key()).orElseThrow();
        assertEquals(List.of("Theirs", "Pot", model.type()),
                List.of(record.description(), record.name(), record.type()));
    }

    @Test
    void aModelWithoutAFileHereIsToldWhenItWasNamed() throws Exception {
        Files.delete(folder.resolve("pot.v2.safetensors"));
        assertEquals(1, run(library, new TakeSidecars(List.of(model.key(), "nobody"), false, false)).failed().stream()
                .filter(failure -> failure.error().contains("not there")).count());
        assertEquals(1, run(library, new TakeSidecars(null, false, false)).unchanged());
    }
}
