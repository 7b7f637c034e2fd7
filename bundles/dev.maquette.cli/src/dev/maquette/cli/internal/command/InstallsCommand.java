// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code installs}. */
@Command(name = "installs",
        description = "Shows installations, tells them what to do, and forgets those that are finished.",
        synopsisSubcommandLabel = "COMMAND")
final class InstallsCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
