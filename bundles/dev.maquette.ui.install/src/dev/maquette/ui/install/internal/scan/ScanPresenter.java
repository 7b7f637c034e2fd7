// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Scanned;
import dev.maquette.ui.install.internal.Installation;
import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.install.internal.scan.ScanView.Activity;
import dev.maquette.ui.session.Inbox;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * Scans a folder in the background, shows what it finds while it goes on, and installs what the user chooses. Belongs
 * to the display's thread.
 */
final class ScanPresenter {

    /** Where it is shown. */
    @FunctionalInterface
    interface Screen {

        /** Shows rows and counts. */
        void show(ScanView view);
    }

    private final Session session;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private final Consumer<Notice> tell;
    private final ScanRows rows = new ScanRows();
    private final Set<Job> installs = new LinkedHashSet<>();
    private final Registration changes;
    private Optional<Job> scanJob = Optional.empty();
    private boolean begun;
    private boolean scanning;
    private boolean inPlace = true;
    /** Grows with each scan, so that what an abandoned one still finds is left out. */
    private int scans;
    private boolean showing;

    /**
     * @param background runs what may take time
     * @param ui runs on the display's thread
     * @param tell tells the user how something ended; called on any thread
     */
    ScanPresenter(Session session, Screen screen, Executor background, Executor ui, Consumer<Notice> tell) {
        this.session = session;
        this.screen = screen;
        this.background = background;
        this.ui = ui;
        this.tell = tell;
        var changed = new Inbox<Set<String>>(ui, this::changed);
        changes = session.onChange(event -> changed.take(event.changed()));
    }

    /** Scans a folder; what an earlier scan found is forgotten. */
    void scan(Path folder) {
        scanJob.ifPresent(Job::cancel);
        int scan = ++scans;
        rows.clear();
        scanJob = session.library().map(library -> start(library, folder, scan));
        begun |= scanJob.isPresent();
        scanning = scanJob.isPresent();
        show();
    }

    private Job start(Library library, Path folder, int scan) {
        var inbox = new Inbox<Finding>(ui, arrived -> {
            if (scan == scans) {
                rows.add(arrived.stream().map(finding -> ScanRow.of(finding, folder)).toList());
                show();
            }
        });
        return session.operations().start(NLS.bind(Messages.Scan_job, folder),
                monitor -> scan(library, folder, inbox, scan, monitor),
                scanned -> ui.execute(() -> ended(scan, scanned)),
                failure -> ui.execute(() -> failed(scan, failure)));
    }

    private Scanned scan(Library library, Path folder, Inbox<Finding> inbox, int scan, IProgressMonitor monitor)
            throws LibraryException {
        try {
            return library.run(new ScanFolder(folder.toString()), inbox::take, Actor.localUser(), monitor);
        } catch (OperationCanceledException cancelled) {
            ui.execute(() -> over(scan));
            throw cancelled;
        }
    }

    /** Ends the scan that goes on, or the installation; what was found and installed stays. */
    void stop() {
        if (scanning) {
            scanJob.ifPresent(Job::cancel);
        } else {
            installs.forEach(Job::cancel);
        }
    }

    private boolean over(int scan) {
        boolean current = scan == scans && scanning;
        if (current) {
            scanning = false;
            show();
        }
        return current;
    }

    private void ended(int scan, Scanned scanned) {
        if (over(scan) && !scanned.unread().isEmpty()) {
            var first = scanned.unread().getFirst();
            tell.accept(Notice.of(Notice.Kind.WARNING, scanned.unread().size() == 1 ? Messages.Scan_unread1
                    : NLS.bind(Messages.Scan_unread, scanned.unread().size()), first.folder() + ": " + first.reason()));
        }
    }

    private void failed(int scan, LibraryException failure) {
        if (over(scan)) {
            tell.accept(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
        }
    }

    /** Shows only what has these words. */
    void filter(String text) {
        rows.filter(text);
        show();
    }

    /** Shows only a part. */
    void segment(Segment segment) {
        rows.segment(segment);
        show();
    }

    /** Whether installed files are to stay where they are. */
    void inPlace(boolean stay) {
        inPlace = stay;
    }

    /** The job whose progress is shown. */
    Optional<Job> job() {
        return scanning ? scanJob : installs.stream().findFirst();
    }

    /** Installs those of the rows that can be, each by itself. */
    void install(Collection<ScanRow> chosen) {
        var wanted = chosen.stream().filter(ScanRow::installable).toList();
        if (wanted.isEmpty()) {
            return;
        }
        wanted.forEach(row -> rows.change(row.path(), r -> r.become(ScanState.INSTALLING, null, "")));
        var outcomes = new Outcomes();
        new Installation(session).start(wanted.stream()
                .map(row -> new InstallModel(row.path(), inPlace, ModelChanges.none(), false)).toList(), outcomes)
                .ifPresent(job -> {
                    outcomes.job = job;
                    installs.add(job);
                });
        show();
    }

    /** Somebody changed the library: what was taken out of it is new again. */
    private void changed(List<Set<String>> arrived) {
        var keys = arrived.stream().flatMap(Set::stream).collect(Collectors.toSet());
        var touched = rows.all().stream().map(ScanRow::key).filter(key -> key != null && keys.contains(key)).distinct()
                .toList();
        if (!touched.isEmpty()) {
            session.library().ifPresent(library -> background.execute(() -> {
                var gone = gone(library, touched);
                ui.execute(() -> forget(gone));
            }));
        }
    }

    private static Set<String> gone(Library library, List<String> keys) {
        try {
            var gone = new HashSet<>(keys);
            library.records(keys).forEach(model -> gone.remove(model.key()));
            return gone;
        } catch (LibraryException _) {
            return Set.of(); // the library tells its own troubles; the marks stay as they were
        }
    }

    private void forget(Set<String> gone) {
        rows.all().stream().filter(row -> row.key() != null && gone.contains(row.key()))
                .forEach(row -> rows.change(row.path(), ScanRow::asNew));
        showSoon();
    }

    /** Shows what thousands of small changes come to, once they are through. */
    private void showSoon() {
        if (!showing) {
            showing = true;
            ui.execute(() -> {
                showing = false;
                show();
            });
        }
    }

    private void show() {
        screen.show(rows.view(activity()));
    }

    private Activity activity() {
        if (!begun) {
            return Activity.NOTHING_YET;
        }
        return scanning ? Activity.SCANNING : installs.isEmpty() ? Activity.DONE : Activity.INSTALLING;
    }

    /** Nobody looks any more: the scan ends, what is being installed goes on. */
    void close() {
        scans++;
        changes.end();
        scanJob.ifPresent(Job::cancel);
    }

    /** What becomes of each model that is installed. */
    private final class Outcomes implements Installation.Listener {

        private Job job;

        @Override
        public void installed(InstallModel request, String key) {
            become(request.source(), ScanState.INSTALLED, key, "");
        }

        @Override
        public void failed(InstallModel request, LibraryException failure) {
            become(request.source(), ScanState.FAILED, null, failure.told());
        }

        private void become(String path, ScanState state, String key, String reason) {
            ui.execute(() -> {
                rows.change(path, row -> row.become(state, key, reason));
                showSoon();
            });
        }

        @Override
        public void ended(Notice notice) {
            ui.execute(() -> {
                installs.remove(job);
                if (installs.isEmpty()) {
                    rows.all().stream().filter(row -> row.state() == ScanState.INSTALLING)
                            .forEach(row -> rows.change(row.path(), ScanRow::asNew));
                }
                show();
            });
            tell.accept(notice);
        }
    }
}
