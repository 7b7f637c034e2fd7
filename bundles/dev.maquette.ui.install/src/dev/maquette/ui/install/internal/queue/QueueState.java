// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.List;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.request.ControlInstalls.Action;

/**
 * What the queue shows.
 *
 * @param rows installations, those that are done last, with the files of those that are open
 * @param jobs the installations alone
 */
record QueueState(List<QueueRow> rows, List<InstallJob> jobs) {

    QueueState {
        rows = List.copyOf(rows);
        jobs = List.copyOf(jobs);
    }

    /** How many are not finished, or failed and wait for a decision. */
    int open() {
        return (int) jobs.stream().filter(job -> !done(job)).count();
    }

    /** Those for which an action makes sense. */
    List<Long> able(Action action) {
        return jobs.stream().filter(job -> able(action, job)).map(InstallJob::id).toList();
    }

    /** Whether any can be forgotten. */
    boolean anyFinished() {
        return jobs.stream().anyMatch(job -> job.status().finished());
    }

    /** Whether nothing is left to do or to decide. */
    static boolean done(InstallJob job) {
        return job.status() == InstallJob.Status.COMPLETED || job.status() == InstallJob.Status.CANCELLED;
    }

    /** Whether an action makes sense for an installation. */
    static boolean able(Action action, InstallJob job) {
        return switch (action) {
        case PAUSE -> job.status() == InstallJob.Status.WAITING || job.status() == InstallJob.Status.DOWNLOADING;
        case RESUME -> job.status() == InstallJob.Status.PAUSED;
        case RETRY -> job.status() == InstallJob.Status.ERROR;
        case CANCEL -> !job.status().finished();
        case RESTART_PART -> !job.downloadParts().isEmpty() && !done(job)
                && job.status() != InstallJob.Status.RUNNING;
        };
    }
}
