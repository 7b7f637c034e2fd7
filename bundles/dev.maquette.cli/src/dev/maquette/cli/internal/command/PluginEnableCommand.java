// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Enables a plug-in. */
@Command(name = "enable", description = "Lets a plug-in take part again.")
final class PluginEnableCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = PluginText.ID)
    private String id;

    PluginEnableCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException {
        var change = session.plugIns().enable(id);
        session.output().change(change, () -> "Enabled the plug-in " + id + "."
                + PluginText.later(change));
        return ExitCode.OK;
    }
}
