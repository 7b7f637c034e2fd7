// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Carries out the installations that wait in the library, also those that another process left when it ended, and tells
 * each change of any installation. Several processes may do this at once; each installation is carried out by one. When
 * it is cancelled, what is under way waits again and goes on where it was the next time.
 *
 * @param lasting whether to go on until cancelled, and carry out what is asked for meanwhile; otherwise it ends when no
 *     installation waits or is under way any more, here or elsewhere
 */
public record RunInstalls(boolean lasting) implements StreamedRequest<InstallJob, RunInstalls.Ran> {

    /**
     * @param completed numbers of the installations that ended well meanwhile
     * @param failed numbers of those that failed
     */
    public record Ran(List<Long> completed, List<Long> failed) {

        public Ran {
            completed = List.copyOf(completed);
            failed = List.copyOf(failed);
        }
    }

    @Override
    public String operation() {
        return "installs.run";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
