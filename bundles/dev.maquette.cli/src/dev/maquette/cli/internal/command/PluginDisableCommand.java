// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Disables a plug-in. */
@Command(name = "disable", description = "Lets a plug-in stay installed, but take no part.")
final class PluginDisableCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = PluginText.ID)
    private String id;

    PluginDisableCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException {
        var change = session.plugIns().disable(id);
        session.output().change(change, () -> "Disabled the plug-in " + id + "."
                + PluginText.later(change));
        return ExitCode.OK;
    }
}
