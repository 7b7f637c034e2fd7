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
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.ResolveDuplicates.Resolved;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UnlinkModels;

/** Copies become links and files again. In none of the incidents that other programs had is anything lost. */
class LinksTest {

    private static final String WEIGHTS = "the same weights";

    @TempDir
    Path temp;

    private Library library;
    private Path disk;

    @BeforeEach
    void openLibrary() throws Exception {
        library = new LibraryFixture(TestRegistries.h2(), temp.resolve("account")).open(temp.resolve("library"));
        disk = Files.createDirectories(temp.resolve("disk"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void aCopyBecomesASecondNameOfTheOneThatIsKept() throws Exception {
        var keep = file("keep");
        var other = file("other");
        var resolved = resolve(keep, Link.HARD, other);
        assertEquals(WEIGHTS.length(), resolved.freed());
        assertTrue(Files.isSameFile(keep, other));
        assertFalse(Files.isSymbolicLink(other));
        assertNothingIsLeft();
    }

    @Test
    void aCopyBecomesALinkThatLeadsToTheOneThatIsKept() throws Exception {
        var keep = managed("keep");
        var other = managed("other");
        var resolved = run(library, new ResolveDuplicates(keep.key(), List.of(other.key()), Link.SYMBOLIC, false,
                false));
        assertEquals(1, resolved.replaced().size(), resolved.failed().toString());
        assertEquals(library.path(keep).toRealPath(), Files.readSymbolicLink(library.path(other)));
        assertEquals(WEIGHTS, Files.readString(library.path(other)));
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @EnumSource(value = Link.class, mode = Mode.EXCLUDE, names = "CLONE")
    void aLinkBecomesAFileOfItsOwnAgain(Link link) throws Exception {
        var keep = file("keep");
        var other = file("other");
        resolve(keep, link, other);
        var unlinked = run(library, new UnlinkModels(List.of(other.toString()), false));
        assertEquals(WEIGHTS.length(), unlinked.bytes(), unlinked.failed().toString());
        Files.writeString(other, "changed");
        assertEquals(WEIGHTS, Files.readString(keep));
        assertFalse(Files.isSymbolicLink(other));
        assertEquals(List.of(), run(library, new UnlinkModels(null, false)).restored());
        assertNothingIsLeft();
    }

    @Test
    void aCloneIsMadeOrHonestlyRefused() throws Exception {
        var keep = file("keep");
        var other = file("other");
        var resolved = resolve(keep, Link.CLONE, other);
        assertEquals(1, resolved.replaced().size() + resolved.failed().size());
        Files.writeString(other, "changed");
        assertEquals(WEIGHTS, Files.readString(keep));
        assertNothingIsLeft();
    }

    @Test
    void aDryRunTouchesNothing() throws Exception {
        var keep = file("keep");
        var other = file("other");
        var before = tree();
        var resolved = run(library, new ResolveDuplicates(keep.toString(), List.of(other.toString()), Link.HARD, true,
                true));
        assertEquals(WEIGHTS.length(), resolved.freed());
        assertEquals(before, tree());
        resolve(keep, Link.HARD, other);
        var linked = tree();
        assertEquals(1, run(library, new UnlinkModels(null, true)).restored().size());
        assertEquals(linked, tree());
    }

    @Test
    void filesInPlaceAreReplacedOnlyWhenThatIsAskedFor() throws Exception {
        var keep = managed("keep");
        var other = installInPlace(library, file("other"));
        var request = new ResolveDuplicates(keep.key(), List.of(other.key()), Link.HARD, false, false);
        assertLeftAlone(run(library, request), "in its own place");
    }

    @Test
    void everyByteDecidesWhateverTheRecordsSay() throws Exception {
        var keep = file("keep");
        var other = Files.writeString(disk.resolve("other.safetensors"), "the same weightz");
        assertLeftAlone(resolve(keep, Link.HARD, other), "differs");
        assertEquals("the same weightz", Files.readString(other));
    }

    @Test
    void whatIsWrittenToWhileItIsComparedIsLeftAlone() throws Exception {
        var keep = file("keep");
        var other = file("other");
        var late = new NullProgressMonitor() {

            @Override
            public boolean isCanceled() {
                try {
                    if (hasBegun()) {
                        Files.setLastModifiedTime(other, FileTime.fromMillis(1));
                    }
                } catch (IOException failure) {
                    throw new IllegalStateException(failure);
                }
                return false;
            }
        };
        var resolved = library.run(new ResolveDuplicates(keep.toString(), List.of(other.toString()), Link.HARD, true,
                false), new Actor("ada"), late);
        assertLeftAlone(resolved, "written to");
        assertFalse(Files.isSameFile(keep, other));
    }

    @Test
    void cancellingLeavesEverythingAsItWas() throws Exception {
        var keep = file("keep");
        var other = file("other");
        var before = tree();
        var monitor = new NullProgressMonitor() {

            @Override
            public boolean isCanceled() {
                return hasBegun();
            }
        };
        assertThrows(OperationCanceledException.class, () -> library.run(new ResolveDuplicates(keep.toString(),
                List.of(other.toString()), Link.HARD, true, false), new Actor("ada"), monitor));
        assertEquals(before, tree());
        assertNothingIsLeft();
    }

    /** Whether something has been made for the place of a copy. */
    private boolean hasBegun() {
        var names = disk.toFile().list();
        return names != null && List.of(names).stream().anyMatch(name -> name.startsWith(".maquette-"));
    }

    @Test
    void aLinkAndItsTargetAreLeftAloneEitherWay() throws Exception {
        var real = file("real");
        var link = Files.createSymbolicLink(disk.resolve("link.safetensors"), real);
        assertLeftAlone(resolve(real, Link.HARD, link), "is a link");
        assertLeftAlone(resolve(link, Link.HARD, real), "is a link");
        assertEquals(WEIGHTS, Files.readString(real));
        assertEquals(real, Files.readSymbolicLink(link));
    }

    @Test
    void aLinkToAnotherCopyIsLeftAlone() throws Exception {
        var keep = file("keep");
        var target = file("target");
        var link = Files.createSymbolicLink(disk.resolve("link.safetensors"), target);
        assertLeftAlone(resolve(keep, Link.SYMBOLIC, link), "is a link");
        assertEquals(target, Files.readSymbolicLink(link));
    }

    @Test
    void twoNamesOfOneFileAreLeftAlone() throws Exception {
        var one = file("one");
        var other = Files.createLink(disk.resolve("other.safetensors"), one);
        assertLeftAlone(resolve(one, Link.SYMBOLIC, other), "same file");
        assertEquals(WEIGHTS, Files.readString(one));
        assertEquals(WEIGHTS, Files.readString(other));
        assertFalse(Files.isSymbolicLink(other));
    }

    @Test
    void aFileThatIsReachedThroughALinkedFolderIsLeftAlone() throws Exception {
        var real = file("real");
        var way = Files.createSymbolicLink(temp.resolve("way"), disk);
        assertLeftAlone(resolve(real, Link.SYMBOLIC, way.resolve("real.safetensors")), "through a link");
        var copy = Files.writeString(temp.resolve("copy.safetensors"), WEIGHTS);
        assertLeftAlone(resolve(copy, Link.SYMBOLIC, way.resolve("real.safetensors")), "through a link");
        assertEquals(WEIGHTS, Files.readString(real));
        assertFalse(Files.isSymbolicLink(real));
    }

    @Test
    void aFolderThatHoldsLinksToTheOneThatIsKeptLosesNothing() throws Exception {
        var shared = folder("shared");
        var mixed = Files.createDirectories(temp.resolve("disk/mixed"));
        Files.createSymbolicLink(mixed.resolve("weights.safetensors"), shared.resolve("weights.safetensors"));
        Files.writeString(mixed.resolve("more.safetensors"), "only here");
        var before = tree();
        assertLeftAlone(resolve(shared, Link.HARD, mixed), "");
        assertLeftAlone(resolve(mixed, Link.HARD, shared), "");
        assertEquals(before, tree());
    }

    @Test
    void ofAFolderTheEqualFilesAreLinkedAndTheOthersStay() throws Exception {
        var keep = folder("keep");
        var other = folder("other");
        Files.writeString(other.resolve("config.json"), "{\"a\":2}");
        var resolved = resolve(keep, Link.HARD, other);
        assertEquals(1, resolved.replaced().getFirst().files());
        assertTrue(Files.isSameFile(keep.resolve("weights.safetensors"), other.resolve("weights.safetensors")));
        assertEquals("{\"a\":2}", Files.readString(other.resolve("config.json")));
        assertLeftAlone(resolve(keep, Link.HARD, other), "nothing left");
    }

    @Test
    void theFilesOfAFolderStayInIt() throws Exception {
        var keep = folder("keep");
        var other = folder("other");
        assertLeftAlone(resolve(keep, Link.SYMBOLIC, other), "must lie in it");
        assertFalse(Files.isSymbolicLink(other.resolve("weights.safetensors")));
    }

    @Test
    void aRealFileOrFolderInThePlaceOfALinkIsNeverTakenForOne() throws Exception {
        var keep = file("keep");
        for (var link : List.of(Link.SYMBOLIC, Link.HARD)) {
            var other = file("other");
            resolve(keep, link, other);
            Files.delete(other);
            Files.writeString(other, "somebody else's");
            var unlinked = run(library, new UnlinkModels(List.of(other.toString()), false));
            assertEquals(List.of(), unlinked.restored());
            assertTrue(unlinked.failed().getFirst().error().contains("Something else"), link.toString());
            assertEquals("somebody else's", Files.readString(other));
            Files.delete(other);
        }
        var other = file("other");
        resolve(keep, Link.SYMBOLIC, other);
        Files.delete(other);
        Files.writeString(Files.createDirectories(other).resolve("weights.safetensors"), "a real folder");
        assertEquals(1, run(library, new UnlinkModels(null, false)).failed().size());
        assertEquals("a real folder", Files.readString(other.resolve("weights.safetensors")));
    }

    @Test
    void onlyLinksOfTheLibraryAreEverReplaced() throws Exception {
        var keep = file("keep");
        var link = Files.createSymbolicLink(disk.resolve("link.safetensors"), keep);
        assertThrows(LibraryException.class,
                () -> run(library, new UnlinkModels(List.of(link.toString()), false)));
        assertEquals(keep, Files.readSymbolicLink(link));
    }

    @Test
    void nothingIsHardLinkedIntoSwarmUiUnlessItWritesBesideItsModels() throws Exception {
        var swarm = Files.createDirectories(temp.resolve("swarm/Models"));
        var settings = Files.createDirectories(temp.resolve("swarm/Data")).resolve("Settings.fds");
        Files.writeString(settings, "Metadata:\n\tEditMetadataWriteJSON: false\n");
        var keep = file("keep");
        var other = Files.writeString(swarm.resolve("other.safetensors"), WEIGHTS);
        assertLeftAlone(resolve(keep, Link.HARD, other), "SwarmUI");
        assertLeftAlone(resolve(other, Link.HARD, keep), "SwarmUI");
        Files.writeString(settings, "Metadata:\n\tEditMetadataWriteJSON: true\n");
        assertEquals(1, resolve(keep, Link.HARD, other).replaced().size());
    }

    @Test
    void whatAProgramWritesThroughAHardLinkIsInTheFileThatComesBack() throws Exception {
        var keep = file("keep");
        var other = file("other");
        resolve(keep, Link.HARD, other);
        Files.writeString(other, "a header that was edited");
        run(library, new UnlinkModels(List.of(other.toString()), false));
        assertEquals("a header that was edited", Files.readString(keep));
        assertEquals("a header that was edited", Files.readString(other));
        assertFalse(Files.isSameFile(keep, other));
    }

    @Test
    void aLinkThatAProgramReplacedByAFileStaysThatFile() throws Exception {
        var keep = file("keep");
        var other = file("other");
        resolve(keep, Link.HARD, other);
        var grown = Files.writeString(disk.resolve("other.tmp2"), "a longer header, " + WEIGHTS);
        Files.move(grown, other, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(), run(library, new UnlinkModels(null, false)).restored());
        assertEquals("a longer header, " + WEIGHTS, Files.readString(other));
        assertEquals(WEIGHTS, Files.readString(keep));
    }

    @Test
    void aModelThatALinkLeadsToIsNotRemoved() throws Exception {
        var keep = managed("keep");
        var other = managed("other");
        run(library, new ResolveDuplicates(keep.key(), List.of(other.key()), Link.SYMBOLIC, false, false));
        var removed = run(library, new RemoveModels(List.of(keep.key()), RemoveModels.Files.TRASH, false));
        assertEquals(List.of(), removed.removed());
        assertTrue(removed.failed().getFirst().error().contains("leads to it"));
        assertEquals(WEIGHTS, Files.readString(library.path(other)));
        run(library, new UnlinkModels(List.of(other.key()), false));
        assertEquals(List.of(keep.key()),
                run(library, new RemoveModels(List.of(keep.key()), RemoveModels.Files.TRASH, false)).removed());
        assertEquals(WEIGHTS, Files.readString(library.path(other)));
    }

    @Test
    void removingALinkedModelTakesNothingFromTheOneThatIsKept() throws Exception {
        var keep = managed("keep");
        var other = managed("other");
        run(library, new ResolveDuplicates(keep.key(), List.of(other.key()), Link.SYMBOLIC, false, false));
        assertEquals(List.of(other.key()),
                run(library, new RemoveModels(List.of(other.key()), RemoveModels.Files.TRASH, false)).removed());
        assertEquals(WEIGHTS, Files.readString(library.path(keep)));
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndKept() throws Exception {
        var keep = file("keep");
        var other = file("other");
        resolve(keep, Link.SYMBOLIC, other);
        Files.delete(keep);
        var unlinked = run(library, new UnlinkModels(null, false));
        assertTrue(unlinked.failed().getFirst().error().contains("leads nowhere"));
        Files.writeString(keep, WEIGHTS);
        assertEquals(1, run(library, new UnlinkModels(null, false)).restored().size());
        assertEquals(WEIGHTS, Files.readString(other));
    }

    private Resolved resolve(Path keep, Link link, Path... others) throws LibraryException {
        return run(library, new ResolveDuplicates(keep.toString(), List.of(others).stream().map(Path::toString)
                .toList(), link, true, false));
    }

    private void assertLeftAlone(Resolved resolved, String why) throws IOException {
        assertEquals(List.of(), resolved.replaced());
        assertEquals(0, resolved.freed());
        assertTrue(resolved.failed().getFirst().error().contains(why), resolved.failed().toString());
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        try (var all = Files.walk(temp)) {
            assertEquals(List.of(), all.filter(path -> path.getFileName().toString().startsWith(".maquette-"))
                    .toList());
        }
    }

    /** What is on the disk, with what each file is. */
    private TreeMap<String, String> tree() throws IOException {
        var tree = new TreeMap<String, String>();
        var files = new ArrayList<Path>();
        try (var all = Files.walk(disk)) {
            all.forEach(files::add);
        }
        for (var file : files) {
            tree.put(file.toString(), Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Files.readAttributes(file, "*").get("fileKey") + Files.readString(file) : "");
        }
        return tree;
    }

    private Path file(String name) throws IOException {
        return Files.writeString(disk.resolve(name + ".safetensors"), WEIGHTS);
    }

    private Path folder(String name) throws IOException {
        var folder = Files.createDirectories(disk.resolve(name));
        Files.writeString(folder.resolve("config.json"), "{\"a\":1}");
        Files.writeString(folder.resolve("weights.safetensors"), WEIGHTS);
        return folder;
    }

    private ModelRecord managed(String name) throws Exception {
        return install(library, Files.writeString(temp.resolve(name + ".safetensors"), WEIGHTS));
    }

    private long latest() throws LibraryException {
        return library.history(null, 1).getFirst().batch();
    }

    private long undo(long batch) throws LibraryException {
        return run(library, new UndoChange(batch)).batch();
    }

    @ParameterizedTest
    @EnumSource(value = Link.class, mode = Mode.EXCLUDE, names = "CLONE")
    void theHistoryTellsOfLinksAndAnUndoPutsFilesBackAndARedoLinksThemAgain(Link link) throws Exception {
        var keep = managed("keep");
        var other = managed("other");
        var resolved = run(library, new ResolveDuplicates(keep.key(), List.of(other.key()), link, false, false));
        var change = library.history(other.key(), 1).getFirst();
        assertEquals(resolved.batch(), change.batch());
        assertEquals("models.link", change.operation());
        assertEquals("Link " + library.path(other) + " to " + library.path(keep) + ", 0.0 MB free", change.label());
        assertEquals(change.before(), change.after());
        assertEquals(other.version(), library.model(other.key()).orElseThrow().version(), "the record is as it was");
        assertEquals(resolved.batch(), library.history(keep.key(), 1).getFirst().batch());

        assertEquals(0, run(library, new UndoChange(resolved.batch(), true)).batch());
        assertTrue(Files.isSameFile(library.path(keep), library.path(other)), "a dry run");
        long undone = undo(resolved.batch());
        assertFalse(Files.isSameFile(library.path(keep), library.path(other)));
        assertEquals(WEIGHTS, Files.readString(library.path(other)));
        assertTrue(library.history(null, 1).getFirst().label().startsWith("Undo: Link "));

        long redone = undo(undone);
        assertTrue(Files.isSameFile(library.path(keep), library.path(other)));
        assertTrue(library.history(null, 1).getFirst().label().startsWith("Redo: Link "));
        undo(redone);
        assertFalse(Files.isSameFile(library.path(keep), library.path(other)));
        assertEquals(List.of(), run(library, new UnlinkModels(null, true)).restored());
    }

    @Test
    void filesOfLinksAreAChangeAsWellWhoseUndoLinksThemAgain() throws Exception {
        var keep = managed("keep");
        var other = managed("other");
        run(library, new ResolveDuplicates(keep.key(), List.of(other.key()), Link.HARD, false, false));
        var unlinked = run(library, new UnlinkModels(List.of(other.key()), false));
        assertEquals(latest(), unlinked.batch());
        undo(unlinked.batch());
        assertTrue(Files.isSameFile(library.path(keep), library.path(other)));
    }

    @Test
    void whatSomebodyHasChangedSinceIsNotTakenBackAndNeitherIsTheRest() throws Exception {
        var keep = managed("keep");
        var first = managed("first");
        var second = managed("second");
        var batch = run(library, new ResolveDuplicates(keep.key(), List.of(first.key(), second.key()), Link.HARD, false,
                false)).batch();
        Files.delete(library.path(second));
        Files.writeString(library.path(second), "mine");
        var refused = assertThrows(LibraryException.class, () -> undo(batch));
        assertTrue(refused.getMessage().contains("Something else has taken the place"), refused.getMessage());
        assertTrue(Files.isSameFile(library.path(keep), library.path(first)));
        assertEquals("mine", Files.readString(library.path(second)));
        assertEquals(batch, latest());
    }

    @Test
    void filesThatBelongToNoModelHaveNoHistory() throws Exception {
        assertNull(resolve(file("keep"), Link.HARD, file("other")).batch());
        assertEquals(List.of(), library.history(null, 9));
    }
}
