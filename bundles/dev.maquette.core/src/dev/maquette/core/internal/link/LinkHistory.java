// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.link.LinkChange.Linked;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.RegistryException;

/**
 * Links in the history: a change of the models whose files were linked, or linked to, though nothing in their records
 * changes.
 */
public final class LinkHistory {

    /** So many of a model's latest changes are looked through. */
    private static final int FAR_BACK = 1000;

    private final OperationContext context;
    private final Path folder;

    public LinkHistory(OperationContext context) {
        this.context = context;
        folder = context.folder().links().resolve("changes");
    }

    /** Whether the change was about links. */
    public boolean has(long batch) {
        return Files.exists(file(batch));
    }

    private Path file(long batch) {
        return folder.resolve(batch + ".json");
    }

    /**
     * Tells the history what was done.
     *
     * @param undoes the change that was taken back, or null
     * @return the change; empty when nothing was done, or not to a model
     * @throws LibraryException when it could not be told; what was done stays
     */
    public Optional<Long> tell(String operation, String label, Long undoes, LinkChange change)
            throws LibraryException {
        var keys = keys(change);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        try {
            var batch = context.registry().<RegistryException>change(context.actor(), operation, label, undoes,
                    transaction -> {
                        for (var key : keys) {
                            if (transaction.has(key)) {
                                transaction.mention(key);
                            }
                        }
                    });
            if (batch.isPresent()) {
                change.write(file(batch.get()));
            }
            return batch;
        } catch (IOException | RegistryException untold) {
            throw new LibraryException(Problem.IO, "The links in " + context.folder().root() + " were "
                    + (change.linked() ? "made" : "replaced by files") + ", but the history could not be told of it.",
                    "Check the disk; \"maquette models unlink\" makes files of links.", untold);
        }
    }

    /** The models that have the files, or the folders that they are in. */
    private Set<String> keys(LinkChange change) {
        var byPath = new HashMap<Path, String>();
        if (!change.links().isEmpty()) {
            context.registry().query(ModelQuery.all()).items()
                    .forEach(model -> byPath.put(context.folder().resolve(model.path()), model.key()));
        }
        var keys = new LinkedHashSet<String>();
        for (var link : change.links()) {
            for (var path : List.of(link.place(), link.keptFile())) {
                for (var at = path; at != null; at = at.getParent()) {
                    if (byPath.containsKey(at)) {
                        keys.add(byPath.get(at));
                    }
                }
            }
        }
        return keys;
    }

    /** Paths follow the library to another place. */
    static void follow(Path links, Arrival arrival) throws IOException {
        var folder = links.resolve("changes");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                var change = LinkChange.read(file);
                var following = change.follow(arrival);
                if (!following.equals(change)) {
                    following.write(file);
                }
            }
        }
    }

    /**
     * Takes a change back: links become files again, and files that were links are linked again. Nothing is touched
     * when one of them is not what the change left there; what is as it was before already is passed over.
     *
     * @param label of the change that is made
     * @return the change; 0 in a dry run
     */
    public long takeBack(long batch, String operation, String label, boolean dryRun) throws LibraryException {
        try {
            var change = LinkChange.read(file(batch));
            var notes = new Links(context.folder()).byPlace();
            var way = change.linked() ? new Unlinking(context, notes) : new Relinking(context, notes);
            var left = new ArrayList<Linked>();
            for (var link : change.links()) {
                if (way.isToDo(link)) {
                    way.check(link);
                    left.add(link);
                }
            }
            if (dryRun && !left.isEmpty()) {
                return 0;
            }
            return left.isEmpty() ? catchUp(batch, change, operation, label, dryRun)
                    : takeBack(left, way, batch, operation, label, !change.linked());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        } catch (IOException failure) {
            throw Failures.of("Reading what was linked", failure);
        }
    }

    /** A process that was killed may have taken it back without telling the history, or without saying what. */
    private long catchUp(long batch, LinkChange change, String operation, String label, boolean dryRun)
            throws LibraryException, RegistryException, IOException {
        var reverse = new LinkChange(!change.linked(), change.links());
        var told = undoing(batch, change);
        if (told.isPresent() && !has(told.get()) && !dryRun) {
            reverse.write(file(told.get()));
            return told.get();
        }
        var keys = keys(change);
        if (told.isPresent() || keys.isEmpty()) {
            throw new LibraryException(Problem.CONFLICT, "There is nothing to take back: the files are as they were "
                    + "before.", "");
        }
        return dryRun ? 0 : tell(operation, label, batch, reverse).orElse(0L);
    }

    /** The change that took it back, as far as the history tells. */
    private Optional<Long> undoing(long batch, LinkChange change) throws RegistryException {
        var key = keys(change).stream().findFirst();
        return key.isEmpty() ? Optional.empty() : context.registry().history(key.get(), FAR_BACK).stream()
                .filter(row -> row.undoes() != null && row.undoes() == batch).map(ChangeRow::batch).findFirst();
    }

    private long takeBack(List<Linked> left, Way way, long batch, String operation, String label, boolean linking)
            throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), label, left.size());
        var done = new ArrayList<Linked>();
        var told = Optional.<Long>empty();
        try {
            for (var link : left) {
                way.go(link, progress.split(1));
                done.add(link);
            }
        } finally {
            told = tell(operation, label, batch, new LinkChange(linking, done));
        }
        return told.orElseThrow(() -> new LibraryException(Problem.CONFLICT, "It was taken back, but the models that "
                + "it was about are gone, so that the history does not tell of it.", ""));
    }
}
