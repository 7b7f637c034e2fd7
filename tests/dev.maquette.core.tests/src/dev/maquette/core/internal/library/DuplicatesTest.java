// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.api.request.RelateModels;

class DuplicatesTest {

    private static final String WEIGHTS = "the same weights";

    @TempDir
    Path temp;

    private LibraryFixture fixture;
    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        library = fixture.open(temp.resolve("library"));
        Files.createDirectories(temp.resolve("disk"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void copiesAreFoundWhereverTheyLieAndTheManagedOneIsSuggested() throws Exception {
        var there = inPlace("there", WEIGHTS);
        var mine = managed("mine", WEIGHTS);
        inPlace("other", "some other weights");
        file("stray", WEIGHTS);
        var groups = find(temp.resolve("disk"));
        assertEquals(1, groups.size());
        var group = groups.getFirst();
        assertEquals(List.of(mine.key(), there.key()), group.copies().stream().limit(2).map(Copy::key).toList());
        assertNull(group.copies().get(2).key());
        assertEquals("stray.safetensors", group.copies().get(2).name());
        assertEquals("The library manages this one.", group.reason());
        assertEquals(2L * WEIGHTS.length(), group.reclaimable());
    }

    @Test
    void sameSizeIsNotSameContent() throws Exception {
        inPlace("one", "weights one");
        inPlace("two", "weights two");
        assertEquals(List.of(), find());
        assertEquals(List.of("one.safetensors", "two.safetensors"),
                fixture.contents().read.stream().sorted().toList());
    }

    @Test
    void whatHasASizeOfItsOwnIsNeverRead() throws Exception {
        inPlace("one", "weights");
        inPlace("two", "more weights");
        assertEquals(List.of(), find());
        assertEquals(List.of(), fixture.contents().read);
    }

    @Test
    void aLinkAndItsTargetAreOneCopy() throws Exception {
        var real = inPlace("real", WEIGHTS);
        var link = Files.createSymbolicLink(temp.resolve("disk/link.safetensors"), Path.of(real.path()));
        installInPlace(library, link);
        assertEquals(List.of(), find());
        file("copy", WEIGHTS);
        var copies = find(temp.resolve("disk")).getFirst().copies();
        assertEquals(2, copies.size());
        assertEquals(List.of(link.toString()), copies.getFirst().sameAs());
    }

    @Test
    void twoNamesOfOneFileAreOneCopyAndCostNothingMore() throws Exception {
        var one = inPlace("one", WEIGHTS);
        var other = Files.createLink(temp.resolve("disk/other.safetensors"), Path.of(one.path()));
        installInPlace(library, other);
        assertEquals(List.of(), find());
        managed("copy", WEIGHTS);
        var group = find().getFirst();
        assertEquals(2, group.copies().size());
        assertEquals(WEIGHTS.length(), group.reclaimable());
    }

    @Test
    void aCopyThatHasYetAnotherNameElsewhereFreesNothing() throws Exception {
        managed("keep", WEIGHTS);
        var one = inPlace("one", WEIGHTS);
        Files.createLink(temp.resolve("elsewhere.safetensors"), Path.of(one.path()));
        var group = find().getFirst();
        assertEquals(0, group.copies().get(1).cost());
        assertEquals(0, group.reclaimable());
    }

    @Test
    void aFolderThatIsReachedByTwoPathsHoldsOneCopy() throws Exception {
        inPlace("one", WEIGHTS);
        var way = Files.createSymbolicLink(temp.resolve("way"), temp.resolve("disk"));
        installInPlace(library, way.resolve("one.safetensors"));
        assertEquals(List.of(), find(way, temp.resolve("disk")));
    }

    @Test
    void foldersAreTheSameWhenTheirWeightsAre() throws Exception {
        for (var name : List.of("first", "second")) {
            var folder = Files.createDirectories(temp.resolve("disk").resolve(name));
            Files.writeString(folder.resolve("model_index.json"), "{\"of\":\"" + name + "\"}");
            Files.writeString(folder.resolve("weights.safetensors"), WEIGHTS);
        }
        var group = find(temp.resolve("disk")).getFirst();
        assertEquals(List.of("first", "second"), group.copies().stream().map(Copy::name).sorted().toList());
        assertEquals(WEIGHTS.length(), group.reclaimable());
    }

    @Test
    void whoRefersToACopyIsTold() throws Exception {
        var vae = inPlace("vae", WEIGHTS);
        inPlace("vae-again", WEIGHTS);
        var main = inPlace("main", "quite another content");
        edit(vae, Map.of("type", "vae"));
        edit(main, Map.of("default_settings", Map.of("vae", vae.key())));
        run(library, new RelateModels(vae.key(), List.of(main.key()), false));
        var group = find().getFirst();
        assertEquals(vae.key(), group.copies().getFirst().key());
        assertEquals(List.of(new User(main.key(), "main", "vae"), new User(main.key(), "main", "related")),
                group.copies().getFirst().users());
        assertEquals("More models refer to this one.", group.reason());
    }

    @Test
    void whoseFolderACopyLiesInAndWhatLinksAreThereIsTold() throws Exception {
        fixture.neighbours().addProgram(new Kiln());
        var shelf = Files.createDirectories(temp.resolve("disk/kiln/deep"));
        Files.writeString(shelf.getParent().resolve("kiln"), "");
        Files.writeString(shelf.resolve("theirs.safetensors"), WEIGHTS);
        file("nobodys", WEIGHTS);
        managed("mine", WEIGHTS);
        var copies = find(temp.resolve("disk")).getFirst().copies();
        assertEquals(List.of(List.of(), List.of("Kiln"), List.of()), copies.stream().map(Copy::programs).toList());
        assertEquals("theirs.safetensors", copies.get(1).name());
        assertEquals(1, copies.stream().map(copy -> copy.place().volume()).distinct().count());
        assertFalse(copies.getFirst().place().folder());
    }

    @Test
    void ofEqualsTheRatedOneIsSuggestedAndElseTheOldest() throws Exception {
        var old = inPlace("old", WEIGHTS);
        var young = inPlace("young", WEIGHTS);
        assertEquals(old.key(), find().getFirst().copies().getFirst().key());
        assertEquals("This one is the oldest.", find().getFirst().reason());
        edit(young, Map.of("rating", 4));
        assertEquals(young.key(), find().getFirst().copies().getFirst().key());
        assertEquals("This one is rated higher.", find().getFirst().reason());
    }

    @Test
    void cancellingEndsIt() throws Exception {
        inPlace("one", WEIGHTS);
        inPlace("two", WEIGHTS);
        var monitor = new NullProgressMonitor();
        fixture.contents().meanwhile(_ -> monitor.setCanceled(true));
        assertThrows(OperationCanceledException.class,
                () -> library.run(new FindDuplicates(List.of()), _ -> {
                }, new Actor("ada"), monitor));
    }

    @Test
    void aFolderThatIsNotThereIsToldAtOnce() {
        var failure = assertThrows(LibraryException.class,
                () -> run(library, new FindDuplicates(List.of(temp.resolve("nowhere").toString()))));
        assertEquals(Problem.NOT_FOUND, failure.problem());
    }

    private List<Group> find(Path... folders) throws LibraryException {
        var groups = new ArrayList<Group>();
        library.run(new FindDuplicates(List.of(folders).stream().map(Path::toString).toList()), groups::add,
                new Actor("ada"), new NullProgressMonitor());
        return groups;
    }

    private void edit(ModelRecord model, Map<String, Object> changes) throws LibraryException {
        run(library, new EditModel(model.key(), null, new ModelChanges(changes)));
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(temp.resolve("disk").resolve(name + ".safetensors"), content);
    }

    private ModelRecord inPlace(String name, String content) throws Exception {
        return installInPlace(library, file(name, content));
    }

    private ModelRecord managed(String name, String content) throws Exception {
        return install(library, Files.writeString(temp.resolve(name + ".safetensors"), content));
    }
}
