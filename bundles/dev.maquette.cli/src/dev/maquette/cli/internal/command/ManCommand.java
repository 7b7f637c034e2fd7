// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

import dev.maquette.cli.internal.grammar.Command;
import dev.maquette.cli.internal.grammar.ManPage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the page of the manual. */
@picocli.CommandLine.Command(name = "man", description = "Prints the page of the manual, which man shows.",
        footer = {"", "Examples:", "  maquette man | man -l -",
                "  maquette man >~/.local/share/man/man1/maquette.1"})
final class ManCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    ManCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.output().text(new ManPage(Command.of(spec.root()), session.version(), ExitCode.table(), environment())
                .text());
        return ExitCode.OK;
    }

    private static SequencedMap<String, String> environment() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("JAVA_HOME", "The Java to run with, 25 or newer. Otherwise one is looked for.");
        variables.put("MAQUETTE_DEBUG",
                "When set, an unexpected error tells where in the program it arose, and the log "
                        + "says more.");
        variables.put("MAQUETTE_DEVICE", "The device to draw on, for this run.");
        variables.put("MAQUETTE_JAVA_OPTIONS", "More options for the Java machine.");
        variables.put("MAQUETTE_TOKEN", "The token for the server of --library.");
        variables.put("HF_TOKEN, CIVITAI_API_TOKEN", "Access tokens of the Hugging Face Hub and of Civitai.");
        variables.put("HF_ENDPOINT, HF_HUB_OFFLINE", "Another address of the Hub; 1 to ask it for nothing.");
        variables.put("NO_COLOR", "When set, nothing is coloured.");
        variables.put("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
                "Where the user's own library, settings, and what can be made again are kept.");
        return variables;
    }
}
