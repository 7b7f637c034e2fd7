// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a plug-in. */
@Command(name = "remove",
        description = "Removes a plug-in. Its file is kept aside, and to install that brings it back.")
final class PluginRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = PluginText.ID)
    private String id;

    PluginRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException {
        var change = session.plugIns().remove(id);
        session.output().change(change,
                () -> "Removed the plug-in " + id + ". To bring it back: maquette plugin install "
                        + Words.quoted(change.plugIn().file())
                        + PluginText.later(change));
        return ExitCode.OK;
    }
}
