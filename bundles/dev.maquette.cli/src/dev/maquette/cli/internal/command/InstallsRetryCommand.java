// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries installations again that failed. */
@Command(name = "retry", description = "Tries installations again that failed, with what has arrived, until nothing "
        + "waits any more.")
final class InstallsRetryCommand extends InstallsControlCommand {

    @Option(names = "--file", paramLabel = "SOURCE",
            description = "Fetch this file of one installation again from its beginning, whatever has become of it.")
    private String file;

    InstallsRetryCommand(Session session) {
        super(session, "Trying again");
    }

    @Override
    ControlInstalls request(List<Long> chosen) throws UsageException {
        if (file != null && chosen.size() != 1) {
            throw new UsageException("--file is about one installation.", "Give its number, and no other.");
        }
        return file == null ? new ControlInstalls(chosen, Action.RETRY)
                : new ControlInstalls(chosen, Action.RESTART_PART, file);
    }

    @Override
    boolean carriesOut() {
        return true;
    }
}
