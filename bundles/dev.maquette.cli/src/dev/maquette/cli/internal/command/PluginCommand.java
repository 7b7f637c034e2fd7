// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code plugin}. */
@Command(name = "plugin",
        description = "Installs plug-ins, which add formats, families, sources and views; begins one of your own.",
        synopsisSubcommandLabel = "COMMAND")
final class PluginCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
