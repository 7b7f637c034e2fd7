// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.QueueInstalls;

/** Installations that go on when the test says so; those who watch are told on its thread. */
public final class MemoryInstalls {

    private final Map<Long, InstallJob> jobs = new TreeMap<>();
    private final List<Consumer<InstallsEvent>> watchers = new CopyOnWriteArrayList<>();
    private final List<String> orders = new ArrayList<>();
    private long last;

    /** Those that are not forgotten, in the order of their beginning. */
    public synchronized List<InstallJob> all() {
        return List.copyOf(jobs.values());
    }

    /** What was ordered by {@link ControlInstalls}, as {@code PAUSE [1]}. */
    public synchronized List<String> orders() {
        return List.copyOf(orders);
    }

    /** How many are told of changes. */
    public int watchers() {
        return watchers.size();
    }

    Subscription watch(Consumer<InstallsEvent> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    QueueInstalls.Queued queue(QueueInstalls request) {
        List<InstallJob> made = new ArrayList<>();
        synchronized (this) {
            for (InstallModel install : request.installs()) {
                InstallJob job = new InstallJob(++last, Status.WAITING, install.overrides().fields(), null,
                        install.inPlace(), install.source(), null, 0, 0, null, null, request.priority(), List.of(), 0,
                        Instant.EPOCH, Instant.EPOCH);
                jobs.put(job.id(), job);
                made.add(job);
            }
        }
        tell(made, Set.of());
        return new QueueInstalls.Queued(made.stream().map(InstallJob::id).toList());
    }

    /** It is so far, with these parts. */
    public void fetch(long id, long bytes, long total, long speed, InstallPart... parts) {
        change(id, job -> new InstallJob(id, Status.DOWNLOADING, job.configIn(), null, job.inplace(), job.source(),
                job.localPath(), bytes, total, null, null, job.priority(), List.of(parts), speed, job.createdAt(),
                job.updatedAt()));
    }

    /** Nothing but its status changes. */
    public void become(long id, Status status) {
        change(id, job -> new InstallJob(id, status, job.configIn(), job.configOut(), job.inplace(), job.source(),
                job.localPath(), job.bytes(), job.totalBytes(), job.errorReason(), job.error(), job.priority(),
                job.downloadParts(), 0, job.createdAt(), job.updatedAt()));
    }

    /** It fails. */
    public void fail(long id, String reason, String error) {
        change(id, job -> new InstallJob(id, Status.ERROR, job.configIn(), null, job.inplace(), job.source(),
                job.localPath(), job.bytes(), job.totalBytes(), reason, error, job.priority(), job.downloadParts(), 0,
                job.createdAt(), job.updatedAt()));
    }

    /** It ends well with this model. */
    public void complete(long id, ModelRecord model) {
        change(id, job -> new InstallJob(id, Status.COMPLETED, job.configIn(), model, job.inplace(), job.source(),
                model.path(), model.fileSize(), model.fileSize(), null, null, job.priority(), job.downloadParts(), 0,
                job.createdAt(), job.updatedAt()));
    }

    private void change(long id, UnaryOperator<InstallJob> change) {
        InstallJob next;
        synchronized (this) {
            next = change.apply(jobs.get(id));
            jobs.put(id, next);
        }
        tell(List.of(next), Set.of());
    }

    ControlInstalls.Controlled control(ControlInstalls request) {
        List<Long> done = new ArrayList<>();
        Map<Long, String> refused = new HashMap<>();
        List<Long> ids;
        synchronized (this) {
            orders.add(request.action() + " " + request.ids() + (request.part() == null ? "" : " " + request.part()));
            ids = request.ids().isEmpty() ? List.copyOf(jobs.keySet()) : request.ids();
        }
        for (long id : ids) {
            if (jobs.containsKey(id) && obeys(jobs.get(id).status(), request.action())) {
                become(id, after(request.action()));
                done.add(id);
            } else {
                refused.put(id, "It is not in a state for that.");
            }
        }
        return new ControlInstalls.Controlled(done, refused);
    }

    private static boolean obeys(Status status, ControlInstalls.Action action) {
        return switch (action) {
        case PAUSE -> status == Status.WAITING || status == Status.DOWNLOADING;
        case RESUME -> status == Status.PAUSED;
        case RETRY -> status == Status.ERROR;
        case RESTART_PART -> true;
        case CANCEL -> !status.finished();
        };
    }

    private static Status after(ControlInstalls.Action action) {
        return switch (action) {
        case PAUSE -> Status.PAUSED;
        case RESUME, RETRY, RESTART_PART -> Status.WAITING;
        case CANCEL -> Status.CANCELLED;
        };
    }

    PruneInstalls.Pruned prune() {
        Set<Long> gone = new LinkedHashSet<>();
        synchronized (this) {
            jobs.values().stream().filter(job -> job.status().finished()).forEach(job -> gone.add(job.id()));
            jobs.keySet().removeAll(gone);
        }
        tell(List.of(), gone);
        return new PruneInstalls.Pruned(List.copyOf(gone));
    }

    private void tell(List<InstallJob> changed, Set<Long> forgotten) {
        watchers.forEach(watcher -> watcher.accept(new InstallsEvent(changed, forgotten)));
    }
}
