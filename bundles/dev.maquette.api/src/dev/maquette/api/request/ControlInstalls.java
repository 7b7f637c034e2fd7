// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Tells installations what to do; they may be carried out by another process, which obeys within a second.
 *
 * @param ids numbers of the installations; empty for all
 * @param part for {@link Action#RESTART_PART} the source of the file, null otherwise
 */
public record ControlInstalls(List<Long> ids, Action action, String part)
        implements Request<ControlInstalls.Controlled> {

    public ControlInstalls {
        Objects.requireNonNull(action, "action");
        ids = List.copyOf(ids);
    }

    /** For whole installations. */
    public ControlInstalls(List<Long> ids, Action action) {
        this(ids, action, null);
    }

    /** What shall happen. */
    public enum Action {
        /** Stop for now and keep what has arrived; of those that wait or run. */
        PAUSE,
        /** Go on where it was; of those that are paused or were interrupted. */
        RESUME,
        /** Try again those that failed, with what has arrived. */
        RETRY,
        /** Fetch one file again from its beginning. */
        RESTART_PART,
        /** End it and throw away what has arrived; of those that are not finished. */
        CANCEL
    }

    /**
     * @param done numbers of those that obeyed or will at once
     * @param refused why the others did not, by number, for a user to read
     */
    public record Controlled(List<Long> done, Map<Long, String> refused) {

        public Controlled {
            done = List.copyOf(done);
            refused = Map.copyOf(refused);
        }
    }

    @Override
    public String operation() {
        return "installs.control";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
