// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import picocli.CommandLine.Command;

/** Stops installations for now; what has arrived is kept. */
@Command(name = "pause", description = "Stops installations for now; what has arrived is kept."
        + " Another program that carries them out obeys within a second.")
final class InstallsPauseCommand extends InstallsControlCommand {

    InstallsPauseCommand(Session session) {
        super(session, "Paused");
    }

    @Override
    ControlInstalls request(List<Long> chosen) {
        return new ControlInstalls(chosen, Action.PAUSE);
    }
}
