// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import picocli.CommandLine.Command;

/** Goes on with installations that were paused or interrupted. */
@Command(name = "resume",
        description = "Goes on with installations that were paused or interrupted, until nothing waits any more.")
final class InstallsResumeCommand extends InstallsControlCommand {

    InstallsResumeCommand(Session session) {
        super(session, "Going on with");
    }

    @Override
    ControlInstalls request(List<Long> chosen) {
        return new ControlInstalls(chosen, Action.RESUME);
    }

    @Override
    boolean carriesOut() {
        return true;
    }
}
