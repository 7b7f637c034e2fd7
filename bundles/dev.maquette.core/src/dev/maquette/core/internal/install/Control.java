// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/**
 * One thing that one installation is told. A job that belongs to nobody is changed; the owner of one is told.
 *
 * @param part source of a file, or null
 */
record Control(LibraryInstalls installs, String id, Action action, String part) {

    private static final Logger LOG = System.getLogger(Control.class.getName());

    /** @return why it does not obey, for a user to read; empty when it does */
    Optional<String> apply() throws RegistryException {
        while (true) {
            var found = installs.jobs().find(id);
            if (found.isEmpty()) {
                return Optional.of("There is no installation with this number.");
            }
            var refusal = refusal(found.get());
            if (refusal != null) {
                return Optional.of(refusal);
            }
            try {
                if (found.get().getOwner() == null ? change() : tell()) {
                    return Optional.empty();
                }
            } catch (ConflictException beside) {
                return Optional.of(beside.getMessage());
            }
        }
    }

    private String refusal(InstallJob job) {
        var status = Words.status(job);
        return switch (action) {
        case PAUSE, CANCEL -> status.finished() ? "It is finished already (" + job.getStatus() + ")." : null;
        case RESUME -> status == Status.PAUSED || status == Status.WAITING && job.getOwner() == null ? null
                : status == Status.ERROR ? "It failed; retry it instead."
                        : status.finished() ? "It is finished already (" + job.getStatus() + ")."
                                : "It is under way already.";
        case RETRY -> status == Status.ERROR ? null : "It has not failed (" + job.getStatus() + ").";
        case RESTART_PART -> part(job).isEmpty() ? "It has no such file: " + part
                : status == Status.COMPLETED || status == Status.CANCELLED
                        ? "It is finished already (" + job.getStatus() + ")."
                        : null;
        };
    }

    private Optional<InstallPart> part(InstallJob job) {
        return PartList.read(job.getDownloadParts()).ofSource(part);
    }

    private boolean tell() throws RegistryException {
        var order = switch (action) {
        case PAUSE -> Order.PAUSE;
        case CANCEL -> Order.CANCEL;
        case RESTART_PART -> Order.restart(part);
        case RESUME, RETRY -> throw new IllegalStateException("Nobody is told to " + action);
        };
        boolean told = installs.jobs().wish(id, order.text());
        installs.runs().order(id, order);
        return told;
    }

    private boolean change() throws RegistryException {
        boolean changed = installs.jobs().edit(id, job -> {
            boolean fits = refusal(job) == null;
            if (fits) {
                change(job);
            }
            return fits;
        });
        if (changed && action == Action.CANCEL) {
            installs.folders().delete(id);
        }
        return changed;
    }

    private void change(InstallJob job) {
        switch (action) {
        case PAUSE -> job.setStatus(Words.of(Status.PAUSED));
        case CANCEL -> job.setStatus(Words.of(Status.CANCELLED));
        case RESUME, RETRY -> Jobs.renew(job);
        case RESTART_PART -> restart(job);
        }
    }

    /** Nobody is at the job, so nobody is at its files. */
    private void restart(InstallJob job) {
        var parts = PartList.read(job.getDownloadParts());
        var old = parts.ofSource(part).orElseThrow();
        try {
            installs.folders().forget(id, old);
        } catch (IOException left) {
            LOG.log(Level.WARNING, "What has arrived of " + old.name() + " could not be deleted", left);
        }
        parts.begin(old);
        job.setDownloadParts(parts.json());
        Jobs.renew(job);
    }
}
