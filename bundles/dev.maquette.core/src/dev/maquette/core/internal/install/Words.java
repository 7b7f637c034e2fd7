// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Problem;
import dev.maquette.registry.model.InstallJob;

/** The words that jobs are stored with. */
final class Words {

    private Words() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Status status(InstallJob job) {
        return Status.valueOf(job.getStatus().toUpperCase(Locale.ROOT));
    }

    static boolean is(InstallJob job, Status... statuses) {
        return Stream.of(statuses).anyMatch(status -> of(status).equals(job.getStatus()));
    }

    /** The problem that a job tells as its reason; empty for reasons that are none. */
    static Optional<Problem> problem(String reason) {
        return Stream.of(Problem.values()).filter(problem -> of(problem).equals(reason)).findFirst();
    }
}
