// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WatchFiles.News;
import dev.maquette.api.request.WatchFiles.Sight;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.watch.FolderWatch;
import dev.maquette.core.internal.watch.Interest;
import dev.maquette.registry.RegistryEvent;
import dev.maquette.registry.RegistryException;

/** Watches the files of a library's models, on one thread: the one that runs it. */
final class Vigil {

    private static final Logger LOG = System.getLogger(Vigil.class.getName());
    /** To read so many records takes as long as to list all. */
    private static final int MANY = 500;

    private final OperationContext context;
    private final Machine machine;
    private final BooleanSupplier cancelled;
    private final Consumer<News> found;
    private final Returns returns;
    private final Terrain terrain = new Terrain();
    private final Knowledge knowledge;
    private final Ways ways;
    private final Pace pace;
    /** Models of which the watchlist may not know where they are now. */
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private Watchlist watchlist;
    private Interest interest = new Interest(Set.of());

    Vigil(WatchFiles request, OperationContext context, Machine machine, BooleanSupplier cancelled,
            Consumer<News> found, Returns returns) {
        this.context = context;
        this.machine = machine;
        this.cancelled = cancelled;
        this.found = found;
        this.returns = returns;
        this.knowledge = new Knowledge(context.folder());
        this.ways = new Ways(request.everySeconds());
        this.pace = new Pace(Duration.ofSeconds(request.everySeconds()), System.nanoTime());
        this.watchlist = new Watchlist(List.of(), context.folder());
    }

    /** Until cancelled. */
    Void keep() throws InterruptedException {
        try (var watch = new FolderWatch(machine.service().get(), terrain, machine.limit());
                var _ = context.registry().observe(this::changed)) {
            terrain.become(machine.table().get());
            list(watch);
            knowledge.begin(watchlist.models());
            look(watchlist.models());
            returns.begin(machine.table().get(), knowledge.offline());
            while (!cancelled.getAsBoolean()) {
                step(watch, watch.await(machine.tick()));
            }
        }
        return null;
    }

    private void changed(RegistryEvent event) {
        changed.addAll(event.versions().keySet());
    }

    /** Most changes, such as each hash that is taken, and each look that is noted, move no model. */
    private boolean moved() {
        var keys = List.copyOf(changed);
        changed.removeAll(keys);
        try {
            return keys.size() > MANY || !keys.isEmpty() && !watchlist.knows(keys, context.registry().read(keys));
        } catch (RegistryException unreadable) {
            LOG.log(Level.DEBUG, "It is not known whether models have moved", unreadable);
            return true;
        }
    }

    private void step(FolderWatch watch, Set<Path> told) {
        if (cancelled.getAsBoolean()) {
            return;
        }
        var touched = new HashSet<>(told);
        if (moved()) {
            touched.addAll(list(watch));
        }
        var table = machine.table().get();
        var mounts = terrain.become(table);
        mounts.forEach(mount -> touched.addAll(interest.touched(mount.place())));
        if (!touched.isEmpty()) {
            watch.renew(touched);
            ways.tell(interest, watch.deaf(), terrain);
            look(watchlist.below(touched, interest::isFolder));
        }
        poll(watch);
        returns.go(mounts.stream().filter(terrain::has).toList(), table, knowledge.offline());
    }

    /** Where nobody tells. */
    private void poll(FolderWatch watch) {
        long now = System.nanoTime();
        if (pace.isDue(now)) {
            var deaf = watch.deaf();
            if (!deaf.isEmpty()) {
                look(watchlist.in(deaf.keySet()));
            }
            pace.looked(now, System.nanoTime());
        }
    }

    /** @return where models are that were elsewhere or not there before */
    private Set<Path> list(FolderWatch watch) {
        var next = new Watchlist(Look.local(context.registry()), context.folder());
        var fresh = new HashSet<>(next.paths());
        fresh.removeAll(watchlist.paths());
        boolean same = fresh.isEmpty() && next.paths().size() == watchlist.paths().size();
        watchlist = next;
        if (!same) {
            knowledge.retain(next.models());
            interest = new Interest(next.paths());
            watch.over(interest);
            ways.tell(interest, watch.deaf(), terrain);
        }
        return fresh;
    }

    private void look(List<ModelSummary> models) {
        if (models.isEmpty()) {
            return;
        }
        var look = Look.at(models, context.folder(), machine.mounts().get(), SubMonitor.convert(null), cancelled);
        if (cancelled.getAsBoolean()) {
            return;
        }
        look.note(context.registry(), context.folder());
        var news = listed(knowledge.learn(models, look));
        if (!news.isEmpty()) {
            LOG.log(Level.DEBUG, "Other files than before are there, of {0} models", news.size());
            found.accept(new News(news, null));
        }
    }

    /** Who removes a model and then its files may do both between our list and our look: that is no news. */
    private List<Sight> listed(List<Sight> news) {
        if (news.isEmpty()) {
            return news;
        }
        var keys = Look.local(context.registry()).stream().map(ModelSummary::key).collect(Collectors.toSet());
        return news.stream().filter(sight -> keys.contains(sight.key())).toList();
    }
}
