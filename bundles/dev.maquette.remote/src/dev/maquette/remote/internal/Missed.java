// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Finds out what has happened while nobody could be heard. */
final class Missed {

    /** How many changes are asked for at first, and how many in the end. */
    private static final int FEW_CHANGES = 100;
    private static final int MOST_CHANGES = 10_000;

    private final Line line;
    private final Map<Long, InstallJob> jobs = new HashMap<>();
    private long sequence;

    /** @param sequence up to which the history is known */
    Missed(Line line, long sequence) {
        this.line = line;
        this.sequence = sequence;
    }

    /** Up to there the history is known. */
    void heard(long upTo) {
        sequence = Math.max(sequence, upTo);
    }

    void heard(InstallsEvent news) {
        news.changed().forEach(job -> jobs.put(job.id(), job));
        news.forgotten().forEach(jobs::remove);
    }

    /** Tells what is not known yet. */
    void tell(Consumer<LibraryEvent> changes, Consumer<InstallsEvent> installs) throws LibraryException {
        var keys = keysSince(sequence);
        if (!keys.isEmpty()) {
            changes.accept(new LibraryEvent(sequence, keys));
        }
        tellInstalls(installs);
    }

    private TreeSet<String> keysSince(long before) throws LibraryException {
        var changes = history(FEW_CHANGES);
        if (changes.size() == FEW_CHANGES && changes.getLast().sequence() > before) {
            changes = history(MOST_CHANGES);
        }
        var keys = new TreeSet<String>();
        for (var change : changes) {
            if (change.sequence() > before) {
                keys.add(change.key());
                heard(change.sequence());
            }
        }
        return keys;
    }

    private void tellInstalls(Consumer<InstallsEvent> installs) throws LibraryException {
        var now = installs();
        var changed = new ArrayList<>(now);
        changed.removeIf(job -> job.equals(jobs.get(job.id())));
        var gone = new TreeSet<>(jobs.keySet());
        now.forEach(job -> gone.remove(job.id()));
        if (!changed.isEmpty() || !gone.isEmpty()) {
            var news = new InstallsEvent(changed, gone);
            heard(news);
            installs.accept(news);
        }
    }

    private List<Change> history(int limit) throws LibraryException {
        return List.of(line.get("api/v1/maquette/history?limit=" + limit, Change[].class));
    }

    /** Only administrators may see them; for others there are none. */
    private List<InstallJob> installs() throws LibraryException {
        try {
            return List.of(line.get("api/v1/maquette/installs", InstallJob[].class));
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.DENIED) {
                return List.of();
            }
            throw failure;
        }
    }
}
