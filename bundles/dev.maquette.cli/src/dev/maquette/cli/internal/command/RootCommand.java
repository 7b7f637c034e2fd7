// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a sub-command it explains itself. */
@Command(name = "maquette", synopsisSubcommandLabel = "COMMAND",
        description = "Manages the models of image generation: says what they are, installs and looks after them.")
final class RootCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.output().text(spec.commandLine().getUsageMessage());
        return ExitCode.USAGE;
    }
}
