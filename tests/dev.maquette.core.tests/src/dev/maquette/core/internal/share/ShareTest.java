// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.ShareLibrary.LeftOut;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.TestShare.Tested;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.testkit.NeedsSymbolicLinks;

@NeedsSymbolicLinks
class ShareTest {

    private final Wheel wheel = new Wheel();
    private final ShareAdapters adapters = new ShareAdapters();

    @TempDir
    private Path temp;
    private Path root;
    private Library library;
    private LibraryFixture fixture;

    @BeforeEach
    void openLibrary() throws Exception {
        root = Files.createDirectory(temp.resolve("wheel-root"));
        Files.createFile(root.resolve("wheel"));
        Files.writeString(root.resolve(Wheel.FILE), "# mine, without an end");
        Files.createDirectory(root.resolve("own"));
        adapters.add(wheel);
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        fixture.add(new ShareLibraryOperation(adapters));
        fixture.add(new UnshareLibraryOperation(adapters));
        fixture.add(new TestShareOperation(adapters));
        fixture.add(new FindShareTargetsOperation(adapters, new Machine(temp, Map.of(), List.of())));
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private ModelRecord model(String name) throws Exception {
        return model(temp.resolve("in"), name);
    }

    private ModelRecord model(Path folder, String name) throws Exception {
        Files.createDirectories(folder);
        return installInPlace(library, Files.writeString(folder.resolve(name), "clay of " + folder + name));
    }

    private ModelRecord managed(String name) throws Exception {
        return install(library, Files.writeString(Files.createDirectories(temp.resolve("in")).resolve(name), "clay"));
    }

    private Shared share() throws LibraryException {
        return share(null, null, false);
    }

    private Shared share(Way way, List<String> keys, boolean dryRun) throws LibraryException {
        return run(library, new ShareLibrary(Wheel.ID, root.toString(), way, keys, dryRun));
    }

    private Unshared unshare(boolean dryRun) throws LibraryException {
        return run(library, new UnshareLibrary(Wheel.ID, root.toString(), dryRun));
    }

    private Target target() throws LibraryException {
        var found = new ArrayList<Target>();
        library.run(new FindShareTargets(List.of()), found::add, new Actor("ada"), new NullProgressMonitor());
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private List<Sight> sights() throws LibraryException {
        var sights = new ArrayList<Sight>();
        var tested = library.run(new TestShare(Wheel.ID, root.toString(), null), sights::add, new Actor("ada"),
                new NullProgressMonitor());
        long seen = sights.stream().filter(Sight::seen).count();
        assertEquals(new Tested((int) seen, sights.size() - (int) seen), tested);
        return sights;
    }

    private List<String> sees() throws LibraryException {
        return sights().stream().map(sight -> sight.seen() ? sight.as() : sight.reason()).sorted().toList();
    }

    /** Everything below the program's folder and the library's, but for the registry and dated copies. */
    private TreeMap<String, String> tree() throws IOException {
        var tree = new TreeMap<String, String>();
        for (var top : List.of(root, temp.resolve("library"))) {
            try (var all = Files.walk(top)) {
                all.filter(path -> !path.toString().matches(".*(registry\\.|\\.lock|\\.bak$).*"))
                        .forEach(path -> tree.put(path.toString(), state(path)));
            }
        }
        return tree;
    }

    private static String state(Path path) {
        try {
            return Files.isSymbolicLink(path) ? "-> " + Files.readSymbolicLink(path)
                    : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void modelsAreShownWhereverTheyLieAndAllIsTakenBackToTheByte() throws Exception {
        var managed = managed("pot.safetensors");
        var inPlace = model("vase.bin");
        var before = tree();
        var shared = share();
        assertEquals(Way.CONFIGURATION, shared.way());
        assertEquals(2, shared.models());
        assertEquals(2, shared.links().size());
        assertEquals(List.of("Turn the wheel."), shared.steps());
        assertEquals("# mine, without an end", Files.readString(Path.of(shared.edits().getFirst().copy())));
        assertEquals(List.of("p: pot.safetensors", "v: vase.bin"), sees());
        assertEquals(List.of(library.path(managed), library.path(inPlace)), shared.links().stream().sorted()
                .map(link -> readLink(Path.of(link))).toList());
        assertEquals(before.size(), unsharedTree(before).size());
        assertEquals(before, tree());
    }

    private TreeMap<String, String> unsharedTree(TreeMap<String, String> before) throws Exception {
        var kept = unshare(false).kept();
        assertEquals(List.of(), kept);
        assertEquals(String.join("\n", before.keySet()), String.join("\n", tree().keySet()));
        return tree();
    }

    private static Path readLink(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aRenewalChangesOnlyWhatIsNewAndComesBackAsWell() throws Exception {
        model("pot.bin");
        var before = tree();
        share();
        var first = tree();
        var again = share();
        assertEquals(List.of(), again.edits());
        assertEquals(List.of(), again.links());
        var pan = model("pan.bin");
        var more = share();
        assertEquals(List.of(), more.edits());
        assertEquals(1, more.links().size());
        model("vase.bin");
        assertEquals(1, share().edits().size());
        run(library, new RemoveModels(List.of(pan.key()), RemoveModels.Files.KEEP, false));
        assertEquals(2, share().models());
        assertFalse(tree().keySet().stream().anyMatch(path -> path.endsWith("/p/pan.bin")));
        assertTrue(tree().keySet().containsAll(first.keySet()));
        unshare(false);
        assertEquals(before, tree());
    }

    @Test
    void aDryRunTellsTheSameAndTouchesNothing() throws Exception {
        model("pot.bin");
        var before = tree();
        var foreseen = share(null, null, true);
        assertEquals(before, tree());
        var shared = share();
        assertEquals(foreseen.links(), shared.links());
        assertEquals(foreseen.edits().getFirst().after(), shared.edits().getFirst().after());
        assertNull(foreseen.edits().getFirst().copy());
        var after = tree();
        var told = unshare(true);
        assertEquals(after, tree());
        var unshared = unshare(false);
        assertEquals(told.links(), unshared.links());
        assertEquals(told.kept(), unshared.kept());
        assertEquals(told.edits().getFirst().after(), unshared.edits().getFirst().after());
    }

    @Test
    void namesStayWhateverComesAndGoes() throws Exception {
        var first = model(temp.resolve("one"), "pot.bin");
        var second = model(temp.resolve("two"), "pOt.gguf");
        share();
        var named = List.of("p: pOt-" + second.key().substring(0, 8) + ".gguf", "p: pot.bin");
        assertEquals(named, sees());
        run(library, new RemoveModels(List.of(first.key()), RemoveModels.Files.KEEP, false));
        share();
        assertEquals(List.of("p: pOt-" + second.key().substring(0, 8) + ".gguf"), sees());
        var third = model(temp.resolve("three"), "pot.bin");
        share();
        assertTrue(sights().stream().anyMatch(sight -> sight.key().equals(third.key())
                && sight.as().equals("p: pot.bin")));
    }

    @Test
    void aModelThatMovedKeepsItsNameAndOneThatTakesAPlaceGetsIt() throws Exception {
        var pot = model("pot.bin");
        share();
        library.run(new MoveModels(List.of(pot.key()), temp.resolve("shelf").toString(), false, true, false), _ -> {
            // it is looked at below
        }, new Actor("ada"), new NullProgressMonitor());
        assertTrue(target().share().stale());
        assertEquals(List.of("It is in no folder in which Wheel looks for such models."), sees());
        assertEquals(1, share().links().size());
        assertEquals(List.of("p: pot.bin"), sees());
        assertFalse(target().share().stale());
        run(library, new RemoveModels(List.of(pot.key()), RemoveModels.Files.KEEP, false));
        model(temp.resolve("other"), "pot.bin");
        share();
        assertEquals(List.of("p: pot.bin"), sees());
    }

    @Test
    void whatIsAwayKeepsItsLinkAndWhatIsNewDoesNotGetOne() throws Exception {
        var pot = model("pot.bin");
        share();
        var aside = Files.move(library.path(pot), temp.resolve("aside"));
        assertEquals(1, share().models());
        assertEquals(List.of("Its files are not there now."), sees());
        var vase = model("vase.bin");
        Files.delete(library.path(vase));
        assertEquals(List.of(new LeftOut(vase.key(), vase.name(), "Its files are not there now.")), share().leftOut());
        Files.move(aside, library.path(pot));
        assertTrue(sees().contains("p: pot.bin"));
    }

    @Test
    void whatTheProgramHasItselfIsNotShownTwice() throws Exception {
        model(root.resolve("own"), "pot.bin");
        model("vase.bin");
        var shared = share();
        assertEquals(2, shared.models());
        assertEquals(1, shared.links().size());
        assertEquals(List.of(), shared.leftOut());
        assertEquals(1, share().edits().size() + 1);
        assertEquals(List.of("p: pot.bin", "v: vase.bin"), sees());
    }

    @Test
    void noNameOfTheUsersMeansAnotherFileThanBefore() throws Exception {
        Files.writeString(root.resolve("own/pot.safetensors"), "the user's");
        var pot = model("pot.bin");
        share();
        assertEquals(List.of("p: pot-" + pot.key().substring(0, 8) + ".bin"), sees());
    }

    @Test
    void whatCannotBeShownIsToldWithTheReason() throws Exception {
        model("x.bin");
        model("rim.bin");
        model("pot.bin");
        assertEquals(List.of("Wheel has no use for it.", "Wheel refuses these."),
                share().leftOut().stream().map(LeftOut::reason).sorted().toList());
        assertEquals(List.of("It is in no folder in which Wheel looks for such models.", "Wheel has no use for it.",
                "p: pot.bin"), sees());
    }

    @Test
    void onlySomeModelsCanBeShown() throws Exception {
        var pot = model("pot.bin");
        model("vase.bin");
        assertEquals(1, share(null, List.of(pot.key()), false).models());
        assertFalse(target().share().stale());
        model("bowl.bin");
        assertFalse(target().share().stale());
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> share(null, List.of("nothing"), false)).problem());
    }

    @Test
    void whatOthersWroteIntoTheFileSinceStays() throws Exception {
        model("pot.bin");
        share();
        var file = root.resolve(Wheel.FILE);
        Files.writeString(file, Files.readString(file) + "# later\n");
        var unshared = unshare(false);
        assertEquals("# mine, without an end\n# later\n", Files.readString(file));
        assertTrue(Files.readString(Path.of(unshared.edits().getFirst().copy())).contains("# later"));
    }

    @Test
    void afterAnotherHasWrittenARenewalDoesNotBringBackOldText() throws Exception {
        model("pot.bin");
        share();
        var file = root.resolve(Wheel.FILE);
        Files.writeString(file, Files.readString(file) + "# later\n");
        model("vase.bin");
        share();
        unshare(false);
        assertEquals("# mine, without an end\n# later\n", Files.readString(file));
    }

    @Test
    void aFileThatMaquetteMadeGoesAgain() throws Exception {
        Files.delete(root.resolve(Wheel.FILE));
        model("pot.bin");
        assertNull(share().edits().getFirst().copy());
        assertEquals(1, unshare(false).edits().size());
        assertFalse(Files.exists(root.resolve(Wheel.FILE)));
    }

    @Test
    void aBrokenFileIsLeftAloneAndSoIsAllElse() throws Exception {
        model("pot.bin");
        Files.writeString(root.resolve(Wheel.FILE), "broken");
        var before = tree();
        assertThrows(LibraryException.class, this::share);
        assertEquals(before, tree());
        Files.writeString(root.resolve(Wheel.FILE), "fine");
        share();
        Files.writeString(root.resolve(Wheel.FILE), "broken");
        var after = tree();
        assertThrows(LibraryException.class, () -> unshare(false));
        assertEquals(after, tree());
    }

    @Test
    void aFileKeepsItsPermissionsAndItsLink() throws Exception {
        var kept = Files.move(root.resolve(Wheel.FILE), temp.resolve("dotfile"));
        Files.createSymbolicLink(root.resolve(Wheel.FILE), kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr--"));
        model("pot.bin");
        share();
        assertTrue(Files.isSymbolicLink(root.resolve(Wheel.FILE)));
        assertEquals("rwxr-xr--", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        assertTrue(Files.readString(kept).contains("/p\n"));
        unshare(false);
        assertEquals("# mine, without an end", Files.readString(kept));
    }

    @Test
    void onlyLinksThatStillAreOursGo() throws Exception {
        model("pot.bin");
        model("vase.bin");
        var links = share(Way.LINKS, null, false).links().stream().map(Path::of).sorted().toList();
        assertEquals(root.resolve("own/maquette/pot.bin"), links.getFirst());
        Files.delete(links.getFirst());
        Files.writeString(links.getFirst(), "what the program made of it");
        Files.writeString(links.getFirst().resolveSibling("vase.json"), "a sidecar of the user");
        var again = share();
        assertTrue(again.leftOut().getFirst().reason().startsWith("Something else has taken the place of its link"));
        var unshared = unshare(false);
        assertEquals(List.of(links.getLast().toString()), unshared.links());
        assertEquals("what the program made of it", Files.readString(links.getFirst()));
        assertEquals("a sidecar of the user", Files.readString(links.getFirst().resolveSibling("vase.json")));
        assertTrue(unshared.kept().getLast().contains("maquette stays: there is something in it"));
        assertEquals("clay of " + temp.resolve("in") + "vase.bin", Files.readString(temp.resolve("in/vase.bin")));
    }

    @Test
    void aLinkThatWasTurnedElsewhereIsNotOurs() throws Exception {
        model("pot.bin");
        var link = Path.of(share(Way.LINKS, null, false).links().getFirst());
        Files.delete(link);
        Files.createSymbolicLink(link, Files.writeString(temp.resolve("theirs"), "theirs"));
        assertEquals(List.of(link + " stays: it is not the link that was made.", link.getParent()
                + " stays: there is something in it that is not Maquette's."), unshare(false).kept());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aFolderOfLinksOfSomebodyElseKeepsWhatItHas() throws Exception {
        Files.createDirectories(root.resolve("own/maquette"));
        Files.writeString(root.resolve("own/maquette/pot.bin"), "somebody's");
        var pot = model("pot.bin");
        assertEquals(List.of(root.resolve("own/maquette/pot-" + pot.key().substring(0, 8) + ".bin").toString()),
                share(Way.LINKS, null, false).links());
        assertEquals(List.of(), unshare(false).kept());
        assertEquals("somebody's", Files.readString(root.resolve("own/maquette/pot.bin")));
    }

    @Test
    void oneWayAtATime() throws Exception {
        model("pot.bin");
        share(Way.LINKS, null, false);
        assertEquals(Problem.CONFLICT,
                assertThrows(LibraryException.class, () -> share(Way.CONFIGURATION, null, false)).problem());
        assertEquals(Way.LINKS, share().way());
        assertEquals(Problem.INVALID,
                assertThrows(LibraryException.class, () -> share(Way.FLAGS, null, false)).problem());
    }

    @Test
    void targetsTellHowTheyAreSharedAndStayWhenTheProgramIsGone() throws Exception {
        assertNull(target().share());
        model("pot.bin");
        share();
        var share = target().share();
        assertEquals(Way.CONFIGURATION, share.way());
        assertEquals(1, share.models());
        assertFalse(share.stale());
        model("vase.bin");
        assertTrue(target().share().stale());
        Files.move(root, temp.resolve("gone"));
        assertEquals(root.toString(), target().root());
        assertEquals(1, unshare(false).links().size());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class, () -> unshare(false)).problem());
    }

    @Test
    void aLibraryThatMovedTakesItsSharesAlong() throws Exception {
        managed("pot.safetensors");
        share();
        library.close();
        Files.move(temp.resolve("library"), temp.resolve("moved"));
        library = fixture.open(temp.resolve("moved"));
        assertTrue(target().share().stale());
        assertEquals(1, share().edits().size());
        assertEquals(List.of("p: pot.safetensors"), sees());
        assertFalse(Files.readString(root.resolve(Wheel.FILE)).contains("/library/"));
        unshare(false);
        assertEquals("# mine, without an end", Files.readString(root.resolve(Wheel.FILE)));
        assertFalse(Files.exists(temp.resolve("moved/shared")));
    }

    @Test
    void whereNoSymbolicLinksMayBeMadeOtherNamesOfFilesServe() throws Exception {
        fixture.add(new ShareLibraryOperation(adapters, LinkRule.of(false)));
        var pot = model("pot.bin");
        Files.createDirectories(temp.resolve("folder"));
        var link = Path.of(share().links().getFirst());
        assertFalse(Files.isSymbolicLink(link));
        assertTrue(Files.isSameFile(link, library.path(pot)));
        assertEquals(List.of("p: pot.bin"), sees());
        assertEquals(List.of(link.toString()), unshare(false).links());
        assertTrue(Files.exists(library.path(pot)));
        assertEquals(LinkRule.Kind.NONE, LinkRule.of(false).kind(library.path(pot), temp, true));
        assertEquals(LinkRule.Kind.NONE, LinkRule.of(false).kind(temp.resolve("folder"), temp, false));
    }

    @Test
    void aFolderThatIsNoneOfTheProgramIsRefused() throws Exception {
        Files.delete(root.resolve("wheel"));
        assertEquals(Problem.INVALID, assertThrows(LibraryException.class, this::share).problem());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class,
                () -> run(library, new FindShareTargets(List.of(root.toString())))).problem());
    }

    @Test
    void cancellingChangesNothing() throws Exception {
        model("pot.bin");
        var before = tree();
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> library.run(
                new ShareLibrary(Wheel.ID, root.toString(), null, null, false), new Actor("ada"), cancelled));
        assertEquals(before, tree());
    }

    /** The library is closed, goes to another place, and is open there. */
    private MovedLibrary moveLibrary() throws LibraryException {
        library.close();
        var libraries = fixture.libraries();
        var moved = libraries.move(temp.resolve("library").toUri(), temp.resolve("moved"), false,
                new NullProgressMonitor());
        library = libraries.open(temp.resolve("moved").toUri());
        return moved;
    }

    private static String told(Path link) {
        return link.getFileName() + " -> " + readLink(link);
    }

    private static List<String> linksBelow(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isSymbolicLink).map(ShareTest::told).sorted().toList();
        }
    }

    @Test
    void aLibraryThatMovesTakesItsShelfAlongAndIsToBeSharedAgain() throws Exception {
        var pot = managed("pot.safetensors");
        var vase = model("vase.bin");
        share();
        assertEquals(List.of(root.toString()), moveLibrary().programs());
        assertEquals(List.of("pot.safetensors -> " + library.path(pot), "vase.bin -> " + library.path(vase)),
                linksBelow(temp.resolve("moved/shared")));
        assertTrue(library.path(pot).startsWith(temp.resolve("moved")));
        assertTrue(target().share().stale());
        assertEquals(0, sights().stream().filter(Sight::seen).count(), "its settings name the old place");
        var shared = share();
        assertEquals(List.of(), shared.links());
        assertEquals(List.of(), shared.leftOut());
        assertEquals(1, shared.edits().size());
        assertEquals(List.of("p: pot.safetensors", "v: vase.bin"), sees());
        assertFalse(target().share().stale());
        assertEquals(List.of(), unshare(false).kept());
        assertEquals("# mine, without an end", Files.readString(root.resolve(Wheel.FILE)));
        assertFalse(Files.exists(temp.resolve("moved/shared")));
    }

    @Test
    void aShareOfModelsInPlaceAloneIsToBeRenewedAsWellWhenTheLibraryMoved() throws Exception {
        model("vase.bin");
        share();
        moveLibrary();
        assertTrue(target().share().stale());
    }

    @Test
    void linksInTheProgramsFoldersFollowALibraryThatMoves() throws Exception {
        var pot = managed("pot.safetensors");
        share(Way.LINKS, null, false);
        assertEquals(List.of(), moveLibrary().programs(), "nothing names the old place");
        assertEquals(List.of("pot.safetensors -> " + library.path(pot)), linksBelow(root));
        assertEquals(List.of("p: pot.safetensors"), sees());
        assertEquals(List.of(), unshare(false).kept());
        assertEquals(List.of(), linksBelow(root));
    }

    private List<String> doubts() throws LibraryException {
        var findings = new ArrayList<Finding>();
        library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
        return findings.stream().filter(finding -> finding.kind() == VerifyLibrary.Kind.SHARE)
                .map(finding -> finding.text() + " " + finding.remedy()).toList();
    }

    @Test
    void aVerificationTellsWhichSharesAreToBeRenewedAndWhichNotesAreLost() throws Exception {
        var pot = model("pot.bin");
        share();
        assertEquals(List.of(), doubts());
        run(library, new RemoveModels(List.of(pot.key()), RemoveModels.Files.KEEP, false));
        assertEquals(1, doubts().size());
        assertTrue(doubts().getFirst().endsWith("maquette library share \"" + root + "\""), doubts()::toString);
        share();
        assertEquals(List.of(), doubts());
        var note = note();
        var whole = Files.readString(note);
        Files.writeString(note, "{");
        assertTrue(doubts().getFirst().startsWith("The note of a share cannot be read"), doubts()::toString);
        Files.writeString(note, whole.replaceFirst("\"since\"", "\"was\""));
        assertTrue(doubts().getFirst().contains("was begun and not ended"), doubts()::toString);
        Files.delete(note);
        assertTrue(doubts().getFirst().startsWith("These links"), doubts()::toString);
    }

    @Test
    void aShareOfSomeModelsIsToBeRenewedForTheseAlone() throws Exception {
        var pot = model("pot.bin");
        var vase = model("vase.bin");
        model("other.bin");
        share(null, List.of(pot.key(), vase.key()), false);
        run(library, new RemoveModels(List.of(vase.key()), RemoveModels.Files.KEEP, false));
        assertTrue(doubts().getFirst().endsWith("share \"" + root + "\" --models " + pot.key()), doubts()::toString);
        run(library, new RemoveModels(List.of(pot.key()), RemoveModels.Files.KEEP, false));
        assertTrue(doubts().getFirst().endsWith("maquette library unshare \"" + root + "\""), doubts()::toString);
    }

    private Path note() throws IOException {
        try (var notes = Files.list(temp.resolve("library/shared"))) {
            return notes.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
        }
    }

    @Test
    void ofTwoCopiesOfALibraryTheFirstKeepsTheLinksInTheProgramsFolders() throws Exception {
        var pot = managed("pot.safetensors");
        share(Way.LINKS, null, false);
        var linked = List.of("pot.safetensors -> " + library.path(pot));
        library.close();
        Trees.copy(temp.resolve("library"), temp.resolve("moved"), new NullProgressMonitor());
        library = fixture.open(temp.resolve("moved"));
        assertEquals(linked, linksBelow(root));
    }

    @Test
    void whatSomebodyPutIntoThePlaceOfALinkStaysWhenTheLibraryMoves() throws Exception {
        managed("pot.safetensors");
        var link = Path.of(share(Way.LINKS, null, false).links().getFirst());
        Files.delete(link);
        Files.createSymbolicLink(link, temp.resolve("library/models/other"));
        moveLibrary();
        assertEquals(temp.resolve("library/models/other"), readLink(link));
    }
}
