// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WatchFiles.News;
import dev.maquette.api.request.WatchFiles.Sight;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.core.internal.watch.Watches;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** Each test waits for what is told, and at most so long. */
class WatchTest {

    private static final long PATIENCE = 20;

    @TempDir
    Path temp;

    private final StagedMounts mounts = new StagedMounts();
    private final LinkedBlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final AtomicReference<Runnable> before = new AtomicReference<>();
    private NullProgressMonitor monitor = new NullProgressMonitor();
    private LibraryFixture fixture;
    private Library library;
    private Path disk;
    private CompletableFuture<Throwable> ended;

    @BeforeEach
    void aDiskIsMounted() throws Exception {
        temp = temp.toRealPath();
        disk = Files.createDirectories(temp.resolve("media/disk"));
        mounts.mounted.put(disk, "ext4 1000");
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() throws Exception {
        end();
        library.close();
    }

    /** Begins, and is there when a first look has been had: at a model that is gone. */
    private void watch(boolean told, int limit, int everySeconds) throws Exception {
        var gone = model("elsewhere/gone.safetensors", "gone");
        Files.delete(library.path(gone));
        fixture.add(new WatchOperation(fixture.identifier(), fixture.digests(), new Machine(this::looking,
                mounts::table, () -> told ? Watches.ofSystem() : Optional.empty(), limit, Duration.ofMillis(20))));
        begin(everySeconds);
        assertEquals(List.of(gone.key()), next().changed().stream().map(Sight::key).toList());
    }

    /** What is mounted, as the watch asks before it looks at files. */
    private Mounts looking() {
        Optional.ofNullable(before.getAndSet(null)).ifPresent(Runnable::run);
        return mounts;
    }

    private void begin(int everySeconds) {
        monitor = new NullProgressMonitor();
        ended = CompletableFuture.supplyAsync(() -> {
            try {
                library.run(new WatchFiles(everySeconds, true), news::add, new Actor("ada"), monitor);
                return null;
            } catch (Exception end) {
                return end;
            }
        });
    }

    private void end() throws Exception {
        monitor.setCanceled(true);
        assertTrue(ended.get(PATIENCE, TimeUnit.SECONDS) instanceof OperationCanceledException);
    }

    private void watch() throws Exception {
        watch(true, 1000, 3600);
    }

    private News next() throws InterruptedException {
        var next = news.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(next, "Nothing was told");
        return next;
    }

    private void expect(ModelRecord model, Availability state) throws InterruptedException {
        assertEquals(List.of(model.name() + " " + state),
                next().changed().stream().map(sight -> sight.name() + " " + sight.state()).toList());
        assertEquals(state, library.models(ModelQuery.all()).items().stream()
                .filter(each -> each.key().equals(model.key())).findFirst().orElseThrow().availability());
    }

    private ModelRecord model(String path, String content) throws Exception {
        var file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return installInPlace(library, Files.writeString(file, content));
    }

    @Test
    void aFileThatGoesAndComesBackIsToldAtOnce() throws Exception {
        var model = model("shelf/kiln.safetensors", "kiln");
        watch();
        var away = Files.move(library.path(model), temp.resolve("away"));
        expect(model, Availability.MISSING);
        Files.move(away, library.path(model));
        expect(model, Availability.PRESENT);
    }

    @Test
    void manyThatGoTogetherAreToldTogether() throws Exception {
        model("shelf/one/a.safetensors", "a");
        model("shelf/one/b.safetensors", "b");
        model("shelf/two/c.safetensors", "c");
        watch();
        for (var file : List.of("one/a", "one/b", "two/c")) {
            Files.delete(temp.resolve("shelf/" + file + ".safetensors"));
        }
        assertEquals(3, next().changed().size());
    }

    @Test
    void aFolderAboveThatIsRenamedAndRenamedBackIsNoticed() throws Exception {
        var model = model("above/shelf/Fjäll 山.safetensors", "kiln");
        watch();
        Files.move(temp.resolve("above"), temp.resolve("renamed"));
        expect(model, Availability.MISSING);
        Files.move(temp.resolve("renamed"), temp.resolve("above"));
        expect(model, Availability.PRESENT);
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    void aFolderThatIsDeletedAndMadeAgainIsWatchedAgain() throws Exception {
        var model = model("shelf/deep/kiln.safetensors", "kiln");
        watch();
        Files.delete(library.path(model));
        Files.delete(temp.resolve("shelf/deep"));
        Files.delete(temp.resolve("shelf"));
        expect(model, Availability.MISSING);
        Files.createDirectories(temp.resolve("shelf/deep"));
        Files.writeString(library.path(model), "kiln");
        expect(model, Availability.PRESENT);
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    @NeedsSymbolicLinks
    void whatALinkLeadsToIsWatchedAsWell() throws Exception {
        Files.createDirectories(temp.resolve("real/place"));
        Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real/place"));
        var model = model("link/kiln.safetensors", "kiln");
        watch();
        Files.move(temp.resolve("real"), temp.resolve("moved"));
        expect(model, Availability.MISSING);
        Files.move(temp.resolve("moved"), temp.resolve("real"));
        expect(model, Availability.PRESENT);
        Files.delete(temp.resolve("real/place/kiln.safetensors"));
        expect(model, Availability.MISSING);
    }

    @Test
    void modelsThatComeLaterAreWatchedAndThoseThatGoAreNot() throws Exception {
        watch();
        var model = model("late/kiln.safetensors", "kiln");
        var removed = model("late/removed.safetensors", "other");
        run(library, new RemoveModels(List.of(removed.key()), RemoveModels.Files.TRASH, false));
        Files.delete(temp.resolve("late/removed.safetensors"));
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    void aModelThatIsRemovedJustBeforeTheLookIsNotMissing() throws Exception {
        var model = model("late/kiln.safetensors", "kiln");
        var removed = model("late/removed.safetensors", "other");
        watch();
        before.set(() -> assertDoesNotThrow(() -> run(library,
                new RemoveModels(List.of(removed.key()), RemoveModels.Files.KEEP, false))));
        Files.delete(library.path(removed));
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    void whatNobodyTellsOfIsLookedForNowAndThen() throws Exception {
        var model = model("shelf/kiln.safetensors", "kiln");
        watch(false, 1000, 1);
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    void moreFoldersThanCanBeWatchedAreLookedForNowAndThen() throws Exception {
        var model = model("shelf/kiln.safetensors", "kiln");
        watch(true, 1, 1);
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    void onAShareFilesAreLookedForNowAndThen() throws Exception {
        mounts.deaf.put(disk, "nfs4");
        var model = model("media/disk/kiln.safetensors", "kiln");
        watch(true, 1000, 1);
        Files.delete(library.path(model));
        expect(model, Availability.MISSING);
    }

    @Test
    void aDiskThatIsUnpluggedIsOfflineUntilItIsBack() throws Exception {
        var model = model("media/disk/kiln.safetensors", "kiln");
        watch();
        unplug();
        expect(model, Availability.OFFLINE);
        plug(disk, "ext4 1000");
        expect(model, Availability.PRESENT);
    }

    private void unplug() throws Exception {
        mounts.mounted.remove(disk);
        Files.move(disk, temp.resolve("unplugged"));
    }

    private void plug(Path place, String volume) throws Exception {
        Files.move(temp.resolve("unplugged"), place);
        mounts.mounted.put(place, volume);
    }

    @Test
    void aDiskUnderAnotherPlaceBringsItsModelsBackAsOneChange() throws Exception {
        var hashed = hashed(model("media/disk/a/kiln.safetensors", "kiln"));
        var bare = model("media/disk/b/lathe.safetensors", "lath");
        watch();
        unplug();
        assertEquals(2, next().changed().size());
        var other = temp.resolve("media/disk1");
        plug(other, "ext4 1000");

        var returned = next().returned();

        assertEquals(List.of(disk.toString(), other.toString()), List.of(returned.from(), returned.to()));
        assertEquals(2, returned.bound().size());
        assertEquals(other.resolve("a/kiln.safetensors"), path(hashed));
        assertEquals(other.resolve("b/lathe.safetensors"), path(bare));
        assertEquals(1, library.models(ModelQuery.all().withAvailability(Set.of(Availability.MISSING))).total());
        assertEquals(0, library.models(ModelQuery.all().withAvailability(Set.of(Availability.OFFLINE))).total());
        run(library, new UndoChange(returned.batch()));
        assertEquals(disk.resolve("b/lathe.safetensors"), path(bare));
    }

    @Test
    void aDiskThatCameWhileNobodyWatchedIsKnownAsWell() throws Exception {
        var model = hashed(model("media/disk/kiln.safetensors", "kiln"));
        watch();
        end();
        unplug();
        var other = temp.resolve("media/disk1");
        plug(other, "ext4 1000");
        begin(3600);
        assertEquals(List.of(Availability.OFFLINE), next().changed().stream().map(Sight::state).toList());
        assertNotNull(next().returned());
        assertEquals(other.resolve("kiln.safetensors"), path(model));
        Eventually.holds("the new place is remembered", Duration.ofSeconds(PATIENCE),
                () -> Files.readString(temp.resolve("library/volumes.json")).contains("disk1"));
    }

    @Test
    void ofAnotherDiskOnlyWhatHasTheHashIsTaken() throws Exception {
        var hashed = hashed(model("media/disk/a/kiln.safetensors", "kiln"));
        var changed = hashed(model("media/disk/a/lathe.safetensors", "lath"));
        var bare = model("media/disk/a/vice.safetensors", "vice");
        watch();
        unplug();
        assertEquals(3, next().changed().size());
        Files.createDirectories(temp.resolve("unplugged/elsewhere"));
        Files.move(temp.resolve("unplugged/a/kiln.safetensors"),
                temp.resolve("unplugged/elsewhere/kiln.safetensors"));
        Files.writeString(temp.resolve("unplugged/a/lathe.safetensors"), "LATH");
        plug(temp.resolve("media/disk1"), "ext4 5000");

        var returned = next().returned();

        assertEquals(List.of(hashed.key()), returned.bound().stream().map(bound -> bound.key()).toList());
        assertEquals(temp.resolve("media/disk1/elsewhere/kiln.safetensors"), path(hashed));
        assertEquals(disk.resolve("a/lathe.safetensors"), path(changed));
        assertEquals(disk.resolve("a/vice.safetensors"), path(bare));
    }

    @Test
    void aDiskWhoseSamplesDifferIsNotTheOneThatIsAway() throws Exception {
        hashed(model("media/disk/a/kiln.safetensors", "kiln"));
        var other = hashed(model("media/disk/a/lathe.safetensors", "lath"));
        var bare = model("media/disk/a/vice.safetensors", "vice");
        watch();
        unplug();
        assertEquals(3, next().changed().size());
        Files.writeString(temp.resolve("unplugged/a/kiln.safetensors"), "KILN");
        plug(temp.resolve("media/disk1"), "ext4 1000");
        assertEquals(List.of(other.key()), next().returned().bound().stream().map(bound -> bound.key()).toList());
        assertEquals(disk.resolve("a/vice.safetensors"), path(bare));
    }

    @Test
    void itEndsWithTheLibrary() throws Exception {
        watch();
        library.close();
        assertTrue(ended.get(PATIENCE, TimeUnit.SECONDS) instanceof OperationCanceledException);
        assertNull(news.poll());
    }

    private Path path(ModelRecord model) throws Exception {
        return library.path(library.model(model.key()).orElseThrow());
    }

    private ModelRecord hashed(ModelRecord model) throws Exception {
        run(library, new HashModels(List.of(model.key()), List.of(DigestAlgorithm.BLAKE3),
                HashModels.Existing.SKIP));
        return model;
    }
}
