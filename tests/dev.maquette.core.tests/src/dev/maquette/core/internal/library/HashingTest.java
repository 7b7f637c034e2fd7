// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CatchUpHashes;
import dev.maquette.api.request.CatchUpHashes.CaughtUp;
import dev.maquette.api.request.CatchUpHashes.End;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.api.request.HashModels.Hashed;
import dev.maquette.api.request.HashModels.State;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;

class HashingTest {

    private static final List<DigestAlgorithm> BLAKE3 = List.of(DigestAlgorithm.BLAKE3);

    @TempDir
    Path temp;

    private LibraryFixture fixture;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void theHashIsWrittenByTheSystemAndIsNoUpdate() throws Exception {
        var model = model("a", "aa");
        var outcome = hash(Existing.KEEP, model);
        assertEquals(State.WRITTEN, outcome.models().getFirst().state());
        assertEquals(Map.of("blake3", "aa"), outcome.models().getFirst().digests());
        assertEquals("blake3:aa", now(model).hash());
        assertEquals(model.updatedAt(), now(model).updatedAt());
        var change = library.history(model.key(), 1).getFirst();
        assertEquals(Actor.system(), change.actor());
        assertEquals("Hash a", change.label());
    }

    @Test
    void blake3IsTheHashWhereItIsAskedForElseTheFirstOfWholeFiles() throws Exception {
        var one = model("a", "aa");
        run(library, new HashModels(List.of(one.key()),
                List.of(DigestAlgorithm.AUTOV2, DigestAlgorithm.SHA256, DigestAlgorithm.BLAKE3), Existing.KEEP));
        assertEquals("blake3:aa", now(one).hash());
        var two = model("b", "bb");
        run(library, new HashModels(List.of(two.key()),
                List.of(DigestAlgorithm.AUTOV2, DigestAlgorithm.SHA256, DigestAlgorithm.MD5), Existing.KEEP));
        assertEquals("sha256:bb", now(two).hash());
        var three = model("c", "cc");
        var outcome = run(library,
                new HashModels(List.of(three.key()), List.of(DigestAlgorithm.AUTOV2), Existing.KEEP));
        assertNull(now(three).hash());
        assertEquals(Map.of("autov2", "cc"), outcome.models().getFirst().digests());
    }

    @Test
    void modelsWithAHashAreLeftOutKeptOrReplacedAsAskedFor() throws Exception {
        var model = model("a", "aa");
        hash(Existing.SKIP, model);
        Files.writeString(library.path(model), "changed");

        assertEquals(List.of(), hash(Existing.SKIP, model).models());
        assertEquals(State.DIFFERENT, hash(Existing.KEEP, model).models().getFirst().state());
        assertEquals("blake3:aa", now(model).hash());
        assertEquals(State.WRITTEN, hash(Existing.REPLACE, model).models().getFirst().state());
        assertEquals("blake3:changed", now(model).hash());
        assertEquals(State.KEPT, hash(Existing.KEEP, model).models().getFirst().state());
    }

    @Test
    void aFileIsReadOnceUnlessItIsToBeReplaced() throws Exception {
        var model = model("a", "aa");
        hash(Existing.KEEP, model);
        reopen();
        hash(Existing.KEEP, model);
        assertEquals(List.of("a.safetensors"), fixture.digests().read);
        hash(Existing.REPLACE, model);
        assertEquals(2, fixture.digests().read.size());
    }

    @Test
    void anEditMeanwhileStays() throws Exception {
        var model = model("a", "aa");
        fixture.digests().meanwhile = file -> edit(model, "notes", "written meanwhile");
        hash(Existing.KEEP, model);
        assertEquals("written meanwhile", now(model).notes());
        assertEquals("blake3:aa", now(model).hash());
    }

    @Test
    void aModelThatWentMeanwhileIsToldAndTheOthersAreHashed() throws Exception {
        var gone = model("a", "aa");
        var stays = model("b", "bb");
        fixture.digests().meanwhile = file -> {
            if (file.getFileName().toString().startsWith("a")) {
                ask(new RemoveModels(List.of(gone.key()), RemoveModels.Files.KEEP, false));
            }
        };
        var outcome = hash(Existing.KEEP, gone, stays);
        assertEquals(List.of(gone.key()), outcome.failed().stream().map(HashModels.Failure::key).toList());
        assertEquals("blake3:bb", now(stays).hash());
    }

    @Test
    void aMissingOrChangingFileIsToldForItsModelAlone() throws Exception {
        var missing = model("a", "aa");
        var changing = model("b", "bb");
        var fine = model("c", "cc");
        Files.delete(library.path(missing));
        fixture.digests().meanwhile = file -> {
            if (file.getFileName().toString().startsWith("b")) {
                throw new IOException("it changed while it was read");
            }
        };
        var outcome = hash(Existing.KEEP, missing, changing, fine);
        assertTrue(outcome.failed().get(0).error().contains("a.safetensors"), outcome::toString);
        assertTrue(outcome.failed().get(1).error().contains("changed while it was read"), outcome::toString);
        assertEquals(1, outcome.models().size());
        assertNull(now(changing).hash());
    }

    @Test
    void cancellingKeepsWhatIsDone() throws Exception {
        var first = model("a", "aa");
        var second = model("b", "bb");
        var monitor = new NullProgressMonitor();
        fixture.digests().meanwhile = file -> monitor.setCanceled(file.getFileName().toString().startsWith("b"));
        assertThrows(OperationCanceledException.class, () -> library.run(
                new HashModels(List.of(first.key(), second.key()), BLAKE3, Existing.KEEP), new Actor("ada"), monitor));
        assertEquals("blake3:aa", now(first).hash());
        assertNull(now(second).hash());
        fixture.digests().meanwhile = ForeseeableDigests::nothing;
        assertEquals(new CaughtUp(End.DONE, 1, List.of()), catchUp());
        assertEquals("blake3:bb", now(second).hash());
    }

    @Test
    void inTheBackgroundOnlyThoseWithoutAHashAreHashed() throws Exception {
        var has = model("has", "h");
        hash(Existing.KEEP, has);
        model("large", "x".repeat(2000));
        model("small", "x");
        fixture.digests().read.clear();
        assertEquals(2, catchUp().hashed());
        assertEquals(2, fixture.digests().read.size());
        assertEquals(0, catchUp().hashed());
    }

    @Test
    void theBackgroundHeedsTheSettingAlsoBetweenTwoModels() throws Exception {
        model("a", "aa");
        model("b", "bb");
        fixture.digests().meanwhile = file -> ask(new ChangeSettings(false));
        var outcome = catchUp();
        assertEquals(End.UNWANTED, outcome.end());
        assertEquals(1, outcome.hashed());
        assertEquals(new CaughtUp(End.UNWANTED, 0, List.of()), catchUp());
        assertTrue(run(library, new ChangeSettings(true)).hashInBackground());
        assertEquals(1, catchUp().hashed());
    }

    @Test
    void oneAtATimeHashesInTheBackground() throws Exception {
        model("a", "aa");
        var ends = new ArrayList<End>();
        fixture.digests().meanwhile = file -> ends.add(ask(new CatchUpHashes(null)).end());
        assertEquals(End.DONE, catchUp().end());
        assertEquals(List.of(End.ELSEWHERE), ends);
    }

    @Test
    void theSettingIsOnUntilItIsSwitchedOffAndOtherMembersStay() throws Exception {
        assertTrue(run(library, ChangeSettings.none()).hashInBackground());
        var file = temp.resolve("library/settings.json");
        Files.writeString(file, "{\"name\":\"Vault\",\"later\":{\"x\":1}}");
        assertFalse(run(library, new ChangeSettings(false)).hashInBackground());
        reopen();
        assertEquals("Vault", library.info().name());
        assertFalse(run(library, ChangeSettings.none()).hashInBackground());
        assertTrue(Files.readString(file).contains("\"later\":{\"x\":1}"));
    }

    @Test
    void aHashThatIsFoundOutHindersNoEditAndNoUndo() throws Exception {
        var model = model("a", "aa");
        long renamed = run(library, new EditModel(model.key(), null, ModelChanges.none().with("name", "b"))).batch();
        var seen = now(model);
        hash(Existing.KEEP, model);
        var noted = run(library, new EditModel(model.key(), seen.version(), ModelChanges.none().with("notes", "n")));
        run(library, new UndoChange(noted.batch()));
        run(library, new UndoChange(renamed));
        assertEquals("a", now(model).name());
        assertEquals("blake3:aa", now(model).hash(), "it is still true");
        long installed = library.history(model.key(), 100).getLast().batch();
        run(library, new UndoChange(installed));
        assertTrue(library.model(model.key()).isEmpty());
    }

    @Test
    void anEditOfSomebodyElseBesideAHashIsStillAConflict() throws Exception {
        var seen = model("a", "aa");
        hash(Existing.KEEP, seen);
        edit(seen, "notes", "theirs");
        var refused = assertThrows(LibraryException.class, () -> run(library,
                new EditModel(seen.key(), seen.version(), ModelChanges.none().with("notes", "mine"))));
        assertEquals(Problem.CONFLICT, refused.problem());
    }

    @Test
    void aReplacedHashCanBeTakenBackByItself() throws Exception {
        var model = model("a", "aa");
        hash(Existing.KEEP, model);
        Files.writeString(library.path(model), "changed");
        hash(Existing.REPLACE, model);
        run(library, new UndoChange(library.history(model.key(), 1).getFirst().batch()));
        assertEquals("blake3:aa", now(model).hash());
    }

    private ModelRecord model(String name, String content) throws Exception {
        return installInPlace(library, Files.writeString(temp.resolve(name + ".safetensors"), content));
    }

    private ModelRecord now(ModelRecord model) throws LibraryException {
        return library.model(model.key()).orElseThrow();
    }

    private Hashed hash(Existing existing, ModelRecord... models) throws LibraryException {
        return run(library, new HashModels(List.of(models).stream().map(ModelRecord::key).toList(), BLAKE3, existing));
    }

    private CaughtUp catchUp() throws LibraryException {
        return run(library, new CatchUpHashes(null));
    }

    private void edit(ModelRecord model, String field, String value) {
        ask(new EditModel(model.key(), null, ModelChanges.none().with(field, value)));
    }

    private <O extends Record> O ask(Request<O> request) {
        try {
            return run(library, request);
        } catch (LibraryException refused) {
            throw new AssertionError(refused);
        }
    }

    private void reopen() throws LibraryException {
        library.close();
        library = fixture.open(temp.resolve("library"));
    }
}
