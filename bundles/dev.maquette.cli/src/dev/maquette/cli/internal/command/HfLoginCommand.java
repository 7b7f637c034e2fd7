// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the user's token for the Hub. */
@Command(name = "login", description = "Keeps your token for the Hugging Face Hub where Python programs find it too.",
        footer = {"", "Examples:", "  maquette hf login", "  maquette hf login <token.txt"})
final class HfLoginCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final TokenSource token = new TokenSource();

    @Option(names = "--no-test", description = "Keep it without asking the Hub whose it is.")
    private boolean untested;

    @Parameters(hidden = true)
    private List<String> misplaced;

    HfLoginCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var secret = token.read(session, "Token for the Hugging Face Hub", misplaced);
        return new SiteAccount(session, HfCommand.HUB).set(secret, !untested);
    }
}
