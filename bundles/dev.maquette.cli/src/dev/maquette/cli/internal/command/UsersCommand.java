// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code users}. */
@Command(name = "users", description = "Keeps the accounts of those who use the library over a server.",
        synopsisSubcommandLabel = "COMMAND")
final class UsersCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
