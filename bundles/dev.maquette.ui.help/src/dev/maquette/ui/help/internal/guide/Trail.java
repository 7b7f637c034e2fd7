// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where a reader has been, to go back and forward. */
public final class Trail {

    private final Deque<Target> before = new ArrayDeque<>();
    private final Deque<Target> after = new ArrayDeque<>();
    private Optional<Target> now = Optional.empty();

    /** Where the reader is. */
    public Optional<Target> now() {
        return now;
    }

    /** The reader goes somewhere else; what was ahead is forgotten. */
    public void go(Target target) {
        if (!now.equals(Optional.of(target))) {
            now.ifPresent(before::push);
            now = Optional.of(target);
            after.clear();
        }
    }

    /** Whether there is a way back. */
    public boolean canGoBack() {
        return !before.isEmpty();
    }

    /** Whether there is a way forward. */
    public boolean canGoForward() {
        return !after.isEmpty();
    }

    /** Goes back, where there is a way. */
    public Optional<Target> back() {
        return step(before, after);
    }

    /** Goes forward, where there is a way. */
    public Optional<Target> forward() {
        return step(after, before);
    }

    private Optional<Target> step(Deque<Target> from, Deque<Target> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        now.ifPresent(to::push);
        now = Optional.of(from.pop());
        return now;
    }
}
