// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code orphans}. */
@Command(name = "orphans", description = "Finds files in the models folder that belong to no record, and takes them in "
        + "or throws them away.", synopsisSubcommandLabel = "COMMAND")
final class OrphansCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
