// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code models}. */
@Command(name = "models", description = "Lists, installs, finds, changes and removes the models of a library.",
        synopsisSubcommandLabel = "COMMAND")
final class ModelsCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
