// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.ShareLibrary.LeftOut;
import dev.maquette.testkit.NeedsSymbolicLinks;

@NeedsSymbolicLinks
class ShareTest extends SharedLibrary {

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
}
