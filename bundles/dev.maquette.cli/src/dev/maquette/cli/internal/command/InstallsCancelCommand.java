// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import picocli.CommandLine.Command;

/** Ends installations and throws away what has arrived. */
@Command(name = "cancel", description = "Ends installations and throws away what has arrived."
        + " Another program that carries them out obeys within a second.")
final class InstallsCancelCommand extends InstallsControlCommand {

    InstallsCancelCommand(Session session) {
        super(session, "Cancelled");
    }

    @Override
    ControlInstalls request(List<Long> chosen) {
        return new ControlInstalls(chosen, Action.CANCEL);
    }
}
