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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

class VerifyTest {

    @TempDir
    Path temp;

    private final Web web = new Web();
    private LibraryFixture fixture;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"), web);
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    /** A site that has files by their names, and publishes their digests. */
    private static final class Web implements Transfer {

        final Map<String, String> files = new HashMap<>();
        final List<String> fetched = new ArrayList<>();

        @Override
        public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
            return new RemoteFile(request.name(), content(request.source()).length(), null, false);
        }

        @Override
        public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
            var content = content(request.source());
            fetched.add(request.name());
            try {
                var file = Files.writeString(request.folder().resolve(request.name()), content);
                return new Download(file, content.length(), ContentDigests.sha256(content), true);
            } catch (IOException failure) {
                throw new LibraryException(Problem.IO, failure.getMessage(), "", failure);
            }
        }

        private String content(URI source) {
            return files.get(source.getPath().substring(1));
        }

        @Override
        public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
            throw new AssertionError("Nobody asks");
        }
    }

    @Test
    void aModelWithoutAHashIsHashedAndIntactFromThenOn() throws Exception {
        var model = model("kiln", "header|tensors");
        assertEquals(State.UNHASHED, verify(model).state());
        var hash = library.model(model.key()).orElseThrow().hash();
        assertNotNull(hash);
        var verdict = verify(model);
        assertEquals(State.INTACT, verdict.state());
        assertEquals(hash, verdict.expected());
        assertEquals(hash, verdict.actual());
        assertEquals(Actor.system(), library.history(model.key(), 1).getFirst().actor());
    }

    @Test
    void aHashThatTellsNothingOfTheFilesIsLeftAsItIs() throws Exception {
        for (var hash : List.of("random:abc",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")) {
            var name = hash.substring(0, hash.indexOf(':'));
            var model = model(name, "header|" + name);
            try (var registry = TestRegistries.h2().open(temp.resolve("library"))) {
                registry.change(new Actor("ada"), "test", "Set the hash", null,
                        transaction -> transaction.edit(model.key()).setHash(hash));
            }
            var verdict = verify(model);
            assertEquals(State.UNHASHED, verdict.state());
            assertTrue(verdict.detail().contains("tells nothing"), verdict.detail());
            assertEquals(hash, library.model(model.key()).orElseThrow().hash());
        }
    }

    @Test
    void everyByteIsReadEachTime() throws Exception {
        var model = model("kiln", "header|tensors");
        verify(model);
        verify(model);
        assertEquals(List.of("kiln.safetensors", "kiln.safetensors"), fixture.contents().read);
    }

    @Test
    void anEditedHeaderIsNoRotAndTheRecordKeepsItsHash() throws Exception {
        var model = model("kiln", "header|tensors");
        verify(model);
        var hash = library.model(model.key()).orElseThrow().hash();
        Files.writeString(library.path(model), "another header|tensors");
        assertEquals(State.CHANGED, verify(model).state());
        assertEquals(hash, library.model(model.key()).orElseThrow().hash());
    }

    @Test
    void otherTensorsAreRotAlsoWhenTimeAndSizeAreTheSame() throws Exception {
        var model = model("kiln", "header|tensors");
        verify(model);
        var path = library.path(model);
        var time = Files.getLastModifiedTime(path);
        Files.writeString(path, "header|tenxors");
        Files.setLastModifiedTime(path, time);
        var verdict = verify(model);
        assertEquals(State.ROTTEN, verdict.state());
        assertTrue(verdict.bad());
        assertFalse(verdict.expected().equals(verdict.actual()));
    }

    @Test
    void whatTheSourcePublishedCountsWhereTheRecordHasNoHash() throws Exception {
        var model = download("kiln.safetensors", "header|tensors");
        Files.writeString(library.path(model), "header|tenxors");
        var verdict = verify(model);
        assertEquals(State.ROTTEN, verdict.state());
        assertEquals("sha256:" + ContentDigests.sha256("header|tensors"), verdict.expected());
        assertNull(library.model(model.key()).orElseThrow().hash());
    }

    @Test
    void missingAndUnreadableFilesHinderNoOther() throws Exception {
        var gone = model("gone", "a|gone");
        Files.delete(library.path(gone));
        var locked = model("locked", "c|locked");
        model("good", "e|good");
        fixture.contents().meanwhile(file -> {
            if (file.getFileName().toString().startsWith("locked")) {
                throw new IOException(file + ": input/output error");
            }
        });
        var verdicts = new HashMap<String, Verdict>();
        var outcome = library.run(new VerifyModels(null, Repair.NONE, false),
                verdict -> verdicts.put(verdict.name(), verdict), new Actor("ada"), new NullProgressMonitor());
        assertEquals(State.MISSING, verdicts.get("gone").state());
        assertEquals(State.UNREADABLE, verdicts.get("locked").state());
        assertTrue(verdicts.get("locked").detail().contains("input/output error"));
        assertEquals(State.UNHASHED, verdicts.get("good").state());
        assertEquals(3, outcome.examined());
        assertEquals(1, outcome.missing());
        assertEquals(1, outcome.unreadable());
        assertNull(library.model(locked.key()).orElseThrow().hash());
    }

    @Test
    void aDryRunWritesNothingDown() throws Exception {
        var model = model("kiln", "header|tensors");
        assertEquals(State.UNHASHED, verify(model, Repair.FETCH, true).state());
        assertNull(library.model(model.key()).orElseThrow().hash());
    }

    @Test
    void cancellingEndsItAndWritesNothingOfTheModelThatWasBeingRead() throws Exception {
        var model = model("kiln", "header|tensors");
        var monitor = new NullProgressMonitor();
        fixture.contents().meanwhile(_ -> monitor.setCanceled(true));
        assertThrows(OperationCanceledException.class, () -> library.run(
                new VerifyModels(List.of(model.key()), Repair.NONE, false), _ -> {
                }, new Actor("ada"), monitor));
        assertNull(library.model(model.key()).orElseThrow().hash());
    }

    @Test
    @Timeout(30)
    void aDiskThatDoesNotAnswerHoldsNobodyWhoCancels() throws Exception {
        var model = model("kiln", "header|tensors");
        var monitor = new NullProgressMonitor();
        var answer = new CountDownLatch(1);
        fixture.contents().meanwhile(_ -> {
            monitor.setCanceled(true);
            try {
                answer.await();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        });
        assertThrows(OperationCanceledException.class, () -> library.run(
                new VerifyModels(List.of(model.key()), Repair.NONE, false), _ -> {
                }, new Actor("ada"), monitor));
        answer.countDown();
    }

    @Test
    void anUnknownModelIsToldBeforeAnythingIsRead() {
        var failure = assertThrows(LibraryException.class,
                () -> run(library, new VerifyModels(List.of("nobody"), Repair.NONE, false)));
        assertEquals(Problem.NOT_FOUND, failure.problem());
    }

    @Test
    void rotIsRepairedFromTheSourceAndTheDamagedFileIsInTheTrash() throws Exception {
        var model = download("kiln.safetensors", "header|tensors");
        verify(model);
        Files.writeString(library.path(model), "header|tenxors");
        var verdict = verify(model, Repair.FETCH, false);
        assertEquals(State.ROTTEN, verdict.state());
        assertTrue(verdict.repair().done(), verdict.repair().detail());
        assertFalse(verdict.bad());
        assertEquals("header|tensors", Files.readString(library.path(model)));
        var trash = run(library, new ListTrash()).entries();
        assertEquals(List.of(verdict.repair().trash()), trash.stream().map(ListTrash.Entry::id).toList());
        assertEquals("header|tenxors", Files.readString(
                temp.resolve("library/trash").resolve(verdict.repair().trash()).resolve("kiln.safetensors")));
        assertEquals(State.INTACT, verify(model).state());
    }

    @Test
    void aFileThatIsGoneIsFetchedAgainAndTheTrashStaysEmpty() throws Exception {
        var model = download("kiln.safetensors", "header|tensors");
        verify(model);
        Files.delete(library.path(model));
        assertTrue(verify(model, Repair.FETCH, false).repair().done());
        assertEquals("header|tensors", Files.readString(library.path(model)));
        assertEquals(List.of(), run(library, new ListTrash()).entries());
        try (var left = Files.list(temp.resolve("library/trash"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatTheSourceHasNowIsNotTakenWhenItIsAnotherFile() throws Exception {
        var model = download("kiln.safetensors", "header|tensors");
        verify(model);
        Files.writeString(library.path(model), "header|tenxors");
        web.files.put("kiln.safetensors", "header|version two");
        var verdict = verify(model, Repair.FETCH, false);
        assertFalse(verdict.repair().done());
        assertTrue(verdict.bad());
        assertEquals("header|tenxors", Files.readString(library.path(model)));
        assertEquals(List.of(), run(library, new ListTrash()).entries());
    }

    @Test
    void whatWasMovedIntoTheLibraryIsToldToHaveNoSourceAnyMore() throws Exception {
        var model = model("pot", "header|tensors");
        verify(model);
        Files.writeString(library.path(model), "header|tenxors");
        var repair = verify(model, Repair.FETCH, true).repair();
        assertFalse(repair.done());
        assertEquals("It came from " + temp.resolve("pot.safetensors") + ", where nothing is any more. "
                + "Put a good copy there, or install it anew.", repair.detail());
        var good = Files.writeString(temp.resolve("pot.safetensors"), "header|tensors");
        assertTrue(verify(model, Repair.FETCH, false).repair().done());
        assertEquals("header|tensors", Files.readString(library.path(model)));
        assertEquals("header|tensors", Files.readString(good), "the good copy stays where it is");
    }

    @Test
    void aNameOnASiteThatThisSystemCannotHaveIsNoneOfTheModelsFiles() throws Exception {
        web.files.put("one.safetensors", "1|one");
        web.files.put("two.safetensors", "2|two");
        var model = install(library, "http://hub.example/one.safetensors+two.safetensors");
        var answer = "{\"files\": [{\"name\": \"a\\u0000b\", \"hashes\": {\"SHA256\": \""
                + ContentDigests.sha256("other") + "\"}}]}";
        try (var registry = TestRegistries.h2().open(temp.resolve("library"))) {
            registry.change(new Actor("ada"), "test", "Set the answer", null,
                    transaction -> transaction.edit(model.key()).setSourceApiResponse(answer));
        }
        assertEquals(State.UNHASHED, verify(model).state());
    }

    @Test
    void aFileInPlaceIsNeverReplaced() throws Exception {
        var file = Files.writeString(temp.resolve("mine.safetensors"), "header|tensors");
        var model = installInPlace(library, file);
        verify(model);
        Files.writeString(file, "header|tenxors");
        assertFalse(verify(model, Repair.FETCH, false).repair().done());
        assertEquals("header|tenxors", Files.readString(file));
    }

    @Test
    void ofAFolderOnlyWhatIsDamagedIsFetched() throws Exception {
        web.files.put("one.safetensors", "1|one");
        web.files.put("two.safetensors", "2|two");
        var model = install(library, "http://hub.example/one.safetensors+two.safetensors");
        verify(model);
        web.fetched.clear();
        Files.writeString(library.path(model).resolve("two.safetensors"), "2|rot");
        var verdict = verify(model, Repair.FETCH, false);
        assertTrue(verdict.repair().done(), verdict.repair().detail());
        assertEquals("2|two", Files.readString(library.path(model).resolve("two.safetensors")));
        assertEquals(State.INTACT, verify(model).state());
    }

    private ModelRecord model(String name, String content) throws Exception {
        return install(library, Files.writeString(temp.resolve(name + ".safetensors"), content));
    }

    private ModelRecord download(String name, String content) throws Exception {
        web.files.put(name, content);
        return install(library, "http://hub.example/" + name);
    }

    private Verdict verify(ModelRecord model) throws LibraryException {
        return verify(model, Repair.NONE, false);
    }

    private Verdict verify(ModelRecord model, Repair repair, boolean dryRun) throws LibraryException {
        var verdicts = new ArrayList<Verdict>();
        library.run(new VerifyModels(List.of(model.key()), repair, dryRun), verdicts::add, new Actor("ada"),
                new NullProgressMonitor());
        return verdicts.getFirst();
    }
}
