// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.registry;

import static dev.maquette.testkit.registry.Commits.add;
import static dev.maquette.testkit.registry.Commits.change;
import static dev.maquette.testkit.registry.Commits.json;
import static dev.maquette.testkit.registry.Commits.relate;
import static dev.maquette.testkit.registry.Commits.remove;
import static dev.maquette.testkit.registry.Commits.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.registry.Account;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Commit;
import dev.maquette.registry.spi.Edit;
import dev.maquette.registry.spi.Feed;
import dev.maquette.registry.spi.JobFeed;
import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.registry.spi.Row;
import dev.maquette.registry.spi.StoredJob;

/** What every {@link RegistryStore} promises. A test of a store extends this and says how it is opened. */
public abstract class RegistryStoreContract {

    @TempDir
    Path folder;

    private RegistryStores stores;
    private RegistryStore store;

    /** What opens the stores under test; asked once for a test. */
    protected abstract RegistryStores stores();

    @BeforeEach
    void openStore() throws RegistryException {
        stores = stores();
        store = stores.open(folder);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private void reopen() throws RegistryException {
        store.close();
        store = stores.open(folder);
    }

    @Test
    void aNewStoreIsEmpty() throws RegistryException {
        assertEquals(0, store.sequence());
        assertEquals(List.of(), store.rows(0, 10).rows());
        assertEquals(List.of(), store.history(null, 10));
        assertEquals(Optional.empty(), store.entry("a"));
        assertEquals(0, store.lastVersion("a"));
        assertEquals(new Feed(0, Map.of(), List.of()), store.since(0));
    }

    @Test
    void whatIsCommittedIsReadBackAlsoAfterOpeningAgain() throws RegistryException {
        store.commit(Commits.of(add("a", "models/a")));
        for (int times = 0; times < 2; times++) {
            assertEquals(Optional.of(json("a", 1)), store.entry("a"));
            assertEquals(Optional.of(json("a", 1)), store.entryByPath("models/a"));
            assertEquals(List.of(row("a", "models/a", 1)), store.rows(0, 10).rows());
            assertEquals(1, store.sequence());
            reopen();
        }
    }

    @Test
    void manyEntriesAreReadAtOnce() throws RegistryException {
        var keys = IntStream.range(0, 1_200).mapToObj(number -> "k" + number).toList();
        store.commit(Commits.of(keys.stream().map(key -> add(key, key)).toArray(Edit[]::new)));
        var entries = store.entries(Stream.concat(keys.stream(), Stream.of("nobody")).toList());
        assertEquals(keys.stream().collect(Collectors.toMap(key -> key, key -> json(key, 1))), entries);
        assertEquals(Map.of(), store.entries(List.of()));
    }

    @Test
    void aChangeThatNamesAModelWithAZeroInItsNameIsStored() throws RegistryException {
        store.commit(new Commit(Commits.AT, "ada", "test.edit", "Convert Zero\0es", null, List.of(add("a", "a"))));
        assertEquals("Convert Zeroes", store.history("a", 1).getFirst().label());
    }

    @Test
    void columnsThatMayBeNullStayNull() throws RegistryException {
        var bare = new Row("b", "B", "vae", "any", "diffusers", null, null, "b", 0, 0, false, List.of(), null,
                null, null, Commits.AT, Commits.AT, 1, null, false);
        store.commit(Commits.of(new Edit("b", 0, 1, null, json("b", 1), bare, Relations.UNCHANGED)));
        assertEquals(List.of(bare), store.rows(0, 10).rows());
    }

    @Test
    void sequencesGrowByOneForEachEditAndABatchIsItsFirst() throws RegistryException {
        assertEquals(1, store.commit(Commits.of(add("a", "a"), add("b", "b"))));
        assertEquals(3, store.commit(Commits.of(change("a", "a", 1))));
        assertEquals(3, store.sequence());
        assertEquals(List.of(1L, 2L), store.batch(1).stream().map(ChangeRow::sequence).toList());
        assertEquals(List.of(), store.batch(2));
    }

    @Test
    void anEditOfAnOlderVersionIsAConflictAndNothingOfTheCommitIsStored() throws RegistryException {
        store.commit(Commits.of(add("a", "a")));
        store.commit(Commits.of(change("a", "a", 1)));
        assertThrows(ConflictException.class, () -> store.commit(Commits.of(add("b", "b"), change("a", "a", 1))));
        assertThrows(ConflictException.class, () -> store.commit(Commits.of(add("b", "b"), remove("a", 1))));
        assertEquals(Optional.empty(), store.entry("b"));
        assertEquals(2, store.sequence());
        assertEquals(Optional.of(json("a", 2)), store.entry("a"));
    }

    @Test
    void aPathBelongsToOneModel() throws RegistryException {
        store.commit(Commits.of(add("a", "same")));
        var conflict = assertThrows(ConflictException.class, () -> store.commit(Commits.of(add("b", "same"))));
        assertTrue(conflict.getMessage().contains("path"), conflict::getMessage);
        assertEquals(1, store.sequence());
    }

    @Test
    void aPathPassesFromARemovedModelToANewOneInOneCommit() throws RegistryException {
        store.commit(Commits.of(add("a", "same")));
        store.commit(Commits.of(add("b", "same"), remove("a", 1)));
        assertEquals(Optional.of(json("b", 1)), store.entryByPath("same"));
    }

    @Test
    void aKeyThatIsThereCannotBeAdded() throws RegistryException {
        store.commit(Commits.of(add("a", "a")));
        assertThrows(ConflictException.class, () -> store.commit(Commits.of(add("a", "elsewhere"))));
        assertEquals(1, store.sequence());
    }

    @Test
    void theFeedTellsTheLastVersionOfEachKeyAndItsColumns() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b")));
        long seen = store.sequence();
        store.commit(Commits.of(change("a", "a", 1)));
        store.commit(Commits.of(change("a", "a2", 2), add("c", "c")));
        store.commit(Commits.of(remove("b", 1)));
        var feed = store.since(seen);
        assertEquals(6, feed.sequence());
        assertEquals(Map.of("a", 3L, "b", 0L, "c", 1L), feed.versions());
        assertEquals(2, feed.rows().size());
        assertTrue(feed.rows().containsAll(List.of(row("a", "a2", 3), row("c", "c", 1))), feed::toString);
    }

    @Test
    void theHistoryIsLatestFirstAndCanBeOfOneKey() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b")));
        store.commit(Commits.of(change("a", "a", 1)));
        assertEquals(List.of(3L, 2L), store.history(null, 2).stream().map(ChangeRow::sequence).toList());
        assertEquals(List.of(3L, 1L), store.history("a", 10).stream().map(ChangeRow::sequence).toList());
        assertEquals(new ChangeRow(3, 3, Commits.AT, "ada", "Edited in a test", "test.edit", "a", json("a", 1),
                json("a", 2), 2, Relations.UNCHANGED, null), store.history("a", 1).getFirst());
    }

    @Test
    void rowsComeInPagesInTheOrderOfTheirAddition() throws RegistryException {
        store.commit(Commits.of(add("c", "1"), add("a", "2")));
        store.commit(Commits.of(add("d", "3"), add("b", "4")));
        store.commit(Commits.of(change("c", "1", 1)));
        var keys = new ArrayList<String>();
        for (var page = store.rows(0, 3); !page.rows().isEmpty(); page = store.rows(page.last(), 3)) {
            page.rows().forEach(row -> keys.add(row.key()));
        }
        assertEquals(List.of("c", "a", "d", "b"), keys);
    }

    @Test
    void theLastVersionIsRememberedWhenTheModelIsGone() throws RegistryException {
        store.commit(Commits.of(add("a", "a")));
        store.commit(Commits.of(change("a", "a", 1)));
        store.commit(Commits.of(remove("a", 2)));
        assertEquals(2, store.lastVersion("a"));
    }

    @Test
    void twoStoresOfOneFolderSeeEachOther() throws RegistryException {
        try (var other = stores.open(folder)) {
            store.commit(Commits.of(add("a", "a")));
            assertEquals(Optional.of(json("a", 1)), other.entry("a"));
            other.commit(Commits.of(change("a", "a", 1)));
            assertEquals(Optional.of(json("a", 2)), store.entry("a"));
            assertEquals(2, store.sequence());
        }
    }

    @Test
    void aStoreGoesOnWhenTheOneThatWasOpenedFirstIsClosed() throws RegistryException {
        try (var other = stores.open(folder)) {
            other.commit(Commits.of(add("a", "a")));
            store.close();
            other.commit(Commits.of(change("a", "a", 1)));
            assertEquals(Optional.of(json("a", 2)), other.entry("a"));
        }
    }

    @Test
    void anIntentLastsUntilItIsEnded() throws RegistryException {
        var done = store.journal().begin("models.delete", "{}");
        var open = store.journal().begin("models.move", "{\"step\":1}");
        store.journal().update(open, "{\"step\":2}");
        store.journal().end(done);
        assertEquals(List.of("{\"step\":2}"), store.journal().open().stream().map(Intent::payload).toList());
        assertEquals(List.of(), store.journal().takeOver());
        reopen();
        var taken = store.journal().takeOver();
        assertEquals(1, taken.size());
        assertEquals("models.move", taken.getFirst().operation());
        assertEquals("{\"step\":2}", taken.getFirst().payload());
        store.journal().end(taken.getFirst());
        reopen();
        assertEquals(List.of(), store.journal().takeOver());
    }

    @Test
    void intentsOfALivingStoreAreNotTakenOver() throws RegistryException {
        store.journal().begin("models.move", "{}");
        try (var other = stores.open(folder)) {
            assertEquals(List.of(), other.journal().takeOver());
        }
    }

    @Test
    void whoLostAnIntentLearnsOfIt() throws RegistryException {
        var intent = store.journal().begin("models.move", "{}");
        store.close();
        try (var other = stores.open(folder)) {
            assertEquals(1, other.journal().takeOver().size());
            store = stores.open(folder);
            assertThrows(ConflictException.class, () -> store.journal().update(intent, "{}"));
            assertThrows(ConflictException.class, () -> store.journal().end(intent));
        }
    }

    @Test
    void aRelationIsSymmetricalAndSaysSoInBothHistories() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b")));
        assertEquals(List.of(), store.related("a"));
        long batch = store.commit(Commits.of(relate("b", "b", 1, List.of("a"), List.of()),
                relate("a", "a", 1, List.of("b"), List.of())));
        for (int times = 0; times < 2; times++) {
            assertEquals(List.of("b"), store.related("a"));
            assertEquals(List.of("a"), store.related("b"));
            assertEquals(List.of(new Relations(List.of("a"), List.of()), new Relations(List.of("b"), List.of())),
                    store.batch(batch).stream().map(ChangeRow::relations).toList());
            reopen();
        }
        store.commit(Commits.of(relate("a", "a", 1, List.of(), List.of("b")),
                relate("b", "b", 1, List.of(), List.of("a"))));
        assertEquals(List.of(), store.related("b"));
        assertEquals(List.of("b"), store.history("a", 1).getFirst().relations().ended());
    }

    @Test
    void relationsComeInTheOrderInWhichEachModelNamesThem() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b"), add("x", "x"), add("y", "y"), add("z", "z")));
        store.commit(Commits.of(relate("b", "b", 1, List.of("z"), List.of()),
                relate("z", "z", 1, List.of("b"), List.of())));
        store.commit(Commits.of(relate("a", "a", 1, List.of("x", "y"), List.of()),
                relate("b", "b", 1, List.of("y", "x"), List.of()), relate("x", "x", 1, List.of("b", "a"), List.of()),
                relate("y", "y", 1, List.of("a", "b"), List.of())));
        for (int times = 0; times < 2; times++) {
            assertEquals(List.of("x", "y"), store.related("a"));
            assertEquals(List.of("z", "y", "x"), store.related("b"));
            assertEquals(List.of("b", "a"), store.related("x"));
            assertEquals(List.of("a", "b"), store.related("y"));
            reopen();
        }
    }

    @Test
    void relationsThatEndedWithAModelAreToldInTheirOrder() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b"), add("c", "c")));
        store.commit(Commits.of(relate("a", "a", 1, List.of("c", "b"), List.of()),
                relate("b", "b", 1, List.of("a"), List.of()), relate("c", "c", 1, List.of("a"), List.of())));
        long batch = store.commit(Commits.of(remove("a", 1)));
        assertEquals(List.of("c", "b"), store.batch(batch).getFirst().relations().ended());
    }

    @Test
    void aRelationLeavesTheModelsAsTheyAreAndIsInTheFeed() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b")));
        long seen = store.sequence();
        store.commit(Commits.of(relate("a", "a", 1, List.of("b"), List.of()),
                relate("b", "b", 1, List.of("a"), List.of())));
        assertEquals(Optional.of(json("a", 1)), store.entry("a"));
        assertEquals(Map.of("a", 1L, "b", 1L), store.since(seen).versions());
        store.commit(Commits.of(change("a", "a", 1)));
        assertEquals(List.of("b"), store.related("a"));
    }

    @Test
    void relationsEndWithAModelWhoseRowTellsWhichTheyWere() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b"), add("c", "c")));
        store.commit(Commits.of(relate("b", "b", 1, List.of("a", "c"), List.of()),
                relate("a", "a", 1, List.of("b"), List.of()), relate("c", "c", 1, List.of("b"), List.of())));
        long batch = store.commit(Commits.of(remove("b", 1)));
        assertEquals(List.of(new Relations(List.of(), List.of("a", "c"))),
                store.batch(batch).stream().map(ChangeRow::relations).toList());
        assertEquals(List.of(), store.related("a"));
        assertEquals(List.of(), store.related("b"));
    }

    @Test
    void aModelThatMovedOnOrIsGoneCannotBeRelated() throws RegistryException {
        store.commit(Commits.of(add("a", "a"), add("b", "b")));
        store.commit(Commits.of(change("a", "a", 1)));
        store.commit(Commits.of(remove("b", 1)));
        for (var late : List.of(relate("a", "a", 1, List.of("c"), List.of()),
                relate("b", "b", 1, List.of("c"), List.of()))) {
            assertThrows(ConflictException.class, () -> store.commit(Commits.of(late)));
        }
        assertEquals(List.of(), store.related("c"));
    }

    @Test
    void jobsAreListedInTheOrderOfTheirBeginning() throws RegistryException {
        var first = job("running", true);
        var second = job("waiting", false);
        var done = new StoredJob(first.id(), "completed", 3, null, "{\"bytes\":3}");
        store.jobs().update(done, true);
        for (int times = 0; times < 2; times++) {
            assertEquals(List.of(done, second), jobs());
            reopen();
        }
        assertEquals(Optional.of(second), store.jobs().find(second.id()).map(JobRow::job));
        assertEquals(Optional.empty(), store.jobs().find(99));
    }

    @Test
    void jobsOfALivingStoreAreItsOwnAndThoseOfAnEndedOneGoToWhoAsksFirst() throws RegistryException {
        var job = job("running", true);
        var done = job("completed", true);
        store.jobs().update(done, true);
        try (var other = stores.open(folder); var third = stores.open(folder)) {
            assertEquals(List.of(), other.jobs().takeOver());
            assertThrows(ConflictException.class, () -> other.jobs().update(job, false));
            store.close();
            assertEquals(List.of(job), other.jobs().takeOver().stream().map(JobRow::job).toList());
            assertEquals(List.of(), third.jobs().takeOver());
            assertEquals(List.of(), other.jobs().takeOver());
            store = stores.open(folder);
            assertThrows(ConflictException.class, () -> store.jobs().update(job, false));
            other.jobs().update(new StoredJob(job.id(), "error", 10, null, "{}"), true);
        }
        assertEquals(List.of(), store.jobs().takeOver());
    }

    @Test
    void aJobThatIsDoneBelongsToNobodyAndCannotBeClaimed() throws RegistryException {
        var job = job("running", true);
        store.jobs().update(new StoredJob(job.id(), "completed", 10, null, "{}"), true);
        assertThrows(ConflictException.class, () -> store.jobs().update(job, false));
        assertThrows(ConflictException.class,
                () -> store.jobs().update(new StoredJob(99, "running", 10, "x", "{}"), false));
        assertEquals(Optional.empty(), store.jobs().claim(job.id()));
    }

    @Test
    void aJobOfNobodyGoesToOneWhoClaimsItAndBackWhenHeReleasesIt() throws RegistryException {
        var job = job("waiting", false);
        try (var other = stores.open(folder)) {
            assertEquals(Optional.of(job), other.jobs().claim(job.id()).map(JobRow::job));
            assertEquals(Optional.empty(), store.jobs().claim(job.id()));
            assertEquals(Optional.empty(), other.jobs().claim(job.id()));
            assertNotNull(store.jobs().find(job.id()).orElseThrow().owner());
            var paused = new StoredJob(job.id(), "paused", 10, job.source(), "{\"paused\":1}");
            other.jobs().update(paused, true);
            assertEquals(Optional.of(paused), store.jobs().claim(job.id()).map(JobRow::job));
        }
        assertEquals(Optional.empty(), store.jobs().claim(99));
    }

    @Test
    void onlyOneJobOfASourceIsOpen() throws RegistryException {
        var first = new StoredJob(store.jobs().nextId(), "waiting", 10, "kiln", "{}");
        var second = new StoredJob(store.jobs().nextId(), "waiting", 10, "kiln", "{}");
        assertEquals(Optional.empty(), store.jobs().add(first, false));
        assertEquals(Optional.of(first), store.jobs().add(second, true).map(JobRow::job));
        assertEquals(List.of(first), jobs());
        long change = store.jobs().find(first.id()).orElseThrow().change();
        assertTrue(store.jobs().replace(new StoredJob(first.id(), "error", 10, null, "{}"), change));
        assertEquals(Optional.empty(), store.jobs().add(second, true));
        long failed = store.jobs().find(first.id()).orElseThrow().change();
        assertThrows(ConflictException.class, () -> store.jobs().replace(first, failed));
    }

    @Test
    void aJobThatSomebodyHasOrHasChangedIsNotReplaced() throws RegistryException {
        var job = job("waiting", false);
        long change = store.jobs().find(job.id()).orElseThrow().change();
        var sooner = new StoredJob(job.id(), "waiting", 1, job.source(), "{\"sooner\":1}");
        assertTrue(store.jobs().replace(sooner, change));
        assertFalse(store.jobs().replace(job, change));
        long later = store.jobs().claim(job.id()).orElseThrow().change();
        assertFalse(store.jobs().replace(job, later));
        assertEquals(List.of(sooner), jobs());
    }

    @Test
    void aWishReachesTheOwnerAndIsForgottenWithTheRelease() throws RegistryException {
        var mine = job("running", true);
        var free = job("waiting", false);
        try (var other = stores.open(folder)) {
            assertTrue(other.jobs().wish(mine.id(), "pause"));
            assertFalse(other.jobs().wish(free.id(), "pause"));
            assertEquals(Map.of(), other.jobs().wishes());
            assertEquals("pause", other.jobs().find(mine.id()).orElseThrow().wish());
        }
        store.jobs().update(mine, false);
        assertEquals(Map.of(mine.id(), "pause"), store.jobs().wishes());
        store.jobs().update(mine, true);
        assertNull(store.jobs().claim(mine.id()).orElseThrow().wish());
        assertEquals(Map.of(), store.jobs().wishes());
    }

    @Test
    void watchersSeeWhatChangedSinceAndWhatIsLeft() throws RegistryException {
        long start = store.jobs().sequence();
        var first = job("running", true);
        var second = job("waiting", false);
        var feed = store.jobs().since(start);
        assertEquals(List.of(first, second), feed.changed().stream().map(JobRow::job).toList());
        assertEquals(store.jobs().sequence(), feed.sequence());
        var done = new StoredJob(first.id(), "completed", 10, null, "{}");
        store.jobs().update(done, true);
        var later = store.jobs().since(feed.sequence());
        assertEquals(List.of(done), later.changed().stream().map(JobRow::job).toList());
        store.jobs().prune(Set.of("completed"));
        var last = store.jobs().since(later.sequence());
        assertTrue(last.sequence() > later.sequence());
        assertEquals(new JobFeed(last.sequence(), List.of(), Set.of(second.id())), last);
    }

    @Test
    void prunedJobsAreGoneAndTheirNumbersAreNotGivenAgain() throws RegistryException {
        var done = job("completed", true);
        store.jobs().update(new StoredJob(done.id(), "completed", 10, null, "{}"), true);
        var open = job("running", true);
        assertEquals(List.of(done.id()), store.jobs().prune(Set.of("completed", "error")));
        assertEquals(List.of(open), jobs());
        reopen();
        assertTrue(store.jobs().nextId() > open.id());
    }

    private List<StoredJob> jobs() throws RegistryException {
        return store.jobs().list().stream().map(JobRow::job).toList();
    }

    private StoredJob job(String status, boolean owned) throws RegistryException {
        long id = store.jobs().nextId();
        var job = new StoredJob(id, status, 10, "source " + id, "{\"status\":\"" + status + "\"}");
        assertEquals(Optional.empty(), store.jobs().add(job, owned));
        return job;
    }

    @Test
    void digestsAreKnownWhileTheFileHasItsStampAlsoAfterOpeningAgain() throws RegistryException {
        var stamp = new FileStamp("(dev=1,ino=2)", 3, Commits.AT.plusNanos(1));
        store.digests().keep(new FileDigests(stamp, Map.of(DigestAlgorithm.BLAKE3, "b3", DigestAlgorithm.MD5, "old")));
        store.digests().keep(new FileDigests(stamp, Map.of(DigestAlgorithm.MD5, "m5")));
        reopen();
        assertEquals(Map.of(DigestAlgorithm.BLAKE3, "b3", DigestAlgorithm.MD5, "m5"), store.digests().known(stamp));
        List.of(new FileStamp("other", 3, stamp.modified()), new FileStamp(stamp.id(), 4, stamp.modified()),
                new FileStamp(stamp.id(), 3, stamp.modified().plusNanos(1)))
                .forEach(another -> assertEquals(Map.of(), store.digests().known(another), another.toString()));
    }

    @Test
    void digestsOfAFileThatChangedAreForgottenWhenItsNewOnesAreKept() {
        var before = new FileStamp("f", 3, Commits.AT);
        var after = new FileStamp("f", 4, Commits.AT);
        store.digests().keep(new FileDigests(before, Map.of(DigestAlgorithm.MD5, "m", DigestAlgorithm.SHA1, "s")));
        store.digests().keep(new FileDigests(after, Map.of(DigestAlgorithm.MD5, "m2")));
        assertEquals(Map.of(), store.digests().known(before));
        assertEquals(Map.of(DigestAlgorithm.MD5, "m2"), store.digests().known(after));
    }

    @Test
    void keepingDigestsIsNoChange() throws RegistryException {
        store.digests().keep(new FileDigests(new FileStamp("f", 3, Commits.AT), Map.of(DigestAlgorithm.MD5, "m")));
        assertEquals(0, store.sequence());
        assertEquals(List.of(), store.history(null, 10));
    }

    private static Account account(String id, String email) {
        return new Account(id, email, null, false, true, "hash", Commits.AT, Commits.AT, null, 0);
    }

    @Test
    void accountsStayWithTheStoreAndTheLatestComesFirst() throws RegistryException {
        var first = account("1", "a@example.org");
        var second = new Account("2", "b@example.org", "Zoë", true, false, "other", Commits.AT.plusSeconds(1),
                Commits.AT.plusSeconds(2), Commits.AT.plusSeconds(3), 4);
        assertTrue(store.accounts().put(first, store.accounts().roll().state()));
        assertTrue(store.accounts().put(second, store.accounts().roll().state()));
        reopen();
        assertEquals(List.of(second, first), store.accounts().roll().accounts());
        assertEquals(Optional.of(second), store.accounts().find("2"));
        assertEquals(Optional.empty(), store.accounts().find("3"));
    }

    @Test
    void anAccountIsReplacedAndRemoved() throws RegistryException {
        var account = account("1", "a@example.org");
        store.accounts().put(account, store.accounts().roll().state());
        var changed = account("1", "other@example.org");
        assertTrue(store.accounts().put(changed, store.accounts().roll().state()));
        assertEquals(List.of(changed), store.accounts().roll().accounts());
        assertTrue(store.accounts().remove("1", store.accounts().roll().state()));
        assertEquals(List.of(), store.accounts().roll().accounts());
    }

    @Test
    void whoHasReadAccountsThatChangedSinceWritesNothing() throws RegistryException {
        long before = store.accounts().roll().state();
        store.accounts().put(account("1", "a@example.org"), before);
        assertFalse(store.accounts().put(account("2", "b@example.org"), before));
        assertFalse(store.accounts().remove("1", before));
        assertEquals(1, store.accounts().roll().accounts().size());
    }

    @Test
    void noTwoAccountsHaveTheSameEmailInWhateverCase() throws RegistryException {
        store.accounts().put(account("1", "a@example.org"), store.accounts().roll().state());
        long state = store.accounts().roll().state();
        assertThrows(ConflictException.class, () -> store.accounts().put(account("2", "A@Example.org"), state));
        assertEquals(1, store.accounts().roll().accounts().size());
        assertTrue(store.accounts().put(account("1", "A@EXAMPLE.ORG"), store.accounts().roll().state()));
    }

    @Test
    void theFirstKeyThatIsOfferedIsKept() throws RegistryException {
        assertEquals("one", store.accounts().key("signing", "one"));
        reopen();
        assertEquals("one", store.accounts().key("signing", "two"));
        assertEquals("three", store.accounts().key("other", "three"));
    }
}
