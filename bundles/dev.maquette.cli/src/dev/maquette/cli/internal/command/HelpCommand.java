// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command, or all of them. */
@Command(name = "help", description = "Shows what a command does: maquette help models install.",
        footer = {"", "Examples:", "  maquette help models install"})
final class HelpCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command to explain.")
    private List<String> names = List.of();

    HelpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageException {
        var command = spec.root().commandLine();
        for (var name : names) {
            command = command.getSubcommands().get(name);
            if (command == null) {
                throw new UsageException("There is no command \"" + String.join(" ", names) + "\".",
                        "\"maquette help\" shows all.");
            }
        }
        session.output().text(command.getUsageMessage());
        return ExitCode.OK;
    }
}
