// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** A session on a dozen models in memory, and what it tells the user. */
final class Told implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    final Session session = new Session(new MemoryLibraries(library));
    private final List<Notice> notices = new CopyOnWriteArrayList<>();

    Told() throws InterruptedException {
        session.onNotice(notices::add);
        session.open(library.info().location()).join();
    }

    /** The one notice since the last question. */
    Notice notice() throws Exception {
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        return notices.removeFirst();
    }

    @Override
    public void close() {
        session.close();
    }
}
