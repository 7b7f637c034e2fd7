// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.ui.session.Listeners;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.NoticeBoard;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/** All that the user was told in the last 30 days, newest first. Safe for threads. */
@Component(service = {Notifications.class, NoticeBoard.class})
public final class Notifications implements NoticeBoard {

    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST = 1_000;

    private static final Logger LOG = System.getLogger(Notifications.class.getName());

    private final NoticeFile file;
    private final InstantSource clock;
    private final Registration telling;
    /** One thread, so that the file is read before it is written. */
    private final ExecutorService disk = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final AtomicBoolean saving = new AtomicBoolean();
    private final Listeners<List<Entry>> changes = new Listeners<>();
    private final Listeners<Entry> arrivals = new Listeners<>();
    private List<Entry> entries = List.of();
    /** Whether the file may be written. Belongs to the thread of the disk. */
    private boolean kept = true;
    private long last;

    /** Keeps what this session tells in the state folder of the workbench. */
    @Activate
    public Notifications(@Reference Session session) {
        this(session, Platform.getStateLocation(FrameworkUtil.getBundle(Notifications.class)).toPath()
                .resolve("notifications.json"), InstantSource.system());
    }

    /** @param file that keeps them */
    public Notifications(Session session, Path file, InstantSource clock) {
        this.file = new NoticeFile(file);
        this.clock = clock;
        disk.execute(this::load);
        telling = session.onNotice(this::tell);
    }

    private void load() {
        try {
            List<Entry> before = file.read();
            if (!before.isEmpty()) {
                restore(before);
            }
        } catch (IOException failure) {
            kept = false;
            LOG.log(Level.WARNING, "What is told is not kept for the next start", failure);
        }
    }

    private void tell(Notice notice) {
        Entry entry = new Entry(next(), clock.instant(), notice, false);
        change(now -> {
            List<Entry> all = new ArrayList<>(now);
            all.addFirst(entry);
            return all;
        });
        arrivals.tell(entry);
    }

    private synchronized long next() {
        return ++last;
    }

    /** What was told, newest first. */
    public synchronized List<Entry> entries() {
        return entries;
    }

    @Override
    public int unread() {
        return (int) entries().stream().filter(entry -> !entry.read()).count();
    }

    /** All of it is read. */
    public void markRead() {
        if (unread() > 0) {
            change(now -> now.stream().map(Entry::seen).toList());
        }
    }

    /** One of them is read. */
    public void markRead(Entry entry) {
        change(now -> now.stream().map(one -> one.id() == entry.id() ? one.seen() : one).toList());
    }

    /** Does what an entry offers; it offers that no more. */
    public void use(Entry entry) {
        change(now -> now.stream().map(one -> one.id() == entry.id() ? one.used() : one).toList());
        entry.notice().action().ifPresent(action -> action.run().run());
    }

    /** Takes these away; answers what was there of them. */
    public List<Entry> remove(Set<Long> ids) {
        List<Entry> gone = entries().stream().filter(entry -> ids.contains(entry.id())).toList();
        change(now -> now.stream().filter(entry -> !ids.contains(entry.id())).toList());
        return gone;
    }

    /** Brings back what was taken away. */
    public void restore(List<Entry> gone) {
        change(now -> {
            List<Entry> all = new ArrayList<>(now);
            all.addAll(gone);
            return all;
        });
    }

    private void change(UnaryOperator<List<Entry>> change) {
        synchronized (this) {
            Instant oldest = clock.instant().minus(KEPT);
            entries = change.apply(entries).stream().filter(entry -> entry.at().isAfter(oldest))
                    .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id).reversed()).limit(MOST).toList();
        }
        if (!disk.isShutdown() && saving.compareAndSet(false, true)) {
            disk.execute(this::save);
        }
        changes.tell(entries());
    }

    private void save() {
        saving.set(false);
        if (!kept) {
            return;
        }
        try {
            file.write(entries());
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "What was told is not kept for the next start", failure);
        }
    }

    @Override
    public Registration onChange(Runnable listener) {
        return changes.add(_ -> listener.run());
    }

    /** Calls the listener with what the user is told from now on, on the thread that tells it. */
    public Registration onArrival(Consumer<Entry> listener) {
        return arrivals.add(listener);
    }

    /** Keeps what there is and hears nothing any more. */
    @Deactivate
    public void close() {
        telling.end();
        disk.close();
    }
}
