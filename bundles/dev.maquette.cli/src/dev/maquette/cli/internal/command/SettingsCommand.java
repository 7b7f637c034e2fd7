// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code settings}. */
@Command(name = "settings", description = "Shows and changes how this account downloads.",
        synopsisSubcommandLabel = "COMMAND")
final class SettingsCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
