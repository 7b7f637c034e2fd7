// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.TreeMap;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.cli.internal.output.ConsoleMonitor;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;

/**
 * Carries out installations in the foreground: a bar for all that is under way, a line for each that ends, or each
 * change as JSON.
 */
final class InstallsFollower {

    private static final int TICKS = 1000;

    private final Session session;
    private final ConsoleMonitor bar;
    private final TreeMap<Long, InstallJob> underWay = new TreeMap<>();
    private double shown;
    private int worst = ExitCode.OK;

    InstallsFollower(Session session) {
        this.session = session;
        this.bar = session.monitor();
    }

    /** Returns the exit code when nothing waits or is under way any more. */
    int follow() throws LibraryException, UsageException {
        bar.beginTask("Installing", TICKS);
        try {
            session.run(new RunInstalls(false), this::changed);
        } finally {
            bar.done();
        }
        return worst;
    }

    private void changed(InstallJob job) {
        if (job.status().finished() || job.status() == Status.PAUSED) {
            underWay.remove(job.id());
            bar.done();
            end(job);
        } else {
            underWay.put(job.id(), job);
            if (session.json()) {
                session.output().change(job, job::source);
            }
        }
        draw();
    }

    private void end(InstallJob job) {
        if (job.status() == Status.ERROR) {
            worst = ExitCode.FAILURE;
            if (session.json()) {
                session.output().result(job, job::source);
            } else {
                session.output().failure(new Failure(job.error(), String.valueOf(job.errorReason()), "")
                        .about(job.source()));
            }
            return;
        }
        session.output().change(job, () -> job.configOut() == null
                ? capital(Words.lower(job.status())) + " " + job.source()
                : "Installed " + ModelText.inShort(job.configOut()) + "\n  key   " + job.configOut().key());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void draw() {
        long bytes = underWay.values().stream().mapToLong(InstallJob::bytes).sum();
        long total = underWay.values().stream().mapToLong(InstallJob::totalBytes).sum();
        long speed = underWay.values().stream().mapToLong(InstallJob::bytesPerSecond).sum();
        double part = total == 0 ? 0 : (double) bytes / total * TICKS;
        bar.internalWorked(part - shown);
        shown = part;
        if (!underWay.isEmpty()) {
            bar.setTaskName(Words.count(underWay.size(), "model") + (total == 0 ? ""
                    : ", " + Sizes.text(bytes) + " of " + Sizes.text(total))
                    + (speed == 0 ? "" : ", " + Sizes.text(speed) + "/s"));
        }
    }
}
