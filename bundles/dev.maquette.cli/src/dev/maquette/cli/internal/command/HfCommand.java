// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import picocli.CommandLine.Command;

/** The commands below {@code hf}. */
@Command(name = "hf", description = "Logs in to the Hugging Face Hub and out again.",
        synopsisSubcommandLabel = "COMMAND")
final class HfCommand extends CommandGroup {

    /** The Hub's id among the sites. */
    static final String HUB = "huggingface";
}
