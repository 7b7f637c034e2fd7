// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ChangeFilter;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.DownloadSettings.Way;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.Eventually;

/** Each operation that changes files or records, on a world that is small and ready for it. */
enum Deed {

    INSTALL_BY_MOVING(12, (world, _) -> weights(world.near()), (library, with) -> {
        install(library, with);
        return null;
    }),
    INSTALL_BY_COPYING(22, (world, _) -> {
        var folder = Files.createDirectories(world.far().resolve("kiln"));
        Files.writeString(folder.resolve("second.safetensors"), "second");
        weights(folder);
        return folder.toString();
    }, INSTALL_BY_MOVING.act),
    INSTALL_IN_PLACE(8, (world, _) -> weights(world.near()), (library, with) -> {
        installInPlace(library, Path.of(with));
        return null;
    }),
    CANCEL_AN_INSTALLATION(3, (world, library) -> {
        long id = waiting(library);
        var staging = Files.createDirectories(world.library().resolve("staging").resolve(Long.toString(id)));
        Files.writeString(staging.resolve("kiln.safetensors.part"), "half");
        return Long.toString(id);
    }, (library, with) -> {
        long id = Long.parseLong(with);
        var refused = run(library, new ControlInstalls(List.of(id), ControlInstalls.Action.CANCEL, null)).refused();
        return refused.get(id);
    }),
    REMOVE(4, (world, library) -> installed(world, library), (library, with) -> remove(library, with)),
    FORGET(1, (world, library) -> installed(world, library), (library, with) -> {
        var removed = run(library, new RemoveModels(List.of(with), RemoveModels.Files.KEEP, false));
        return removed.failed().isEmpty() ? null : removed.failed().getFirst().error();
    }),
    UNDO_REMOVE(4, (world, library) -> removal(world, library), Deed::undo),
    REDO_REMOVE(4, (world, library) -> undone(library, removal(world, library)), Deed::undo),
    UNDO_INSTALL(4, (world, library) -> {
        installed(world, library);
        return latest(library);
    }, Deed::undo),
    REDO_INSTALL(4, (world, library) -> {
        installed(world, library);
        return undone(library, latest(library));
    }, Deed::undo),
    RESTORE(4, (world, library) -> trashed(world, library), (library, with) -> {
        var restored = run(library, new RestoreTrash(List.of(with), false));
        return restored.failed().isEmpty() ? null : restored.failed().getFirst().error();
    }),
    EMPTY_THE_TRASH(5, (world, library) -> trashed(world, library), (library, _) -> {
        var emptied = run(library, new EmptyTrash(null, null, null, false));
        return emptied.failed().isEmpty() ? null : emptied.failed().getFirst().error();
    }),
    REMOVE_AN_ORPHAN(8, (_, library) -> orphan(library), (library, with) -> {
        var removed = run(library, new RemoveOrphans(List.of(with), false));
        return removed.failed().isEmpty() ? null : removed.failed().getFirst().error();
    }),
    RESTORE_AN_ORPHAN(5, (_, library) -> thrownAway(library), RESTORE.act),
    EMPTY_THE_TRASH_OF_AN_ORPHAN(7, (_, library) -> thrownAway(library), EMPTY_THE_TRASH.act),
    ADOPT_AN_ORPHAN(1, (_, library) -> orphan(library), (library, with) -> {
        var adopted = run(library, new AdoptOrphans(List.of(with), false));
        return adopted.failed().isEmpty() ? null : adopted.failed().getFirst().error();
    }),
    UNDO_ADOPT(1, (_, library) -> {
        run(library, new AdoptOrphans(List.of(orphan(library)), false));
        return latest(library);
    }, Deed::undo),
    REDO_ADOPT(1, (_, library) -> {
        run(library, new AdoptOrphans(List.of(orphan(library)), false));
        return undone(library, latest(library));
    }, Deed::undo),
    SET_A_COVER(5, (world, library) -> installed(world, library), (library, with) -> {
        run(library, new ChangeCover(with, Images.DOT, false));
        return null;
    }),
    UNDO_A_COVER(1, (world, library) -> {
        covered(world, library);
        return latest(library);
    }, Deed::undo),
    REMOVE_A_COVER(1, (world, library) -> covered(world, library), (library, with) -> {
        run(library, new ChangeCover(with, null, false));
        return null;
    }),
    IMPORT_SETTINGS(5, (world, library) -> installed(world, library), (library, with) -> {
        run(library, new ImportSettings(with, "{\"description\":\"told\",\"cover_image\":\"data:image/png;base64,"
                + Images.DOT + "\"}", false));
        return null;
    }),
    LOCATE_A_FOLDER(1, (world, library) -> moved(world, library), (library, with) -> {
        var places = with.split("\n");
        var located = run(library, new LocateModels(null, places[0], places[1], true, false));
        return located.failed().isEmpty() ? null : located.failed().getFirst().error();
    }),
    UNDO_LOCATE(1, (world, library) -> {
        LOCATE_A_FOLDER.act.act(library, moved(world, library));
        return latest(library);
    }, Deed::undo),
    MOVE_WITHIN_A_DISK(4, (world, library) -> {
        Files.writeString(world.near().resolve("kiln.civitai.info"), "told");
        return world.near().resolve("shelf") + "\n" + installInPlace(library, Path.of(weights(world.near()))).key();
    }, Deed::move),
    MOVE_TO_ANOTHER_DISK(12, (world, library) -> hashed(world, library), Deed::move),
    MOVE_INTO_THE_LIBRARY(12, (world, library) -> {
        Files.writeString(world.far().resolve("kiln.preview.txt"), "no sidecar");
        Files.writeString(world.far().resolve("kiln.txt"), "told");
        return "\n" + installInPlace(library, Path.of(weights(world.far()))).key();
    }, Deed::move),
    UNDO_MOVE(12, (world, library) -> {
        move(library, hashed(world, library));
        return latest(library);
    }, Deed::undo),
    REDO_MOVE(12, (world, library) -> {
        move(library, hashed(world, library));
        return undone(library, latest(library));
    }, Deed::undo),
    SEARCH_BY_CONTENT(1, (world, library) -> {
        var old = Files.createDirectories(world.near().resolve("old"));
        for (var name : List.of("kiln", "vice")) {
            installInPlace(library, Files.writeString(old.resolve(name + ".safetensors"), name));
        }
        run(library, new HashModels(null, List.of(DigestAlgorithm.BLAKE3), HashModels.Existing.SKIP));
        return Files.move(old, world.near().resolve("now")).toString();
    }, (library, with) -> {
        var found = run(library, new SearchMissing(null, List.of(with), false));
        return found.left().isEmpty() ? null : found.left().getFirst().error();
    }),
    EDIT(1, (world, library) -> installed(world, library), (library, with) -> {
        run(library, new EditModel(with, null, ModelChanges.none().with("default_settings", Map.of("steps", 9))));
        return null;
    }),
    CHANGE_THE_LIBRARY_S_SETTINGS(4, (_, _) -> "", (library, _) -> {
        run(library, new ChangeSettings(null, 30, null));
        return null;
    }),
    KEEP_A_TOKEN(4, (_, _) -> "", (library, _) -> {
        run(library, new ChangeToken(null, "^https://kiln\\.example/", new Secret("hush")));
        return null;
    }),
    CHANGE_THE_DOWNLOAD_SETTINGS(4, (_, _) -> "", (library, _) -> {
        run(library, new ChangeDownloadSettings(new DownloadSettings(3, 0, 0, new Proxy(Way.DIRECT, null, null,
                List.of()), false), null));
        return null;
    }),
    SAVE_A_FILTER(4, (_, _) -> "", (library, _) -> {
        run(library, new ChangeFilter(null, new SavedFilter("Clay", ModelQuery.all().withText("clay"))));
        return null;
    }),
    EDIT_MANY(1, (world, library) -> moved(world, library), (library, _) -> {
        var keys = library.models(ModelQuery.all()).items().stream().map(ModelSummary::key).toList();
        var edited = run(library, new EditModels(keys, ModelChanges.none(), List.of("clay"), List.of(), false));
        return edited.failed().isEmpty() ? null : edited.failed().getFirst().error();
    }),
    LINK_HARD(10, Kind.OF_FILES, (world, _) -> LinkDeeds.copies(world),
            (library, with) -> LinkDeeds.link(library, with, Link.HARD)),
    LINK_SYMBOLIC(10, Kind.OF_FILES, (world, _) -> LinkDeeds.copies(world),
            (library, with) -> LinkDeeds.link(library, with, Link.SYMBOLIC)),
    UNLINK_HARD(10, Kind.OF_FILES, (world, library) -> LinkDeeds.linked(world, library, Link.HARD),
            (library, _) -> LinkDeeds.unlink(library)),
    UNLINK_SYMBOLIC(10, Kind.OF_FILES, (world, library) -> LinkDeeds.linked(world, library, Link.SYMBOLIC),
            (library, _) -> LinkDeeds.unlink(library)),
    UNDO_LINK(10, Kind.OF_FILES, (world, library) -> {
        LinkDeeds.linkedModels(world, library);
        return latest(library);
    }, Deed::undo),
    REDO_LINK(10, Kind.OF_FILES, (world, library) -> {
        LinkDeeds.linkedModels(world, library);
        return undone(library, latest(library));
    }, Deed::undo),
    REPAIR(10, (_, library) -> LinkDeeds.rotten(library), LinkDeeds::repair),
    ADOPT_A_LIBRARY(7, Kind.IN_PARTS, (world, _) -> SourceDeeds.shelf(world), SourceDeeds::adopt),
    UNDO_ADOPT_A_LIBRARY(1, (world, library) -> {
        SourceDeeds.adopt(library, SourceDeeds.shelf(world));
        return latest(library);
    }, Deed::undo),
    FETCH_METADATA(6, Kind.IN_PARTS, (world, library) -> installed(world, library), SourceDeeds::fetch),
    APPLY_A_MANIFEST(20, Kind.IN_PARTS, (_, library) -> SourceDeeds.manifest(library), SourceDeeds::apply),
    WRITE_SIDECARS(24, Kind.IN_PARTS, (world, library) -> SidecarDeeds.models(world, library), SidecarDeeds::write),
    RESTORE_SIDECARS(8, Kind.IN_PARTS, (world, library) -> SidecarDeeds.written(world, library),
            (library, _) -> SidecarDeeds.restore(library)),
    SHARE(12, Kind.IN_PARTS, (world, library) -> ShareDeeds.program(world, library), ShareDeeds::share),
    RENEW_A_SHARE(14, Kind.IN_PARTS, (world, library) -> ShareDeeds.outdated(world, library), ShareDeeds::share),
    UNSHARE(10, Kind.IN_PARTS, (world, library) -> ShareDeeds.shared(world, library), ShareDeeds::unshare),
    MOVE_THE_LIBRARY(4, (world, library) -> LibraryDeeds.furnished(world, library, world.near()), LibraryDeeds::move),
    MOVE_THE_LIBRARY_TO_ANOTHER_DISK(40, (world, library) -> LibraryDeeds.furnished(world, library, world.far()),
            LibraryDeeds::move),
    PRUNE_INSTALLATIONS(1, (world, library) -> installed(world, library), (library, _) -> {
        run(library, new PruneInstalls());
        return null;
    }),
    DRAW(7, Kind.OF_FILES, (world, library) -> installed(world, library) + "\n" + world.near(), SourceDeeds::draw),
    CONVERT(13, (world, library) -> installed(world, library), (library, with) -> {
        run(library, new ConvertModel(with, ConversionTarget.ONNX, null, null, null, false));
        return null;
    });

    /** What is asked of a deed that was not done to its end. */
    enum Kind {
        /** All is as before or as after. */
        AT_ONCE,
        /** What is lacking is made good when it is done again. */
        IN_PARTS,
        /** Each file by itself is as before or as after; what records say of them may be behind. */
        OF_FILES;

        /** Whether it is as before or as after. */
        boolean allows(List<String> before, List<String> after, List<String> now) {
            return now.equals(before) || isDone(after, now)
                    || this == OF_FILES && files(now).stream()
                            .allMatch(line -> before.contains(line) || after.contains(line));
        }

        /** Whether it is as after. */
        boolean isDone(List<String> after, List<String> now) {
            return now.equals(after) || this == OF_FILES && files(now).equals(files(after));
        }

        private static List<String> files(List<String> census) {
            return census.stream().filter(line -> line.startsWith("file ")).toList();
        }
    }

    static final String WEIGHTS = "weights of the only copy";

    private final int leastSteps;
    private final Kind kind;
    private final Preparation prepare;
    private final Act act;

    Deed(int leastSteps, Preparation prepare, Act act) {
        this(leastSteps, Kind.AT_ONCE, prepare, act);
    }

    Deed(int leastSteps, Kind kind, Preparation prepare, Act act) {
        this.leastSteps = leastSteps;
        this.kind = kind;
        this.prepare = prepare;
        this.act = act;
    }

    /** Fewer steps mean that some of them are not seen any more. */
    int leastSteps() {
        return leastSteps;
    }

    Kind kind() {
        return kind;
    }

    /** Puts the world in the state before; returns what the deed is about. */
    String prepare(World world, Library library) throws Exception {
        return prepare.prepare(world, library);
    }

    /**
     * Does it.
     *
     * @return what is told when it was not done, with the remedy, or null
     */
    String act(Library library, String with) {
        try {
            return act.act(library, with);
        } catch (LibraryException failure) {
            return failure.getMessage() + " " + failure.remedy();
        }
    }

    @FunctionalInterface
    private interface Preparation {
        String prepare(World world, Library library) throws Exception;
    }

    @FunctionalInterface
    private interface Act {
        String act(Library library, String with) throws LibraryException;
    }

    private static String weights(Path folder) throws IOException {
        return Files.writeString(folder.resolve("kiln.safetensors"), WEIGHTS).toString();
    }

    private static String installed(World world, Library library) throws LibraryException, IOException {
        return install(library, weights(world.near())).key();
    }

    private static String covered(World world, Library library) throws LibraryException, IOException {
        var key = installed(world, library);
        run(library, new ChangeCover(key, Images.DOT, false));
        return key;
    }

    private static String remove(Library library, String key) throws LibraryException {
        var removed = run(library, new RemoveModels(List.of(key), RemoveModels.Files.TRASH, false));
        return removed.failed().isEmpty() ? null : removed.failed().getFirst().error();
    }

    private static String trashed(World world, Library library) throws LibraryException, IOException {
        var key = installed(world, library);
        remove(library, key);
        return key;
    }

    private static String removal(World world, Library library) throws LibraryException, IOException {
        trashed(world, library);
        return latest(library);
    }

    /** One that nobody works at, since the queue has its hands full. */
    private static long waiting(Library library) throws Exception {
        var busy = run(library, queued("held:a", "held:b", "held:c")).ids();
        Eventually.holds("all hands are full", Duration.ofSeconds(30), () -> library.installs().stream()
                .filter(job -> busy.contains(job.id()) && job.status() != InstallJob.Status.WAITING).count() == 3);
        return run(library, queued("made:kiln")).ids().getFirst();
    }

    private static QueueInstalls queued(String... sources) {
        return new QueueInstalls(Stream.of(sources)
                .map(source -> new InstallModel(source, false, ModelChanges.none(), false)).toList(),
                InstallJob.USUAL_PRIORITY);
    }

    private static String latest(Library library) throws LibraryException {
        return Long.toString(library.history(null, 1).getFirst().batch());
    }

    private static String undone(Library library, String batch) throws LibraryException {
        undo(library, batch);
        return latest(library);
    }

    private static String undo(Library library, String batch) throws LibraryException {
        run(library, new UndoChange(Long.parseLong(batch)));
        return null;
    }

    private static String orphan(Library library) throws IOException {
        var folder = Files.createDirectories(library.info().modelsFolder().resolve("stray"));
        weights(folder);
        return "stray";
    }

    private static String thrownAway(Library library) throws LibraryException, IOException {
        run(library, new RemoveOrphans(List.of(orphan(library)), false));
        return run(library, new ListTrash()).entries().getFirst().id();
    }

    /** A managed model with a hash and a file beside it, and a folder on another disk for it. */
    private static String hashed(World world, Library library) throws LibraryException, IOException {
        var key = installed(world, library);
        Files.writeString(library.path(library.model(key).orElseThrow()).resolveSibling("kiln.json"), "{}");
        run(library, new VerifyModels(null, VerifyModels.Repair.NONE, false));
        return world.far().resolve("shelf") + "\n" + key;
    }

    /** @param with the folder, none for the library, and the model */
    private static String move(Library library, String with) throws LibraryException {
        var told = with.split("\n");
        var error = new AtomicReference<String>();
        library.run(new MoveModels(List.of(told[1]), told[0].isEmpty() ? null : told[0], false, true, false),
                outcome -> error.set(outcome.error()), new Actor("ada"), new NullProgressMonitor());
        return error.get();
    }

    private static String moved(World world, Library library) throws LibraryException, IOException {
        var old = Files.createDirectories(world.near().resolve("old"));
        for (var name : List.of("one", "two")) {
            installInPlace(library, Files.writeString(old.resolve(name + ".safetensors"), WEIGHTS));
        }
        var now = Files.move(old, world.near().resolve("now"));
        return old + "\n" + now;
    }
}
