// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Searched;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.core.internal.adopt.Roots;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Looks for programs that models can be shared with, and tells how that stands. */
@Component(service = Operation.class)
public final class FindShareTargetsOperation implements StreamedOperation<FindShareTargets, Target, Searched> {

    private final ShareAdapters adapters;
    private final Machine machine;

    @Activate
    public FindShareTargetsOperation(@Reference ShareAdapters adapters) {
        this(adapters, Roots.machine());
    }

    FindShareTargetsOperation(ShareAdapters adapters, Machine machine) {
        this.adapters = adapters;
        this.machine = machine;
    }

    @Override
    public Class<FindShareTargets> request() {
        return FindShareTargets.class;
    }

    @Override
    public Searched execute(FindShareTargets request, Consumer<? super Target> found, OperationContext context)
            throws LibraryException {
        var shares = new Shares(context.folder()).all();
        var places = request.roots().isEmpty() ? usual(shares, context.folder().root()) : given(request.roots());
        var progress = SubMonitor.convert(context.monitor(), "Looking for programs to share models with",
                Math.max(1, places.size()));
        var asOf = new HashMap<List<String>, String>();
        for (var place : places.entrySet()) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            var adapter = place.getValue();
            var share = shares.stream().filter(each -> each.note().program().equals(adapter.id())
                    && Path.of(each.note().root()).equals(place.getKey())).findFirst();
            found.accept(new Target(adapter.id(), adapter.name(), place.getKey().toString(),
                    adapter.ways(place.getKey()), share.map(each -> told(each.note(), asOf, context)).orElse(null)));
            progress.worked(1);
        }
        return new Searched(places.size());
    }

    private static FindShareTargets.Share told(ShareNote note, Map<List<String>, String> known,
            OperationContext context) {
        var asOf = known.computeIfAbsent(note.keys(), keys -> Selection.present(keys, context).asOf());
        return new FindShareTargets.Share(note.way(), note.since(), note.models(), !asOf.equals(note.asOf()));
    }

    private Map<Path, ShareAdapter> given(List<String> roots) throws LibraryException {
        var places = new LinkedHashMap<Path, ShareAdapter>();
        for (var given : roots) {
            var root = Roots.of(given, machine.home());
            places.put(root, adapters.of(root));
        }
        return places;
    }

    /** What is shared already, and each other folder once, whatever links and variables lead to it. */
    private Map<Path, ShareAdapter> usual(List<Share> shares, Path library) throws LibraryException {
        var places = new LinkedHashMap<Path, ShareAdapter>();
        var seen = new HashSet<Path>();
        for (var share : shares) {
            var root = Path.of(share.note().root());
            adapters.named(share.note().program()).ifPresent(adapter -> places.put(root, adapter));
            seen.add(real(root));
        }
        for (var adapter : adapters.all()) {
            for (var place : adapter.usualPlaces(machine)) {
                if (Files.isDirectory(place) && adapter.recognises(place) && !place.startsWith(library)
                        && seen.add(real(place))) {
                    places.put(place, adapter);
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
}
