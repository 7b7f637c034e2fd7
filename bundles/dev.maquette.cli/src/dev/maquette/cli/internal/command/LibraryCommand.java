// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code library}. */
@Command(name = "library", description = "Lists, creates, moves, checks, measures and compares libraries, signs in to "
        + "those of servers, adopts those of other programs, and shares models with them.",
        synopsisSubcommandLabel = "COMMAND")
final class LibraryCommand extends CommandGroup {
    // the command tree hangs its commands below it
}
