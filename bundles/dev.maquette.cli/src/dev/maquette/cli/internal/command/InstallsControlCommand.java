// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Controlled;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that tells some installations, or all, what to do. */
abstract class InstallsControlCommand implements Callable<Integer> {

    private final Session session;
    private final String done;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Numbers that \"maquette installs list\" shows.")
    private List<Long> ids = List.of();

    @Option(names = "--all", description = "All for which that makes sense.")
    private boolean all;

    /** @param done what has become of them, as in {@code Paused} */
    InstallsControlCommand(Session session, String done) {
        this.session = session;
        this.done = done;
    }

    /** What they are told. */
    abstract ControlInstalls request(List<Long> chosen) throws UsageException;

    /** Whether this program goes on to carry out what waits. */
    boolean carriesOut() {
        return false;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (all == !ids.isEmpty()) {
            throw new UsageException(all ? "Both numbers and --all are given." : "No installation is named.",
                    "Give numbers, or say --all.");
        }
        var outcome = session.run(request(ids));
        outcome.refused().forEach((id, reason) -> session.output()
                .failure(new Failure(reason, "conflict", "See \"maquette installs show " + id + "\".")
                        .about(Long.toString(id))));
        int worst = outcome.refused().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
        if (!carriesOut()) {
            session.output().change(outcome, () -> report(outcome));
            return worst;
        }
        session.output().remark(report(outcome));
        return outcome.done().isEmpty() ? worst : Math.max(worst, new InstallsFollower(session).follow());
    }

    private String report(Controlled outcome) {
        return outcome.done().isEmpty() ? "No installation was changed."
                : done + " " + Words.count(outcome.done().size(), "installation") + ".";
    }
}
