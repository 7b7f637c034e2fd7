// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code tokens}. */
@Command(name = "tokens", description = "Sets, tests and forgets the tokens that sites ask for.",
        synopsisSubcommandLabel = "COMMAND")
final class TokensCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
