// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code trash}. */
@Command(name = "trash", description = "Shows what was thrown away, brings it back, or deletes it for good.",
        synopsisSubcommandLabel = "COMMAND")
final class TrashCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
