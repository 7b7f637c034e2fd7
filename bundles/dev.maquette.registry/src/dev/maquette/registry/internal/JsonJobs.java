// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.registry.InstallJobJson;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.meta.RegistryFactory;
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
    public void begin(InstallJob job) throws RegistryException {
        job.setId(Long.toString(store.nextId()));
        job.setCreatedAt(now());
        job.setUpdatedAt(job.getCreatedAt());
        store.add(stored(job));
    }

    @Override
    public void update(InstallJob job) throws RegistryException {
        job.setUpdatedAt(now());
        store.update(stored(job), FINISHED.contains(job.getStatus()));
    }

    @Override
    public List<InstallJob> list() throws RegistryException {
        return read(store.list());
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

    private static StoredJob stored(InstallJob job) {
        return new StoredJob(Long.parseLong(job.getId()), job.getStatus(), InstallJobJson.text(job));
    }

    /** What cannot be understood is left out: no past installation is worth a library that cannot be opened. */
    private static List<InstallJob> read(List<StoredJob> stored) {
        var jobs = new ArrayList<InstallJob>(stored.size());
        for (var each : stored) {
            try {
                jobs.add(read(each));
            } catch (JsonParseException | IllegalArgumentException | IllegalStateException damaged) {
                LOG.log(Level.WARNING, "The stored installation " + each.id() + " cannot be understood", damaged);
            }
        }
        return jobs;
    }

    private static InstallJob read(StoredJob stored) {
        var job = RegistryFactory.eINSTANCE.createInstallJob();
        ObjectJson.merge(JsonParser.parseString(stored.json()).getAsJsonObject(), job);
        return job;
    }
}
