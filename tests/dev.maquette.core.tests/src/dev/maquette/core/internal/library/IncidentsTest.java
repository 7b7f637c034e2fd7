// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.UndoChange;
import dev.maquette.testkit.NeedsSymbolicLinks;

/**
 * What other programs lost of their users' models, done with Maquette: libraries that link to each other are adopted,
 * and what was adopted is removed, moved, linked and undone. Whatever is done, the other program's folders are the same
 * afterwards, to the last byte, link and time. {@link LinksTest} has the incidents that need no other program,
 * {@link BulkRemovalTest} the junctions of Windows.
 */
@NeedsSymbolicLinks
class IncidentsTest {

    private final Kiln kiln = new Kiln();

    @TempDir
    private Path temp;
    private Path theirs;
    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        theirs = Files.createDirectory(temp.resolve("theirs"));
        Files.createFile(theirs.resolve("kiln"));
        var fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        fixture.neighbours().addProgram(kiln);
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Path file(String name) throws IOException {
        var file = theirs.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "the only copy");
    }

    private Path link(String name, Path target) throws IOException {
        var link = theirs.resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    /** Everything that is theirs: what each name is, of which file, with which content and time. */
    private TreeMap<String, String> digest() throws IOException {
        var digest = new TreeMap<String, String>();
        try (var all = Files.walk(theirs)) {
            all.forEach(path -> digest.put(theirs.relativize(path).toString(), state(path)));
        }
        return digest;
    }

    private static String state(Path path) {
        try {
            var is = Files.readAttributes(path, "*", LinkOption.NOFOLLOW_LINKS);
            var content = Files.isSymbolicLink(path) ? Files.readSymbolicLink(path).toString()
                    : Files.isDirectory(path) ? "folder" : Files.readString(path);
            return is.get("fileKey") + " " + is.get("lastModifiedTime") + " " + content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Adopted adopt(Path... models) throws LibraryException {
        List.of(models).forEach(path -> kiln.models.add(ForeignModel.lying(path, 4, List.of())));
        return library.run(new AdoptLibrary(theirs.toString(), null, false, true, true, false), _ -> {
            // what became of each, the library shows
        }, new Actor("ada"), new NullProgressMonitor());
    }

    private List<String> keys() throws LibraryException {
        return library.models(ModelQuery.all()).items().stream().map(model -> model.key()).toList();
    }

    private List<MoveModels.Outcome> move() throws LibraryException {
        var outcomes = new ArrayList<MoveModels.Outcome>();
        library.run(new MoveModels(keys(), temp.resolve("shelf").toString(), false, true, false), outcomes::add,
                new Actor("ada"), new NullProgressMonitor());
        return outcomes;
    }

    private void remove() throws LibraryException {
        run(library, new RemoveModels(keys(), RemoveModels.Files.TRASH, false));
    }

    @Test
    void realFoldersInThePlaceOfLinksStay() throws Exception {
        var checkpoint = file("Packages/ComfyUI/models/checkpoints/a.safetensors");
        link("Packages/ComfyUI/models/loras", theirs.resolve("Models/Lora"));
        var lora = file("Models/Lora/b.safetensors");
        var before = digest();
        var adopted = adopt(checkpoint, theirs.resolve("Packages/ComfyUI/models/loras/b.safetensors"), lora);
        assertEquals(2, adopted.count(State.ADOPTED), "the file behind the link is one model");
        assertEquals(before, digest());
        run(library, new UndoChange(adopted.batches().getFirst()));
        assertEquals(before, digest());
        adopt();
        remove();
        assertEquals(List.of(), keys());
        assertEquals(before, digest());
    }

    @Test
    void aFolderOfLinksToTheSharedFolderIsNoFolderOfCopies() throws Exception {
        var shared = file("Models/StableDiffusion/a.safetensors");
        var package1 = link("Packages/A1111/models/Stable-diffusion/a.safetensors", shared);
        var before = digest();
        adopt(shared, package1);
        assertEquals(1, keys().size());
        var resolved = run(library, new ResolveDuplicates(shared.toString(), List.of(package1.toString()), Link.HARD,
                true, false));
        assertEquals(List.of(), resolved.replaced());
        resolved = run(library, new ResolveDuplicates(package1.toString(), List.of(shared.toString()), Link.SYMBOLIC,
                true, false));
        assertEquals(List.of(), resolved.replaced());
        assertEquals(before, digest());
    }

    @Test
    void whatALinkOfAModelLeadsToIsNeitherMovedNorRemoved() throws Exception {
        var target = file("elsewhere/a.safetensors");
        var linked = link("models/sd-1/main/a.safetensors", target);
        var before = digest();
        adopt(linked);
        assertEquals(List.of(MoveModels.State.FAILED), move().stream().map(MoveModels.Outcome::state).toList());
        assertEquals(before, digest());
        remove();
        assertEquals(before, digest());
    }

    @Test
    void aFolderThatIsALinkIsNeitherMovedNorEmptied() throws Exception {
        file("elsewhere/pipeline/model_index.json");
        file("elsewhere/pipeline/unet/weights.safetensors");
        var linked = link("models/sd-1/main/pipeline", theirs.resolve("elsewhere/pipeline"));
        var before = digest();
        adopt(linked);
        assertEquals(1, keys().size());
        assertEquals(List.of(MoveModels.State.FAILED), move().stream().map(MoveModels.Outcome::state).toList());
        remove();
        assertEquals(before, digest());
    }

    @Test
    void whatLiesBehindALinkedFolderOfManyModelsStays() throws Exception {
        file("elsewhere/a.safetensors");
        file("elsewhere/b.safetensors");
        link("models/sd-1", theirs.resolve("elsewhere"));
        var before = digest();
        adopt(theirs.resolve("models/sd-1/a.safetensors"), theirs.resolve("models/sd-1/b.safetensors"));
        assertEquals(List.of(MoveModels.State.FAILED, MoveModels.State.FAILED),
                move().stream().map(MoveModels.Outcome::state).toList());
        remove();
        assertEquals(before, digest());
    }

    @Test
    void aSecondNameOfAFileIsTheModelThatIsThereAlready() throws Exception {
        var one = file("a.safetensors");
        var other = Files.createLink(theirs.resolve("b.safetensors"), one);
        var before = digest();
        assertEquals(1, adopt(one, other).count(State.ADOPTED));
        assertEquals(List.of(), run(library, new ResolveDuplicates(one.toString(), List.of(other.toString()),
                Link.SYMBOLIC, true, false)).replaced(), "of two names of one file none is a copy");
        assertEquals(before, digest());
        remove();
        assertEquals(before, digest());
    }

    @Test
    void orphansAreNeverALibrarysFolderItselfNorAnythingOutsideIt() throws Exception {
        var theirFile = file("a.safetensors");
        var models = temp.resolve("library/models");
        Files.createDirectories(models);
        Files.writeString(models.resolve("mine.safetensors"), "mine");
        Files.createSymbolicLink(models.resolve("linked"), theirs);
        var before = digest();
        for (var path : List.of(models, models.resolve(".."), temp.resolve("library"), theirs, theirFile,
                models.resolve("linked/a.safetensors"))) {
            var removed = run(library, new RemoveOrphans(List.of(path.toString()), false));
            assertEquals(List.of(), removed.removed(), path.toString());
            assertEquals(1, removed.failed().size(), path.toString());
        }
        assertEquals("mine", Files.readString(models.resolve("mine.safetensors")));
        assertEquals(before, digest());
    }

    @Test
    void aLinkThatLeadsBackToItsOwnFolderIsNoEndlessLibrary() throws Exception {
        var model = file("models/a.safetensors");
        link("models/again", theirs.resolve("models"));
        var before = digest();
        adopt(model, theirs.resolve("models/again/again/a.safetensors"));
        assertEquals(1, keys().size());
        assertTrue(library.model(keys().getFirst()).isPresent());
        remove();
        assertEquals(before, digest());
    }

    @Test
    void aLibraryInsideTheOtherProgramsFolderIsLeftOut() throws Exception {
        library.close();
        var inside = theirs.resolve("models/maquette");
        var fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        fixture.neighbours().addProgram(kiln);
        library = fixture.open(inside);
        var folder = Files.createDirectories(inside.resolve("models/key"));
        var own = Files.writeString(folder.resolve("a.safetensors"), "x");
        assertEquals(0, adopt(own, link("models/to-own.safetensors", own)).states().size());
        assertEquals(List.of(), keys());
    }
}
