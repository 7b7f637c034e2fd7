// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindDuplicates.Found;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.core.internal.adopt.Neighbours;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Finds models that lie in several places. */
@Component(service = Operation.class)
public final class FindOperation implements StreamedOperation<FindDuplicates, Group, Found> {

    private static final int TICKS = 10_000;

    private final Digests digests;
    private final Neighbours neighbours;

    @Activate
    public FindOperation(@Reference Digests digests, @Reference Neighbours neighbours) {
        this.digests = digests;
        this.neighbours = neighbours;
    }

    @Override
    public Class<FindDuplicates> request() {
        return FindDuplicates.class;
    }

    @Override
    public Found execute(FindDuplicates request, Consumer<? super Group> found, OperationContext context)
            throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), "Looking for duplicates", 100);
        var census = Census.of(request.folders(), context.with(progress.split(5)));
        var comparison = new Comparison(digests, new Owners(neighbours.programs()), context, census.unread());
        var suspects = census.suspects();
        long all = suspects.stream().mapToLong(FindOperation::bytes).sum();
        progress.setWorkRemaining(TICKS);
        int groups = 0;
        long reclaimable = 0;
        for (var holdings : suspects) {
            int ticks = (int) (TICKS * ((double) bytes(holdings) / Math.max(1, all)));
            for (var group : comparison.groups(holdings, progress.split(ticks))) {
                groups++;
                reclaimable += group.reclaimable();
                found.accept(group);
            }
        }
        return new Found(census.examined(), groups, reclaimable, census.unread());
    }

    /** How much there may be to read. */
    private static long bytes(List<Holding> holdings) {
        return holdings.stream().mapToLong(Holding::bytes).sum();
    }
}
