// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.request.WatchFiles.News;
import dev.maquette.api.request.WatchFiles.Return;
import dev.maquette.api.request.WatchFiles.Sight;
import dev.maquette.core.internal.missing.MountTable.Mount;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/**
 * Brings back the models of a disk that has come back under another place. Asked by one thread, looks on another, at
 * one disk at a time and once for each model: what was not found there will not be the next time.
 */
final class Returns {

    private static final Logger LOG = System.getLogger(Returns.class.getName());

    private final boolean wanted;
    private final Rebinding rebinding;
    private final OperationContext context;
    private final Supplier<Mounts> mounts;
    private final BooleanSupplier cancelled;
    private final Consumer<News> found;
    /** What may be one of those that are away, and whether it came while we watched. */
    private final Map<Mount, Boolean> fresh = new LinkedHashMap<>();
    private final Set<String> searched = new HashSet<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    Returns(boolean wanted, Rebinding rebinding, OperationContext context, Supplier<Mounts> mounts,
            BooleanSupplier cancelled, Consumer<News> found) {
        this.wanted = wanted;
        this.rebinding = rebinding;
        this.context = context.with(new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return cancelled.getAsBoolean();
            }
        });
        this.mounts = mounts;
        this.cancelled = cancelled;
        this.found = found;
    }

    /** What is mounted already and was never seen with models on it may be one that came while nobody watched. */
    void begin(List<Mount> mounted, List<Sight> offline) {
        var known = new VolumeMemory(context.folder().volumes()).read();
        mounted.stream().filter(Mount::mayHoldModels).filter(mount -> !known.containsKey(mount.place().toString()))
                .forEach(mount -> fresh.put(mount, false));
        next(offline);
    }

    /**
     * Looks for those that are away on what has come.
     *
     * @param mounted all that is mounted now
     */
    void go(List<Mount> came, List<Mount> mounted, List<Sight> offline) {
        came.stream().filter(Mount::mayHoldModels).forEach(mount -> fresh.put(mount, true));
        fresh.keySet().retainAll(mounted);
        next(offline);
    }

    private void next(List<Sight> offline) {
        if (!wanted || offline.isEmpty() || busy.get()) {
            return;
        }
        for (var each : fresh.entrySet()) {
            var mount = each.getKey();
            var keys = offline.stream().filter(sight -> searched.add(mount + "\0" + sight.key())).toList();
            if (!keys.isEmpty()) {
                busy.set(true);
                Thread.ofPlatform().daemon().name("Maquette looks for volumes")
                        .start(() -> search(mount, each.getValue(), keys));
                return;
            }
        }
    }

    private void search(Mount mount, boolean came, List<Sight> offline) {
        try {
            var byVolume = offline.stream().collect(Collectors.groupingBy(Sight::volume));
            for (var away : byVolume.entrySet()) {
                var keys = away.getValue().stream().map(Sight::key).collect(Collectors.toSet());
                var models = Look.local(context.registry()).stream().filter(model -> keys.contains(model.key()))
                        .toList();
                var search = new VolumeSearch(rebinding, context, mounts.get(), Path.of(away.getKey()), mount.place());
                tell(search.known(Wanted.of(models, context)), away.getKey(), mount);
                if (came) {
                    tell(search.other(), away.getKey(), mount);
                }
            }
        } catch (OperationCanceledException _) {
            LOG.log(Level.DEBUG, "Nobody watches any more");
        } catch (RegistryException failure) {
            LOG.log(Level.WARNING, "Whether models are on " + mount.place() + " is not known", failure);
        } finally {
            busy.set(false);
        }
    }

    private void tell(List<Binding> proven, String from, Mount to) throws RegistryException {
        if (proven.isEmpty() || cancelled.getAsBoolean()) {
            return;
        }
        var bound = Rebinding.bind(proven, to.place().toString(), context);
        if (bound.batch() != null) {
            LOG.log(Level.INFO, bound.bindings().size() + " models of " + from + " are used from " + to.place());
            found.accept(new News(List.of(), new Return(from, to.place().toString(),
                    bound.bindings().stream().map(Binding::bound).toList(), bound.batch())));
        }
    }
}
