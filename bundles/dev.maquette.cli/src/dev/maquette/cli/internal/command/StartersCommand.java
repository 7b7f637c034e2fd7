// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code starters}. */
@Command(name = "starters", description = "Lists and installs models to start with.",
        synopsisSubcommandLabel = "COMMAND")
final class StartersCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
