// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code runtime}. */
@Command(name = "runtime", description = "Shows and changes with what pictures are drawn on this computer.",
        synopsisSubcommandLabel = "COMMAND")
final class RuntimeCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
