// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.request.ControlInstalls.Action;

/** A line of the queue. */
sealed interface QueueRow {

    /** What it is known by while it goes on. */
    String id();

    /** The installation that it is about. */
    InstallJob job();

    /**
     * An installation.
     *
     * @param open whether its files are shown below it
     */
    record Whole(InstallJob job, boolean open) implements QueueRow {

        @Override
        public String id() {
            return Long.toString(job.id());
        }

        boolean hasFiles() {
            return !job.downloadParts().isEmpty();
        }
    }

    /** A file of an installation. */
    record File(InstallJob job, InstallPart part) implements QueueRow {

        /** Whether it can be fetched again: nobody knows its address before it is asked for. */
        boolean restartable() {
            return part.source() != null && QueueState.able(Action.RESTART_PART, job);
        }

        @Override
        public String id() {
            return job.id() + "/" + part.name();
        }
    }
}
