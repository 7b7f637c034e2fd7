// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.ScanFolder;

/**
 * The trash, the orphans and the settings of a library in memory. What a test puts in is listed, goes and comes back;
 * what it says is stuck is refused with its reason.
 */
public final class MemoryCare {

    private final Map<String, ListTrash.Entry> trash = new LinkedHashMap<>();
    private final Map<String, ModelRecord> thrown = new HashMap<>();
    private final Map<String, ListOrphans.Orphan> removed = new HashMap<>();
    private final Map<String, ListOrphans.Orphan> orphans = new LinkedHashMap<>();
    private final List<ScanFolder.Unread> unread = new ArrayList<>();
    private final Map<String, String> stuck = new HashMap<>();
    private final Function<ModelRecord, Long> come;
    private ChangeSettings.Settings settings = new ChangeSettings.Settings(true);

    /** @param come puts a model into the library and tells the batch of that */
    MemoryCare(Function<ModelRecord, Long> come) {
        this.come = come;
    }

    /** Something lies in the trash; its model comes back with it where it has one. */
    public synchronized void throwAway(ListTrash.Entry entry, ModelRecord model) {
        trash.put(entry.id(), entry);
        thrown.put(entry.id(), model);
    }

    /** Something lies in the models folder and belongs to no record. */
    public synchronized void lies(ListOrphans.Orphan orphan) {
        orphans.put(orphan.path(), orphan);
    }

    /** A folder cannot be read. */
    public synchronized void closed(ScanFolder.Unread folder) {
        unread.add(folder);
    }

    /** An entry of the trash or an orphan cannot be moved. */
    public synchronized void stuck(String what, String reason) {
        stuck.put(what, reason);
    }

    /** The answer to a request that is about this. */
    synchronized Optional<Record> answer(Request<?> request) {
        return Optional.ofNullable(switch (request) {
        case ListTrash _ -> new ListTrash.Trash(List.copyOf(trash.values()), size());
        case RestoreTrash restore -> restore(restore);
        case EmptyTrash empty -> empty(empty);
        case ChangeSettings change -> change(change);
        case ListOrphans _ -> new ListOrphans.Orphans(List.copyOf(orphans.values()), List.copyOf(unread));
        case AdoptOrphans adopt -> adopt(adopt);
        case RemoveOrphans remove -> remove(remove);
        default -> null;
        });
    }

    private long size() {
        return trash.values().stream().mapToLong(ListTrash.Entry::bytes).sum();
    }

    private RestoreTrash.Restored restore(RestoreTrash restore) {
        List<RestoreTrash.Back> back = new ArrayList<>();
        List<RestoreTrash.Failure> failed = new ArrayList<>();
        for (String id : restore.entries()) {
            if (stuck.containsKey(id)) {
                failed.add(new RestoreTrash.Failure(id, stuck.get(id)));
            } else {
                ListTrash.Entry entry = trash.remove(id);
                ModelRecord model = thrown.remove(id);
                if (removed.containsKey(id)) {
                    lies(removed.remove(id));
                }
                back.add(new RestoreTrash.Back(id, entry.name(), entry.path(),
                        model == null ? null : come.apply(model)));
            }
        }
        return new RestoreTrash.Restored(back, failed);
    }

    private EmptyTrash.Emptied empty(EmptyTrash empty) {
        List<String> ids = empty.entries() == null ? List.copyOf(trash.keySet()) : empty.entries();
        List<ListTrash.Entry> gone = ids.stream().filter(id -> !stuck.containsKey(id)).map(trash::get).toList();
        if (!empty.dryRun()) {
            gone.forEach(entry -> trash.remove(entry.id()));
        }
        return new EmptyTrash.Emptied(gone,
                ids.stream().filter(stuck::containsKey).map(id -> new RestoreTrash.Failure(id, stuck.get(id)))
                        .toList(),
                gone.stream().mapToLong(ListTrash.Entry::bytes).sum(), size());
    }

    private ChangeSettings.Settings change(ChangeSettings change) {
        settings = new ChangeSettings.Settings(
                change.hashInBackground() == null ? settings.hashInBackground() : change.hashInBackground(),
                change.trashDays() == null ? settings.trashDays() : none(change.trashDays()),
                change.trashBytes() == null ? settings.trashBytes() : none(change.trashBytes()));
        return settings;
    }

    private static <N extends Number> N none(N limit) {
        return limit.longValue() == 0 ? null : limit;
    }

    private AdoptOrphans.Adopted adopt(AdoptOrphans adopt) {
        List<ModelRecord> models = new ArrayList<>();
        for (String path : adopt.paths()) {
            if (!stuck.containsKey(path)) {
                ListOrphans.Orphan orphan = orphans.remove(path);
                ModelRecord model = ModelRecords.model("o-" + path, path, "lora", "sdxl", "lycoris", orphan.bytes(),
                        null);
                come.apply(model);
                models.add(model);
            }
        }
        return new AdoptOrphans.Adopted(models, failures(adopt.paths()), List.of());
    }

    private RemoveOrphans.Removed remove(RemoveOrphans remove) {
        List<RemoveOrphans.Gone> gone = new ArrayList<>();
        for (String path : remove.paths()) {
            if (!stuck.containsKey(path)) {
                ListOrphans.Orphan orphan = orphans.remove(path);
                removed.put("t-" + path, orphan);
                trash.put("t-" + path, new ListTrash.Entry("t-" + path, ListTrash.Kind.ORPHAN, path, path,
                        Instant.EPOCH, "ana", orphan.totalBytes()));
                gone.add(new RemoveOrphans.Gone(path, "t-" + path, orphan.totalBytes()));
            }
        }
        return new RemoveOrphans.Removed(gone, failures(remove.paths()));
    }

    private List<ListOrphans.Failure> failures(List<String> paths) {
        return paths.stream().filter(stuck::containsKey).map(path -> new ListOrphans.Failure(path, stuck.get(path)))
                .toList();
    }
}
