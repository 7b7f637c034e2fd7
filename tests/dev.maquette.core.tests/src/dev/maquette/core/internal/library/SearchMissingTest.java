// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.SearchMissing.Found;
import dev.maquette.api.request.UndoChange;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** The digest of a file is what it says, and each model has four bytes. */
class SearchMissingTest extends OneLibrary {

    private Path old;
    private Path attic;

    @BeforeEach
    void makeFolders() throws Exception {
        old = Files.createDirectories(temp.resolve("old"));
        attic = Files.createDirectories(temp.resolve("attic/deep"));
    }

    private ModelRecord model(String name, String content, boolean hashed) throws Exception {
        var model = installInPlace(library, Files.writeString(old.resolve(name + ".safetensors"), content));
        if (hashed) {
            run(library, new HashModels(List.of(model.key()), List.of(DigestAlgorithm.BLAKE3),
                    HashModels.Existing.SKIP));
        }
        return model;
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(attic.resolve(name + ".safetensors"), content);
    }

    private void vanishes(ModelRecord... models) throws Exception {
        for (var model : models) {
            Files.delete(library.path(model));
        }
        fixture.digests().read.clear();
    }

    private Found search(boolean dryRun) throws LibraryException {
        return run(library, new SearchMissing(null, List.of(temp.resolve("attic").toString()), dryRun));
    }

    private Path path(ModelRecord model) throws LibraryException {
        return library.path(library.model(model.key()).orElseThrow());
    }

    @Test
    void filesThatWereMovedAndRenamedAreFoundByWhatIsInThem() throws Exception {
        var kiln = model("kiln", "kiln", true);
        var vice = model("vice", "vice", true);
        vanishes(kiln, vice);
        file("renamed", "kiln");
        file("vice", "vice");
        file("longer", "longer");

        var dry = search(true);
        assertNull(dry.batch());
        assertEquals(2, dry.bound().size());
        assertEquals(old.resolve("kiln.safetensors"), path(kiln));
        assertEquals(List.of("vice.safetensors", "renamed.safetensors"), fixture.digests().read);

        var found = search(false);
        assertEquals(List.of(), found.left());
        assertEquals(attic.resolve("renamed.safetensors"), path(kiln));
        assertEquals(attic.resolve("vice.safetensors"), path(vice));
        assertEquals(2, fixture.digests().read.size(), "the second time nothing is read");
        assertEquals(0, missing());
        run(library, new UndoChange(found.batch()));
        assertEquals(old.resolve("kiln.safetensors"), path(kiln));
        assertEquals(old.resolve("vice.safetensors"), path(vice));
    }

    private int missing() {
        return library.models(ModelQuery.all().withAvailability(Set.of(Availability.MISSING))).total();
    }

    @Test
    void ofSeveralWithTheSameContentEachGetsOneAndItsNamesakeFirst() throws Exception {
        var one = model("one", "same", true);
        var two = model("two", "same", true);
        vanishes(one, two);
        file("any", "same");
        file("two", "same");
        assertEquals(2, search(false).bound().size());
        assertEquals(List.of("any.safetensors", "two.safetensors"),
                Stream.of(path(one), path(two)).map(path -> path.getFileName().toString()).toList());
    }

    @Test
    void nameAndSizeAloneAreNoProof() throws Exception {
        var changed = model("changed", "then", true);
        var bare = model("bare", "bare", false);
        var nowhere = model("nowhere", "lost", true);
        vanishes(changed, bare, nowhere);
        file("changed", "now!");
        file("bare", "bare");

        var found = search(false);

        assertEquals(List.of(), found.bound());
        assertNull(found.batch());
        assertEquals(List.of("bare", "changed", "nowhere"),
                found.left().stream().map(LocateModels.Failure::name).toList());
        assertTrue(found.left().get(0).error().contains("no hash"), found.left().get(0).error());
        assertTrue(found.left().get(1).error().contains("another content"), found.left().get(1).error());
        assertEquals(3, missing());
    }

    @Test
    void whatBelongsToAModelAlreadyIsLeftToIt() throws Exception {
        var gone = model("gone", "same", true);
        var there = installInPlace(library, file("there", "same"));
        vanishes(gone);
        assertEquals(List.of(), search(false).bound());
        assertEquals(attic.resolve("there.safetensors"), path(there));
        assertEquals(List.of(), fixture.digests().read);
    }

    @Test
    void onlyTheModelsThatAreNamedAreSearchedFor() throws Exception {
        var one = model("one", "one!", true);
        var two = model("two", "two!", true);
        vanishes(one, two);
        file("one", "one!");
        file("two", "two!");
        var found = run(library, new SearchMissing(List.of(two.key()), List.of(attic.toString()), false));
        assertEquals(List.of(two.key()), found.bound().stream().map(LocateModels.Bound::key).toList());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class, () -> run(library,
                new SearchMissing(List.of("nobody"), List.of(attic.toString()), false))).problem());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class,
                () -> run(library, new SearchMissing(null, List.of(temp.resolve("no").toString()), false))).problem());
        assertEquals(Problem.INVALID, assertThrows(LibraryException.class,
                () -> run(library, new SearchMissing(null, List.of(), false))).problem());
    }

    @Test
    @NeedsSymbolicLinks
    void linksAreNotFollowed() throws Exception {
        var kiln = model("kiln", "kiln", true);
        vanishes(kiln);
        var outside = Files.createDirectories(temp.resolve("outside"));
        var file = Files.writeString(outside.resolve("kiln.safetensors"), "kiln");
        Files.createSymbolicLink(attic.resolve("folder"), outside);
        Files.createSymbolicLink(attic.resolve("kiln.safetensors"), file);
        assertEquals(List.of(), search(false).bound());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are another matter there")
    void foldersThatCannotBeReadAreTold() throws Exception {
        vanishes(model("kiln", "kiln", true));
        var closed = Files.createDirectory(attic.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(closed), "the administrator may read everything");
            assertEquals(List.of(closed.toString()), search(false).unread());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkThatIsNamedItselfIsSearchedUnderItsName() throws Exception {
        var kiln = model("kiln", "kiln", true);
        vanishes(kiln);
        file("kiln", "kiln");
        var link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("attic"));
        run(library, new SearchMissing(null, List.of(link.toString()), false));
        assertEquals(link.resolve("deep/kiln.safetensors"), path(kiln));
    }

    @Test
    void whoCancelsFindsEverythingAsBefore() throws Exception {
        var kiln = model("kiln", "kiln", true);
        vanishes(kiln);
        file("kiln", "kiln");
        var monitor = new NullProgressMonitor();
        fixture.digests().meanwhile = _ -> monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> library.run(
                new SearchMissing(null, List.of(attic.toString()), false), new Actor("ada"), monitor));
        assertEquals(old.resolve("kiln.safetensors"), path(kiln));
    }

    @Test
    void whatSomebodyBindsMeanwhileIsLeftAlone() throws Exception {
        var kiln = model("kiln", "kiln", true);
        var vice = model("vice", "vice", true);
        vanishes(kiln, vice);
        file("kiln", "kiln");
        file("vice", "vice");
        var mine = Files.writeString(temp.resolve("mine.safetensors"), "kiln");
        fixture.digests().meanwhile = _ -> bind(kiln, mine);
        var found = search(false);
        assertEquals(List.of(vice.key()), found.bound().stream().map(LocateModels.Bound::key).toList());
        assertEquals(mine, path(kiln));
    }

    private void bind(ModelRecord model, Path place) {
        fixture.digests().meanwhile = ForeseeableDigests::nothing;
        try {
            run(library, new LocateModels(model.key(), null, place.toString(), false, false));
        } catch (LibraryException failure) {
            throw new AssertionError(failure);
        }
    }
}
