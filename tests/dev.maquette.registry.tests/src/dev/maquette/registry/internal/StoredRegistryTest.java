// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.InstallJobJson;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryEvent;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.meta.RegistryFactory;
import dev.maquette.testkit.Eventually;

class StoredRegistryTest {

    private static final Actor ADA = new Actor("ada");

    private final MemoryStore.Opener stores = new MemoryStore.Opener();
    private MemoryStore store;
    private Registry registry;

    @BeforeEach
    void open() throws RegistryException {
        store = (MemoryStore) stores.open(Path.of("library"));
        registry = StoredRegistry.on(store);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private static ModelEntry entry(String key, String name) {
        var entry = RegistryFactory.eINSTANCE.createModelEntry();
        entry.setKey(key);
        entry.setName(name);
        entry.setPath(key + "/model.safetensors");
        entry.setType("main");
        entry.setBase("sdxl");
        entry.setFormat("checkpoint");
        return entry;
    }

    private Optional<Long> add(String key, String name) throws RegistryException {
        return registry.change(ADA, "models.install", "Installed " + name, null,
                transaction -> transaction.add(entry(key, name)));
    }

    private Optional<Long> rename(String key, String name) throws RegistryException {
        return registry.change(ADA, "models.edit", "Renamed", null,
                transaction -> transaction.edit(key).setName(name));
    }

    private List<String> names() {
        return registry.query(ModelQuery.all()).items().stream().map(ModelSummary::name).toList();
    }

    @Test
    void aChangeIsSeenAtOnceByQueryAndOpen() throws RegistryException {
        add("a", "Alpha");
        assertEquals(List.of("Alpha"), names());
        rename("a", "Beta");
        assertEquals(List.of("Beta"), names());
        var opened = registry.open("a").orElseThrow();
        assertEquals("Beta", opened.getName());
        assertEquals(2, opened.getVersion());
        assertNotNull(opened.getCreatedAt());
        assertEquals("a", registry.openByPath("a/model.safetensors").orElseThrow().getKey());
        assertEquals(Optional.empty(), registry.open("b"));
    }

    @Test
    void whatIsOpenedBelongsToTheCaller() throws RegistryException {
        add("a", "Alpha");
        registry.open("a").orElseThrow().setName("Scribbled over");
        assertEquals("Alpha", registry.open("a").orElseThrow().getName());
    }

    @Test
    void workThatFailsLeavesEverythingAsItWas() throws RegistryException {
        add("a", "Alpha");
        assertThrows(IOException.class, () -> registry.<IOException>change(ADA, "op", "label", null, transaction -> {
            transaction.edit("a").setName("Never");
            transaction.add(entry("b", "Never"));
            throw new IOException("disk gone");
        }));
        assertEquals(List.of("Alpha"), names());
        assertEquals("Alpha", registry.open("a").orElseThrow().getName());
        assertEquals(1, registry.history(null, 10).size());
    }

    @Test
    void aStoreThatRefusesLeavesEverythingAsItWas() throws RegistryException {
        add("a", "Alpha");
        store.refusal = new RegistryException("The disk is full");
        assertSame(store.refusal, assertThrows(RegistryException.class, () -> rename("a", "Never")));
        assertEquals(List.of("Alpha"), names());
    }

    @Test
    void workThatChangesNothingIsNoBatch() throws RegistryException {
        add("a", "Alpha");
        assertEquals(Optional.empty(), rename("a", "Alpha"));
        assertEquals(Optional.empty(), registry.change(ADA, "op", "Added and removed", null, transaction -> {
            transaction.add(entry("b", "Brief"));
            transaction.remove("b");
        }));
        assertEquals(1, registry.open("a").orElseThrow().getVersion());
        assertEquals(1, registry.history(null, 10).size());
    }

    @Test
    void anEntryThatMovedOnMeanwhileIsAConflict() throws RegistryException {
        add("a", "Alpha");
        assertThrows(ConflictException.class, () -> registry.change(ADA, "op", "label", null, transaction -> {
            transaction.edit("a").setName("Too late");
            rename("a", "First");
        }));
        assertEquals(List.of("First"), names());
    }

    @Test
    void whatIsNotThereCannotBeEditedOrRemovedAndWhatIsThereNotAdded() throws RegistryException {
        add("a", "Alpha");
        assertThrows(ConflictException.class, () -> rename("x", "Nobody"));
        assertThrows(ConflictException.class,
                () -> registry.change(ADA, "op", "label", null, transaction -> transaction.remove("x")));
        assertThrows(ConflictException.class, () -> add("a", "Again"));
    }

    @Test
    void anEntryNeedsANameAndAPathAndKeepsItsKey() throws RegistryException {
        assertThrows(IllegalArgumentException.class, () -> add("a", " "));
        add("a", "Alpha");
        assertThrows(IllegalArgumentException.class, () -> registry.change(ADA, "op", "label", null,
                transaction -> transaction.edit("a").setKey("b")));
    }

    @Test
    void aRemovedEntryComesBackWithALaterVersion() throws RegistryException {
        add("a", "Alpha");
        long batch = registry.change(ADA, "models.rm", "Removed", null, transaction -> transaction.remove("a"))
                .orElseThrow();
        assertEquals(List.of(), names());
        var row = registry.batch(batch).getFirst();
        assertEquals(1, row.version());
        registry.change(ADA, "undo", "Undone", batch, transaction -> transaction.add(EntryJson.read(row.before())));
        assertEquals(2, registry.open("a").orElseThrow().getVersion());
        assertEquals(List.of("Alpha"), names());
        assertEquals(batch, registry.history("a", 1).getFirst().undoes());
    }

    @Test
    void theHistoryKeepsWhoDidWhatWithBeforeAndAfter() throws RegistryException {
        add("a", "Alpha");
        long batch = rename("a", "Beta").orElseThrow();
        ChangeRow row = registry.batch(batch).getFirst();
        assertEquals("ada", row.actor());
        assertEquals("Renamed", row.label());
        assertEquals("models.edit", row.operation());
        assertEquals("Alpha", EntryJson.read(row.before()).getName());
        assertEquals("Beta", EntryJson.read(row.after()).getName());
        assertEquals(row.version(), EntryJson.read(row.after()).getVersion());
    }

    @Test
    void aChangeTouchesTheTimeOfUpdateOnly() throws RegistryException {
        add("a", "Alpha");
        var before = registry.open("a").orElseThrow();
        registry.change(ADA, "op", "label", null, transaction -> {
            transaction.edit("a").setCreatedAt(before.getCreatedAt());
            transaction.edit("a").getTags().add("new");
        });
        var after = registry.open("a").orElseThrow();
        assertEquals(before.getCreatedAt(), after.getCreatedAt());
        assertNotEquals(before.getUpdatedAt(), after.getUpdatedAt());
    }

    @Test
    void aHashThatIsFoundOutIsNoUpdateOfTheModel() throws RegistryException {
        add("a", "Alpha");
        var before = registry.open("a").orElseThrow();
        registry.change(ADA, "op", "label", null, transaction -> transaction.edit("a").setHash("blake3:00"));
        var after = registry.open("a").orElseThrow();
        assertEquals("blake3:00", after.getHash());
        assertEquals(before.getUpdatedAt(), after.getUpdatedAt());
        assertEquals(before.getVersion() + 1, after.getVersion());
    }

    @Test
    void observersAreToldOfEachCommitInOrderOnOneThreadAndQueriesAreCurrentThen() throws Exception {
        var events = new LinkedBlockingQueue<RegistryEvent>();
        var threads = new LinkedBlockingQueue<Thread>();
        // Kept in a variable: loggers that nobody holds are collected, and with them their level.
        var log = Logger.getLogger(Follower.class.getName());
        log.setLevel(Level.OFF);
        registry.observe(event -> {
            throw new IllegalStateException("a bad neighbour");
        });
        var subscription = registry.observe(event -> {
            threads.add(Thread.currentThread());
            events.add(event);
        });
        add("a", "Alpha");
        rename("a", "Beta");
        registry.change(ADA, "models.rm", "Removed", null, transaction -> transaction.remove("a"));
        assertEquals(new RegistryEvent(1, Map.of("a", 1L)), events.poll(5, TimeUnit.SECONDS));
        assertEquals(new RegistryEvent(2, Map.of("a", 2L)), events.poll(5, TimeUnit.SECONDS));
        assertEquals(new RegistryEvent(3, Map.of("a", 0L)), events.poll(5, TimeUnit.SECONDS));
        assertEquals(1, threads.stream().distinct().count());
        subscription.close();
        subscription.close();
        add("b", "After");
        registry.close();
        log.setLevel(null);
        assertEquals(0, events.size());
    }

    @Test
    void whatAnotherProcessDoesIsSeenWithinASecond() throws Exception {
        var events = new LinkedBlockingQueue<RegistryEvent>();
        registry.observe(events::add);
        try (var other = StoredRegistry.on(stores.open(Path.of("library")))) {
            other.change(ADA, "op", "label", null, transaction -> transaction.add(entry("a", "Theirs")));
            Eventually.holds("the other's model is listed", Duration.ofSeconds(1),
                    () -> names().equals(List.of("Theirs")));
            assertEquals(Map.of("a", 1L), events.poll(5, TimeUnit.SECONDS).versions());
        }
    }

    private Optional<Long> relate(String one, String other) throws RegistryException {
        return registry.change(ADA, "models.relate", "Related", null, transaction -> transaction.relate(one, other));
    }

    @Test
    void relatingIsOneBatchThatBothHistoriesTellAndTheModelsStayAsTheyAre() throws RegistryException {
        add("a", "Alpha");
        add("b", "Beta");
        long batch = relate("b", "a").orElseThrow();
        assertEquals(List.of("b"), registry.related("a"));
        assertEquals(List.of("a"), registry.related("b"));
        assertEquals(1, registry.open("a").orElseThrow().getVersion());
        assertEquals(batch, registry.history("a", 1).getFirst().batch());
        assertEquals(batch, registry.history("b", 1).getFirst().batch());
        assertEquals(Optional.empty(), relate("a", "b"));
        registry.change(ADA, "models.relate", "Separated", null, transaction -> transaction.unrelate("a", "b"));
        assertEquals(List.of(), registry.related("b"));
    }

    @Test
    void aModelIsRelatedInTheChangeThatAddsIt() throws RegistryException {
        add("a", "Alpha");
        registry.change(ADA, "op", "label", null, transaction -> {
            transaction.add(entry("b", "Beta"));
            transaction.relate("a", "b");
            transaction.edit("a").setName("Alpha and Beta");
        });
        assertEquals(List.of("b"), registry.related("a"));
        assertEquals(2, registry.open("a").orElseThrow().getVersion());
    }

    @Test
    void onlyTwoModelsThatAreThereAreRelated() throws RegistryException {
        add("a", "Alpha");
        assertThrows(ConflictException.class, () -> relate("a", "x"));
        assertThrows(IllegalArgumentException.class, () -> relate("a", "a"));
        add("b", "Beta");
        registry.change(ADA, "op", "label", null, transaction -> {
            transaction.relate("a", "b");
            transaction.remove("b");
        });
        assertEquals(List.of(), registry.related("a"));
    }

    private InstallJob begun(String source) throws RegistryException {
        var job = RegistryFactory.eINSTANCE.createInstallJob();
        job.setSource(source);
        job.setStatus("running");
        job.setConfigIn("{\"name\":\"Kiln\"}");
        registry.jobs().begin(job);
        return job;
    }

    @Test
    void aJobIsKeptWithAllThatItSays() throws RegistryException {
        var job = begun("/data/kiln.safetensors");
        assertEquals("1", job.getId());
        assertEquals("2", begun("other").getId());
        job.setStatus("completed");
        job.setConfigOut("{\"key\":\"k\"}");
        registry.jobs().update(job);
        var kept = registry.jobs().list().getFirst();
        assertEquals(InstallJobJson.text(job), InstallJobJson.text(kept));
        assertEquals(job.getCreatedAt(), kept.getCreatedAt());
        assertThrows(ConflictException.class, () -> registry.jobs().update(job));
        assertEquals(List.of("1"), registry.jobs().prune());
        assertEquals("2", registry.jobs().list().getFirst().getId());
    }

    @Test
    void onlyUnfinishedJobsOfAnEndedProcessAreTakenOver() throws RegistryException {
        var done = begun("done");
        done.setStatus("cancelled");
        registry.jobs().update(done);
        begun("open");
        registry.close();
        open();
        assertEquals(List.of("open"), registry.jobs().takeOver().stream().map(InstallJob::getSource).toList());
    }
}
