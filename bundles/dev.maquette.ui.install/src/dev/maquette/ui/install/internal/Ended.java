// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/**
 * Says how installations ended that the user began together, and offers to take them back.
 *
 * @param label what the user began, as undo names it
 */
record Ended(Session session, Library library, String label) {

    /** Tells it, unless the user has cancelled all of them and so knows; asks the library, which may take time. */
    void tell(List<InstallJob> jobs, Consumer<Notice> tell) {
        List<InstallJob> installed = jobs.stream()
                .filter(job -> job.status() == Status.COMPLETED && job.configOut() != null).toList();
        List<InstallJob> failed = jobs.stream().filter(job -> job.status() == Status.ERROR).toList();
        if (!installed.isEmpty() || !failed.isEmpty()) {
            tell.accept(new Notice(kind(installed, failed), title(installed, failed), text(installed, failed),
                    undo(installed)));
        }
    }

    private static Notice.Kind kind(List<InstallJob> installed, List<InstallJob> failed) {
        return failed.isEmpty() ? Notice.Kind.DONE : installed.isEmpty() ? Notice.Kind.PROBLEM : Notice.Kind.WARNING;
    }

    private static String title(List<InstallJob> installed, List<InstallJob> failed) {
        if (failed.isEmpty()) {
            return installed.size() == 1
                    ? NLS.bind(Messages.Installation_done1, installed.getFirst().configOut().name())
                    : NLS.bind(Messages.Installation_done, ByteSize.count(installed.size()));
        }
        return installed.isEmpty() && failed.size() == 1
                ? NLS.bind(Messages.Installation_failed1, failed.getFirst().source())
                : NLS.bind(Messages.Installation_partly, ByteSize.count(installed.size()),
                        ByteSize.count(failed.size()));
    }

    private static String text(List<InstallJob> installed, List<InstallJob> failed) {
        return failed.isEmpty()
                ? ByteSize.text(installed.stream().mapToLong(job -> job.configOut().fileSize()).sum())
                : String.valueOf(failed.getFirst().error());
    }

    private Optional<Notice.Action> undo(List<InstallJob> installed) {
        List<Long> batches = new ArrayList<>();
        for (InstallJob job : installed) {
            try {
                library.history(job.configOut().key(), 1).forEach(change -> batches.add(change.batch()));
            } catch (LibraryException failure) {
                session.tell(failure);
            }
        }
        return new Undoing(session).done(batches, label, Messages.Installation_undo);
    }
}
