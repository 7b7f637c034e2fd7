// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Has formats of plug-ins read in processes of their own. */
@Command(name = "isolate",
        description = "Has the formats of plug-ins read in processes of their own, or says whether they are.")
final class PluginIsolateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "on|off", arity = "0..1",
            description = "Whether to; without it the command says which holds.")
    private Choice choice;

    PluginIsolateCommand(Session session) {
        this.session = session;
    }

    /** What can be said. */
    enum Choice {
        on, off
    }

    private record Isolated(boolean isolated) {
    }

    @Override
    public Integer call() throws LibraryException {
        var plugIns = session.plugIns();
        if (choice == null) {
            session.output().result(new Isolated(plugIns.isolated()), () -> told(plugIns.isolated()));
        } else {
            plugIns.isolate(choice == Choice.on);
            session.output().change(new Isolated(plugIns.isolated()), () -> told(plugIns.isolated()));
        }
        return ExitCode.OK;
    }

    private static String told(boolean isolated) {
        return isolated ? "Formats of plug-ins are read in processes of their own."
                : "Formats of plug-ins are read in Maquette's own process.";
    }
}
