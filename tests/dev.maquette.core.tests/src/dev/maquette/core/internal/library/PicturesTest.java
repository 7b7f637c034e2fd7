// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.ListPictures;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ReadPicture;
import dev.maquette.api.request.RemovePictures;
import dev.maquette.api.request.RemovePictures.Removed;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;

/** The pictures in a library's own folder: told of, thrown away, had again. */
class PicturesTest extends OneLibrary {

    private static final ImageSettings KILN = new ImageSettings.Builder("a kiln").negativePrompt("smoke").steps(4)
            .cfgScale(7.0).scheduler("dpmpp_2m_k").seed(7L).size(16, 8).build();

    private ModelRecord draw(int count) throws LibraryException {
        var model = install(library, "made:kiln");
        library.run(new GenerateImages(model.key(), KILN.change().count(count).build(), null, null), _ -> {
            // what was drawn is listed
        }, new Actor("ada"), new NullProgressMonitor());
        return model;
    }

    private List<Drawing> pictures() throws LibraryException {
        return run(library, new ListPictures(100)).all();
    }

    private Removed remove(String... paths) throws LibraryException {
        return run(library, new RemovePictures(List.of(paths), false));
    }

    private Removed restore(String... paths) throws LibraryException {
        return run(library, new RemovePictures(List.of(paths), true));
    }

    private List<Finding> verified() throws LibraryException {
        var findings = new ArrayList<Finding>();
        library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
        return findings;
    }

    @Test
    void aLibraryWithoutPicturesHasNone() throws Exception {
        assertEquals(new ListPictures.Pictures(List.of(), 0), run(library, new ListPictures(10)));
    }

    @Test
    void aPictureTellsAllThatMadeIt() throws Exception {
        var model = draw(1);

        var picture = pictures().getFirst();

        assertEquals(KILN, picture.settings());
        assertEquals(16, picture.width());
        assertEquals(8, picture.height());
        assertEquals(model.key(), picture.model());
        assertEquals("kiln", picture.modelName());
        assertEquals("a pencil", picture.device());
        assertTrue(picture.milliseconds() >= 0);
        assertEquals(Files.getLastModifiedTime(Path.of(picture.path())).toInstant(), picture.drawn());
    }

    @Test
    void aPictureIsHandedOut() throws Exception {
        draw(1);
        var path = pictures().getFirst().path();

        var png = run(library, new ReadPicture(path)).png();

        assertArrayEquals(Files.readAllBytes(Path.of(path)), Base64.getDecoder().decode(png));
    }

    @Test
    void nothingButAPictureOfTheFolderIsHandedOut() throws Exception {
        draw(1);
        var secret = Files.writeString(temp.resolve("secret.png"), "secret");
        var folder = Path.of(pictures().getFirst().path()).getParent();
        var link = Files.createSymbolicLink(folder.resolve("link.png"), secret);

        for (var path : List.of(secret.toString(), link.toString(), folder + "/../../../secret.png",
                temp.resolve("library/settings.json").toString(), "", "\0")) {
            assertEquals(Problem.INVALID,
                    assertThrows(LibraryException.class, () -> run(library, new ReadPicture(path))).problem(), path);
        }
        var gone = assertThrows(LibraryException.class,
                () -> run(library, new ReadPicture(folder.resolve("gone.png").toString())));
        assertEquals(Problem.NOT_FOUND, gone.problem());
    }

    @Test
    void theNewestComeFirstAndTheRestIsCounted() throws Exception {
        draw(3);
        var all = pictures();
        Files.setLastModifiedTime(Path.of(all.get(1).path()), FileTime.from(Instant.now().plusSeconds(60)));

        var listed = run(library, new ListPictures(1));

        assertEquals(all.get(1).path(), listed.all().getFirst().path());
        assertEquals(1, listed.all().size());
        assertEquals(3, listed.total());
    }

    @Test
    void whatIsNoPictureIsLeftOutAndABrokenOneIsTold() throws Exception {
        draw(1);
        var folder = Path.of(pictures().getFirst().path()).getParent();
        Files.writeString(folder.resolve("notes.txt"), "glaze");
        var broken = Files.writeString(folder.resolve("broken.png"), "no pixels");

        var told = pictures().stream().filter(picture -> picture.path().equals(broken.toString())).findFirst();

        assertEquals(2, pictures().size());
        assertEquals(0, told.orElseThrow().width());
        assertNull(told.orElseThrow().settings());
    }

    @Test
    void aPictureIsThrownAwayAndHadAgain() throws Exception {
        draw(2);
        var before = pictures();
        var gone = before.getLast().path();

        assertEquals(List.of(gone), remove(gone).paths());
        assertEquals(List.of(before.getFirst()), pictures());
        assertFalse(Files.exists(Path.of(gone)));

        assertEquals(new Removed(List.of(gone), List.of()), restore(gone));
        assertEquals(before, pictures());
        assertEquals(List.of(), run(library, new ListTrash()).entries());
    }

    @Test
    void inTheTrashAPictureIsCalledByWhereItWas() throws Exception {
        draw(1);
        var file = Path.of(pictures().getFirst().path());

        remove(file.toString());

        var entry = run(library, new ListTrash()).entries().getFirst();
        assertEquals("pictures/" + file.getParent().getFileName() + "/" + file.getFileName(), entry.name());
        assertEquals(List.of(), verified());
    }

    @Test
    void whatIsInThePlaceOfAPictureIsNotOverwritten() throws Exception {
        draw(1);
        var gone = pictures().getFirst().path();
        remove(gone);
        Files.writeString(Path.of(gone), "another");

        var back = restore(gone);

        assertEquals(List.of(), back.paths());
        assertTrue(back.failures().getFirst().contains("Something else is at " + gone), back.failures().toString());
        assertEquals("another", Files.readString(Path.of(gone)));
    }

    @Test
    void whatWasDeletedForGoodIsNotHadAgain() throws Exception {
        draw(1);
        var gone = pictures().getFirst().path();
        remove(gone);
        run(library, new EmptyTrash(null, null, null, false));

        assertTrue(restore(gone).failures().getFirst().startsWith("There is no picture " + gone));
        assertTrue(remove(gone).failures().getFirst().startsWith("There is no picture " + gone));
    }

    @Test
    void nothingButAPictureOfTheFolderIsTouched() throws Exception {
        draw(1);
        var picture = Path.of(pictures().getFirst().path());
        var elsewhere = Files.writeString(temp.resolve("mine.png"), "mine");
        var notes = Files.writeString(picture.resolveSibling("notes.txt"), "glaze");
        var winding = picture.getParent().resolve("../../../mine.png");
        var linked = Files.createSymbolicLink(picture.resolveSibling("linked.png"), elsewhere);
        var folder = Files.createSymbolicLink(picture.getParent().resolveSibling("away"), temp);

        var removed = remove(elsewhere.toString(), notes.toString(), winding.toString(), linked.toString(),
                folder.resolve("mine.png").toString(), "mine.png");

        assertEquals(List.of(), removed.paths());
        assertEquals(6, removed.failures().size());
        assertEquals("mine", Files.readString(elsewhere));
        assertTrue(Files.exists(notes));
        assertTrue(Files.isSymbolicLink(linked));
    }

    @Test
    void someOfManyFailAndTheOthersGo() throws Exception {
        draw(1);
        var there = pictures().getFirst().path();
        var never = Path.of(there).resolveSibling("never.png").toString();

        var removed = remove(never, there);

        assertEquals(List.of(there), removed.paths());
        assertEquals(1, removed.failures().size());
    }

    @Test
    void theyMoveWithTheirLibraryInTheTrashToo() throws Exception {
        draw(2);
        var before = pictures();
        var old = library.info().location();
        remove(before.getFirst().path());
        library.close();

        fixture.libraries().move(old, temp.resolve("moved"), false, new NullProgressMonitor());
        library = fixture.libraries().open(old);

        var moved = pictures().getFirst();
        assertTrue(moved.path().startsWith(temp.resolve("moved").toString()), moved.path());
        assertEquals(before.getLast().settings(), moved.settings());
        assertEquals(before.getLast().drawn(), moved.drawn());
        var gone = before.getFirst().path().replace(temp.resolve("library").toString(),
                temp.resolve("moved").toString());
        assertEquals(List.of(gone), restore(gone).paths());
        assertEquals(2, pictures().size());
    }

    @Test
    void picturesAreNothingThatALibraryCheckWondersAbout() throws Exception {
        draw(2);

        assertEquals(List.of(), verified());
    }
}
