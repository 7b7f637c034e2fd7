// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code library}. */
@Command(name = "library", description = "Lists, creates and measures libraries.", synopsisSubcommandLabel = "COMMAND")
final class LibraryCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
