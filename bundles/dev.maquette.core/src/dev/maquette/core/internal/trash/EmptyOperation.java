// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.EmptyTrash.Emptied;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.RestoreTrash.Failure;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Deletes entries of the trash for good, each by itself. */
@Component(service = Operation.class)
public final class EmptyOperation implements Operation<EmptyTrash, Emptied> {

    @Override
    public Class<EmptyTrash> request() {
        return EmptyTrash.class;
    }

    @Override
    public Emptied execute(EmptyTrash request, OperationContext context) throws LibraryException {
        var trash = new Trash(context);
        var all = trash.entries().reversed();
        var chosen = chosen(request, all);
        var failed = new ArrayList<>(unknown(request, all));
        var deleted = new ArrayList<Entry>();
        var progress = SubMonitor.convert(context.monitor(), "Emptying the trash", chosen.size());
        var erasure = new Erasure(context.registry(), context.folder());
        long freed = 0;
        for (var entry : chosen) {
            progress.split(1);
            try {
                long bytes = Freed.by(trash.place(entry.id()));
                if (!request.dryRun()) {
                    erasure.erase(entry.id());
                }
                deleted.add(entry);
                freed += bytes;
            } catch (LibraryException failure) {
                failed.add(new Failure(entry.id(), failure.told()));
            } catch (RegistryException failure) {
                failed.add(new Failure(entry.id(), failure.getMessage()));
            } catch (IOException failure) {
                var told = Failures.of("Measuring " + trash.place(entry.id()), failure);
                failed.add(new Failure(entry.id(), told.getMessage()));
            }
        }
        return new Emptied(deleted, failed, freed, bytes(all) - bytes(deleted));
    }

    /** @param all the oldest first */
    private static List<Entry> chosen(EmptyTrash request, List<Entry> all) {
        var before = request.olderThanDays() == null ? Instant.MAX
                : Instant.now().minus(Duration.ofDays(request.olderThanDays()));
        long left = bytes(all);
        var chosen = new ArrayList<Entry>();
        for (var entry : all) {
            boolean named = request.entries() == null || request.entries().contains(entry.id());
            boolean needed = request.downTo() == null || left > request.downTo();
            if (named && needed && entry.at().isBefore(before)) {
                chosen.add(entry);
                left -= entry.bytes();
            }
        }
        return chosen;
    }

    private static List<Failure> unknown(EmptyTrash request, List<Entry> all) {
        return request.entries() == null ? List.of()
                : request.entries().stream().filter(id -> all.stream().noneMatch(entry -> entry.id().equals(id)))
                        .map(id -> new Failure(id, "The trash has no entry " + id + ".")).toList();
    }

    private static long bytes(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::bytes).sum();
    }
}
