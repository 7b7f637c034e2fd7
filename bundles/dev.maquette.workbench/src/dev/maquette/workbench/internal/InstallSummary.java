// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.ui.look.ByteSize;

/**
 * All that is being installed, in short.
 *
 * @param count how many installations wait or go on
 * @param speed bytes a second that arrive for them
 * @param fraction how much of all is there, 0 to 1; empty while nobody knows
 */
record InstallSummary(int count, long speed, OptionalDouble fraction) {

    /** What these come to; those that are paused or finished do not count. */
    static InstallSummary of(Collection<InstallJob> jobs) {
        List<InstallJob> going = jobs.stream()
                .filter(job -> !job.status().finished() && job.status() != Status.PAUSED).toList();
        long total = going.stream().mapToLong(InstallJob::totalBytes).sum();
        long bytes = going.stream().mapToLong(job -> Math.min(job.bytes(), job.totalBytes())).sum();
        return new InstallSummary(going.size(), going.stream().mapToLong(InstallJob::bytesPerSecond).sum(),
                total > 0 ? OptionalDouble.of((double) bytes / total) : OptionalDouble.empty());
    }

    /** In words; empty when nothing goes on. */
    String words() {
        if (count == 0) {
            return "";
        }
        String many = count == 1 ? Messages.Status_install : NLS.bind(Messages.Status_installs, ByteSize.count(count));
        return speed <= 0 ? many : NLS.bind(Messages.Status_speed, many, ByteSize.text(speed));
    }
}
