// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.registry.InstallJobFeed;
import dev.maquette.registry.InstallJobJson;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.meta.RegistryFactory;
import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.JobStore;
import dev.maquette.registry.spi.StoredJob;

/** Installations, which the store keeps as JSON. */
final class JsonJobs implements InstallJobs {

    private static final Logger LOG = System.getLogger(JsonJobs.class.getName());
    private static final Set<String> FINISHED = Set.of("completed", "error", "cancelled");

    private final JobStore store;

    JsonJobs(JobStore store) {
        this.store = store;
    }

    @Override
    public Optional<InstallJob> begin(InstallJob job) throws RegistryException {
        return add(job, true);
    }

    @Override
    public Optional<InstallJob> queue(InstallJob job) throws RegistryException {
        return add(job, false);
    }

    private Optional<InstallJob> add(InstallJob job, boolean owned) throws RegistryException {
        job.setId(Long.toString(store.nextId()));
        job.setCreatedAt(now());
        job.setUpdatedAt(job.getCreatedAt());
        return one(store.add(stored(job), owned));
    }

    @Override
    public void update(InstallJob job) throws RegistryException {
        job.setUpdatedAt(now());
        store.update(stored(job), FINISHED.contains(job.getStatus()));
    }

    @Override
    public void release(InstallJob job) throws RegistryException {
        job.setUpdatedAt(now());
        store.update(stored(job), true);
    }

    @Override
    public Optional<InstallJob> claim(String id) throws RegistryException {
        return one(store.claim(Long.parseLong(id)));
    }

    @Override
    public boolean edit(String id, Predicate<InstallJob> edit) throws RegistryException {
        while (true) {
            var row = store.find(Long.parseLong(id));
            var job = one(row.filter(found -> found.owner() == null));
            if (job.isEmpty() || !edit.test(job.get())) {
                return false;
            }
            job.get().setUpdatedAt(now());
            if (store.replace(stored(job.get()), row.get().change())) {
                return true;
            }
        }
    }

    @Override
    public boolean wish(String id, String wish) throws RegistryException {
        return store.wish(Long.parseLong(id), wish);
    }

    @Override
    public Map<String, String> wishes() throws RegistryException {
        return store.wishes().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(each -> Long.toString(each.getKey()), Map.Entry::getValue));
    }

    @Override
    public Optional<InstallJob> find(String id) throws RegistryException {
        return one(store.find(Long.parseLong(id)));
    }

    @Override
    public List<InstallJob> list() throws RegistryException {
        return read(store.list());
    }

    @Override
    public long sequence() throws RegistryException {
        return store.sequence();
    }

    @Override
    public InstallJobFeed since(long sequence) throws RegistryException {
        var feed = store.since(sequence);
        return new InstallJobFeed(feed.sequence(), read(feed.changed()),
                feed.present().stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<InstallJob> takeOver() throws RegistryException {
        return read(store.takeOver());
    }

    @Override
    public List<String> prune() throws RegistryException {
        return store.prune(FINISHED).stream().map(String::valueOf).toList();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who owns it and what is wanted of him is kept beside it. */
    private static StoredJob stored(InstallJob job) {
        job.setOwner(null);
        job.setWish(null);
        var source = FINISHED.contains(job.getStatus()) ? null : job.getSource();
        return new StoredJob(Long.parseLong(job.getId()), job.getStatus(), job.getPriority(), source,
                InstallJobJson.text(job));
    }

    private static Optional<InstallJob> one(Optional<JobRow> row) {
        return read(row.stream().toList()).stream().findFirst();
    }

    /** What cannot be understood is left out: no past installation is worth a library that cannot be opened. */
    private static List<InstallJob> read(List<JobRow> rows) {
        var jobs = new ArrayList<InstallJob>(rows.size());
        for (var row : rows) {
            try {
                jobs.add(read(row));
            } catch (JsonParseException | IllegalArgumentException | IllegalStateException damaged) {
                LOG.log(Level.WARNING, "The stored installation " + row.job().id() + " cannot be understood", damaged);
            }
        }
        return jobs;
    }

    private static InstallJob read(JobRow row) {
        var job = RegistryFactory.eINSTANCE.createInstallJob();
        ObjectJson.merge(JsonParser.parseString(row.job().json()).getAsJsonObject(), job);
        job.setOwner(row.owner());
        job.setWish(row.wish());
        return job;
    }
}
