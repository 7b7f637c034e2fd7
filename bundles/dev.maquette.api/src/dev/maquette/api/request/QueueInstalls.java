// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Asks for installations and does not wait for them: they are kept in the library and carried out in the background, in
 * the order of their priority, also after a restart. A source that is being installed already is not begun again: its
 * installation is joined. A source that nothing here understands fails by itself; where that is so of all of them, the
 * request is refused.
 *
 * @param installs none of them a dry run; a token that they carry is kept in memory only
 * @param priority smaller is earlier
 */
public record QueueInstalls(List<InstallModel> installs, int priority) implements Request<QueueInstalls.Queued> {

    public QueueInstalls {
        installs = List.copyOf(installs);
    }

    /** @param ids numbers of the installations, in the order of the request */
    public record Queued(List<Long> ids) {

        public Queued {
            ids = List.copyOf(ids);
        }
    }

    @Override
    public String operation() {
        return "installs.queue";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
