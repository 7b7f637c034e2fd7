// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.link.Identity;
import dev.maquette.core.internal.link.LinkNote;

/**
 * Kills what replaces files at each of its steps, opens the library again and looks: each place has its content, is as
 * before or as after, and nothing is left beside it.
 */
class LinkKillTest {

    private static final String WEIGHTS = "weights of two copies";
    /** The step at which the new file is made and noted, and has no name yet. */
    private static final int MADE = 4;

    @TempDir
    Path temp;

    @Test
    void makingAHardLink() throws Exception {
        assertTrue(killAtEachStep("link", Link.HARD) >= 6);
    }

    @Test
    void makingASymbolicLink() throws Exception {
        assertTrue(killAtEachStep("link", Link.SYMBOLIC) >= 6);
    }

    @Test
    void makingAFileOfALink() throws Exception {
        assertTrue(killAtEachStep("unlink", Link.HARD) >= 6);
        assertTrue(killAtEachStep("unlink", Link.SYMBOLIC) >= 6);
    }

    @Test
    void betweenTheMovesOfALink() throws Exception {
        for (var link : List.of(Link.HARD, Link.SYMBOLIC)) {
            for (int moves = 1; moves <= 2; moves++) {
                var root = temp.resolve("moves" + link + moves);
                var intent = killedWhenMade("link", root, prepare(root, link));
                move(intent, moves);
                try (var library = open(root)) {
                    assertWhole(library, root, link + " after move " + moves);
                }
                assertEquals(2, copies(root), link + " is taken back after move " + moves);
            }
        }
    }

    @Test
    void betweenTheMovesOfAFile() throws Exception {
        for (var link : List.of(Link.HARD, Link.SYMBOLIC)) {
            for (int moves = 1; moves <= 2; moves++) {
                var root = temp.resolve("back" + link + moves);
                prepare(root, link);
                link(root, link);
                var intent = killedWhenMade("unlink", root, "");
                move(intent, moves);
                try (var library = open(root)) {
                    assertWhole(library, root, link + " after move " + moves);
                    assertEquals(1, run(library, new UnlinkModels(null, true)).restored().size());
                }
                assertEquals(1, copies(root), link + " is a link again after move " + moves);
            }
        }
    }

    @Test
    void betweenTheNoteOfALinkAndTheEndOfTheCopy() throws Exception {
        for (var link : List.of(Link.HARD, Link.SYMBOLIC)) {
            var root = temp.resolve("noted" + link);
            var intent = killedWhenMade("link", root, prepare(root, link));
            move(intent, 2);
            var place = Path.of(intent.get("path").getAsString());
            var note = Path.of(intent.get("note").getAsString());
            Files.createDirectories(note.getParent());
            Files.writeString(note, Json.write(new LinkNote(place.toString(),
                    place.resolveSibling("keep.safetensors").toString(), link, Identity.of(place), Instant.EPOCH,
                    "ada")));
            try (var library = open(root)) {
                assertWhole(library, root, link + " after its note");
            }
            assertEquals(1, copies(root), link.toString());
        }
    }

    @Test
    void betweenTheEndOfANoteAndTheEndOfTheLink() throws Exception {
        for (var link : List.of(Link.HARD, Link.SYMBOLIC)) {
            var root = temp.resolve("unnoted" + link);
            prepare(root, link);
            link(root, link);
            var intent = killedWhenMade("unlink", root, "");
            move(intent, 2);
            Files.delete(Path.of(intent.get("note").getAsString()));
            try (var library = open(root)) {
                assertWhole(library, root, link + " without its note");
            }
            assertEquals(2, copies(root), link.toString());
        }
    }

    @Test
    void aLinkThatLeadsNowhereAfterACrashGivesThePlaceBack() throws Exception {
        var root = temp.resolve("nowhere");
        var intent = killedWhenMade("link", root, prepare(root, Link.SYMBOLIC));
        move(intent, 2);
        var note = Path.of(intent.get("note").getAsString());
        Files.createDirectories(note.getParent());
        Files.writeString(note, "{}");
        Files.delete(root.resolve("disk/keep.safetensors"));
        open(root).close();
        assertEquals(WEIGHTS, Files.readString(root.resolve("disk/other.safetensors")));
        assertTrue(Files.isRegularFile(root.resolve("disk/other.safetensors"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void whatSomebodyElsePutIntoThePlaceMeanwhileStaysAndSoDoesWhatWasThere() throws Exception {
        var root = temp.resolve("foreign");
        var intent = killedWhenMade("link", root, prepare(root, Link.HARD));
        move(intent, 1);
        var place = Files.writeString(Path.of(intent.get("path").getAsString()), "somebody else's");
        open(root).close();
        assertEquals("somebody else's", Files.readString(place));
        assertEquals(WEIGHTS, Files.readString(Path.of(intent.get("aside").getAsString())));
        Files.delete(place);
        open(root).close();
        assertEquals(WEIGHTS, Files.readString(place));
    }

    @Test
    void aDiskThatIsAwayIsSettledWhenItIsBack() throws Exception {
        var root = temp.resolve("away");
        move(killedWhenMade("link", root, prepare(root, Link.HARD)), 1);
        var disk = root.resolve("disk");
        var unplugged = Files.move(disk, root.resolve("unplugged"));
        open(root).close();
        Files.move(unplugged, disk);
        try (var library = open(root)) {
            assertWhole(library, root, "when the disk is back");
        }
    }

    @Test
    void repairing() throws Exception {
        var prepared = temp.resolve("prepared");
        var key = damaged(prepared);
        for (int step = 1;; step++) {
            var root = temp.resolve("repair" + step);
            Trees.copy(prepared, root, new NullProgressMonitor());
            int code = TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(),
                    Integer.toString(step), "repair", key);
            assertTrue(code == 0 || code == HaltingRegistry.KILLED, "failed with " + code + " at step " + step);
            try (var library = open(root)) {
                assertRepairedOrNot(library, root, "killed at step " + step);
            }
            if (code == 0) {
                assertTrue(step > 8, "only " + step + " steps were tried");
                return;
            }
        }
    }

    private String damaged(Path root) throws Exception {
        try (var library = open(root)) {
            var model = install(library, "made:kiln");
            run(library, new VerifyModels(List.of(model.key()), Repair.NONE, false));
            Files.writeString(library.path(model), "rots");
            return model.key();
        }
    }

    private static void assertRepairedOrNot(Library library, Path root, String when) throws Exception {
        var model = library.model(library.models(ModelQuery.all()).items().getFirst().key()).orElseThrow();
        var content = Files.readString(library.path(model));
        var trash = run(library, new ListTrash()).entries();
        if (content.equals("made")) {
            assertEquals(1, trash.size(), when);
            assertEquals("rots", Files.readString(
                    root.resolve("trash").resolve(trash.getFirst().id()).resolve("kiln.safetensors")), when);
        } else {
            assertEquals("rots", content, when);
            assertEquals(List.of(), trash, when);
        }
        assertNothingIsLeft(root, when);
        assertEquals(0, Trees.size(root.resolve("staging")), when);
    }

    /** Performs the first moves that the killed process would have made next. */
    private static void move(JsonObject intent, int moves) throws IOException {
        var place = Path.of(intent.get("path").getAsString());
        Files.move(place, Path.of(intent.get("aside").getAsString()));
        if (moves > 1) {
            Files.move(Path.of(intent.get("fresh").getAsString()), place);
        }
    }

    private JsonObject killedWhenMade(String what, Path root, String with) throws Exception {
        TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(), Integer.toString(MADE), what,
                with);
        try (var registry = TestRegistries.h2().open(root)) {
            return JsonParser.parseString(registry.journal().open().getFirst().payload()).getAsJsonObject();
        }
    }

    private int killAtEachStep(String what, Link link) throws Exception {
        for (int step = 1;; step++) {
            var root = temp.resolve(what + link + step);
            var with = prepare(root, link);
            if (what.equals("unlink")) {
                link(root, link);
            }
            int code = TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(),
                    Integer.toString(step), what, with);
            var when = what + " " + link + " killed at step " + step;
            assertTrue(code == 0 || code == HaltingRegistry.KILLED, when + " failed with " + code);
            try (var library = open(root)) {
                assertWhole(library, root, when);
            }
            if (code == 0) {
                assertEquals(what.equals("link") ? 1 : 2, copies(root), when);
                return step - 1;
            }
        }
    }

    private String prepare(Path root, Link link) throws Exception {
        open(root).close();
        var disk = Files.createDirectories(root.resolve("disk"));
        var keep = Files.writeString(disk.resolve("keep.safetensors"), WEIGHTS);
        var other = Files.writeString(disk.resolve("other.safetensors"), WEIGHTS);
        return keep + "\n" + other + "\n" + link;
    }

    private void link(Path root, Link link) throws Exception {
        try (var library = open(root)) {
            assertEquals(1, run(library, new ResolveDuplicates(root.resolve("disk/keep.safetensors").toString(),
                    List.of(root.resolve("disk/other.safetensors").toString()), link, true, false)).replaced().size());
        }
    }

    private Library open(Path root) throws Exception {
        return new LibraryFixture(TestRegistries.h2(), temp).open(root);
    }

    /** Both places have their content, a link has its note and a file has none, and nothing lies beside them. */
    private static void assertWhole(Library library, Path root, String when) throws Exception {
        for (var name : List.of("keep.safetensors", "other.safetensors")) {
            assertEquals(WEIGHTS, Files.readString(root.resolve("disk").resolve(name)), when);
        }
        assertEquals(2 - copies(root), run(library, new UnlinkModels(null, true)).restored().size(), when);
        assertNothingIsLeft(root, when);
    }

    private static int copies(Path root) throws IOException {
        return Files.isSameFile(root.resolve("disk/keep.safetensors"), root.resolve("disk/other.safetensors")) ? 1 : 2;
    }

    private static void assertNothingIsLeft(Path root, String when) throws IOException {
        try (var all = Files.walk(root)) {
            assertEquals(List.of(), all.filter(path -> path.getFileName().toString().startsWith(".maquette-"))
                    .toList(), when);
        }
    }
}
