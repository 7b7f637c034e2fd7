// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.api.request.FindNeighbours.Searched;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Looks for other programs' libraries and counts what is in them. */
@Component(service = Operation.class)
public final class FindNeighboursOperation implements StreamedOperation<FindNeighbours, Neighbour, Searched> {

    private final Neighbours neighbours;
    private final Machine machine;

    @Activate
    public FindNeighboursOperation(@Reference Neighbours neighbours) {
        this(neighbours, Roots.machine());
    }

    FindNeighboursOperation(Neighbours neighbours, Machine machine) {
        this.neighbours = neighbours;
        this.machine = machine;
    }

    @Override
    public Class<FindNeighbours> request() {
        return FindNeighbours.class;
    }

    @Override
    public Searched execute(FindNeighbours request, Consumer<? super Neighbour> found, OperationContext context)
            throws LibraryException {
        var places = request.roots().isEmpty() ? usual(context.folder().root()) : given(request.roots());
        var progress = SubMonitor.convert(context.monitor(), "Looking for models of other programs",
                Math.max(1, places.size()));
        int count = 0;
        for (var place : places.entrySet()) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(place.getKey().toString());
            var neighbour = count(place.getValue(), place.getKey(), progress.split(1));
            if (neighbour.models() > 0 || !neighbour.unread().isEmpty() || !request.roots().isEmpty()) {
                found.accept(neighbour);
                count++;
            }
        }
        return new Searched(count);
    }

    private Map<Path, NeighbourProgram> given(List<String> roots) throws LibraryException {
        var places = new LinkedHashMap<Path, NeighbourProgram>();
        for (var given : roots) {
            var root = Roots.of(given, machine.home());
            places.put(root, neighbours.of(root));
        }
        return places;
    }

    /** Each folder once, whatever links and variables lead to it, and never the library itself. */
    private Map<Path, NeighbourProgram> usual(Path library) throws LibraryException {
        var places = new LinkedHashMap<Path, NeighbourProgram>();
        var seen = new HashSet<Path>();
        for (var program : neighbours.all()) {
            for (var place : program.usualPlaces(machine)) {
                if (Files.isDirectory(place) && program.recognises(place) && !place.startsWith(library)
                        && seen.add(real(place))) {
                    places.put(place, program);
                }
            }
        }
        return places;
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException _) {
            return place; // it went away, or its way may not be seen: its own name is as good as any
        }
    }

    private static Neighbour count(NeighbourProgram program, Path root, IProgressMonitor monitor) {
        var counting = new Counting();
        try {
            program.read(root, counting, monitor);
        } catch (LibraryException failure) {
            counting.unread(root.toString(), failure.told());
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError fault) {
            counting.unread(root.toString(), Neighbours.faulty(program, root, fault).told());
        }
        return new Neighbour(program.id(), program.name(), root.toString(), counting.models, counting.bytes,
                counting.unread);
    }

    /** Counts what is told. */
    private static final class Counting implements Reading {

        private final List<Unread> unread = new ArrayList<>();
        private int models;
        private long bytes;

        @Override
        public void model(ForeignModel model) {
            models++;
            bytes += Math.max(0, model.bytes());
        }

        @Override
        public void related(String one, String other) {
            // how models hang together does not change how many there are
        }

        @Override
        public void unread(String place, String reason) {
            unread.add(new Unread(place, reason));
        }
    }
}
