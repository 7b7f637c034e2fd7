// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Locale;
import java.util.concurrent.Callable;

import dev.maquette.cli.internal.grammar.BashCompletion;
import dev.maquette.cli.internal.grammar.Command;
import dev.maquette.cli.internal.grammar.FishCompletion;
import dev.maquette.cli.internal.grammar.ZshCompletion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes commands and options. */
@picocli.CommandLine.Command(name = "completion",
        description = "Prints a script that lets a shell complete commands, options and values.",
        footer = {"", "Examples:", "  source <(maquette completion bash)     # in ~/.bashrc",
                "  source <(maquette completion zsh)      # in ~/.zshrc",
                "  maquette completion fish | source      # in ~/.config/fish/config.fish"})
final class CompletionCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SHELL", defaultValue = "bash",
            description = "bash, zsh or fish. Default: ${DEFAULT-VALUE}.")
    private Shell shell;

    CompletionCommand(Session session) {
        this.session = session;
    }

    /** A program that reads commands. */
    private enum Shell {
        BASH, ZSH, FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        var root = spec.root();
        session.output().text(switch (shell) {
        case BASH -> new BashCompletion(root.commandLine()).text();
        case ZSH -> new ZshCompletion(Command.of(root)).text();
        case FISH -> new FishCompletion(Command.of(root)).text();
        });
        return ExitCode.OK;
    }
}
