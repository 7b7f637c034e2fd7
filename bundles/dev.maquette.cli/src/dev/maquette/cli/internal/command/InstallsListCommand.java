// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.LibraryException;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;

/** Lists installations. */
@Command(name = "list", description = "Lists installations that are under way or finished, the latest last.")
final class InstallsListCommand implements Callable<Integer> {

    private final Session session;

    InstallsListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var jobs = session.library().installs();
        session.output().list(jobs, Table.of(Column.number("ID", job -> Long.toString(job.id())),
                Column.words("STATUS", job -> Words.lower(job.status())),
                Column.words("BEGUN", job -> ModelText.time(job.createdAt())),
                Column.number("SIZE", InstallsListCommand::size),
                Column.text("SOURCE", InstallJob::source)), job -> job);
        if (jobs.isEmpty()) {
            session.output().remark("Nothing was installed yet, or all of it was forgotten.");
        }
        return ExitCode.OK;
    }

    private static String size(InstallJob job) {
        if (job.totalBytes() == 0) {
            return "";
        }
        return job.status().finished() || job.downloadParts().isEmpty() ? Sizes.text(job.totalBytes())
                : Sizes.text(job.bytes()) + " of " + Sizes.text(job.totalBytes());
    }
}
