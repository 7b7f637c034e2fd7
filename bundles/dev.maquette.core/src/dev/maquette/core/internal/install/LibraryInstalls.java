// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Recovery;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** The installations of one open library, as far as this process has to do with them. Safe for threads. */
public final class LibraryInstalls implements AutoCloseable {

    private final Registry registry;
    private final LibraryFolder folder;
    private final JobFolders folders;
    private final Runs runs;
    private final Releases releases;
    private final JobWatch watch;
    private final Bench bench = new Bench();
    private final InstallQueue queue;
    private final Pulse pulse;
    /** Requests of this process, with what is not stored: tokens, and addresses that hold one. */
    private final Wishes wishes;

    public LibraryInstalls(Registry registry, LibraryFolder folder) {
        this.registry = registry;
        this.folder = folder;
        this.folders = new JobFolders(folder);
        this.wishes = new Wishes(registry.jobs(), folders);
        this.runs = new Runs(registry.jobs());
        this.releases = new Releases(registry.jobs());
        this.watch = new JobWatch(registry.jobs());
        this.queue = new InstallQueue(this);
        this.pulse = new Pulse(List.of(releases::again, runs::obey, watch::poll, queue::pump));
    }

    /** All installations as they are. */
    public List<InstallJob> list() throws RegistryException {
        return watch.list();
    }

    /** Calls the listener with what becomes of installations. */
    public Subscription listen(Consumer<InstallsEvent> listener) {
        pulse.begin();
        return watch.listen(listener);
    }

    InstallJobs jobs() {
        return registry.jobs();
    }

    Registry registry() {
        return registry;
    }

    LibraryFolder folder() {
        return folder;
    }

    JobFolders folders() {
        return folders;
    }

    Runs runs() {
        return runs;
    }

    InstallQueue queue() {
        return queue;
    }

    /** Something has happened that others want to know, or that there is something to do. */
    void nudge() {
        pulse.now();
    }

    /** Starts to look after what runs, waits and is watched. */
    void begin() {
        pulse.begin();
    }

    /** Settles what other processes have left when they died. */
    void recover() throws RegistryException {
        new Recovery(registry, folder).run();
    }

    Wishes wishes() {
        return wishes;
    }

    /**
     * Carries out a job that was claimed, on this thread.
     *
     * @param actor who does it, where nobody asked for it in this process
     * @throws Stopped when it was told to, or the library was closed meanwhile
     */
    Installed run(dev.maquette.registry.model.InstallJob job, Workshop workshop, Actor actor, IProgressMonitor monitor)
            throws LibraryException, Stopped {
        var id = job.getId();
        var own = new JobMonitor(monitor);
        var log = new JobLog(jobs(), releases, job, live -> watch.live(Jobs.told(live)),
                () -> own.order(Order.LOST));
        var wish = wishes.find(id);
        var request = Jobs.request(job, wish.map(Wishes.Wish::request));
        if (!runs.begin(id, own)) {
            // It is released with all that belongs to this process.
            throw new Stopped(Order.RELEASE, null);
        }
        begin();
        try {
            var installed = new JobRun(workshop, registry, folder, bench, request,
                    wish.map(Wishes.Wish::actor).orElse(actor), log, own).run();
            wishes.forget(List.of(id));
            return installed;
        } finally {
            watch.over(Long.parseLong(id));
            runs.end(id);
            nudge();
        }
    }

    /** Tells what has not been told yet. */
    void settle() {
        watch.poll();
    }

    /** Forgets what is kept of requests that are over. */
    void forget(List<String> ids) {
        wishes.forget(ids);
        ids.forEach(folders::delete);
    }

    /** Leaves what is under way to whoever opens the library next. */
    @Override
    public void close() {
        queue.close();
        runs.close();
        pulse.close();
    }
}
