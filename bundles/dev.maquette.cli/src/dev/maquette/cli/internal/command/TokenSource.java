// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.maquette.api.transfer.Secret;
import picocli.CommandLine.Option;

/** Where a command gets a token from: an option, a person who types it unseen, or the first line of the input. */
final class TokenSource {

    private Secret given;

    @Option(names = "--token", paramLabel = "TOKEN",
            description = "The token. Others on this computer may see it while the command runs: better let it be asked"
                    + " for, or write it to the command's input.")
    void token(String text) {
        given = new Secret(text);
    }

    /**
     * The token, asked for when it was not given.
     *
     * @param what is asked for, as a person reads it
     * @param misplaced words that stand where none belongs: perhaps the token, so that they are not repeated; or null
     */
    Secret read(Session session, String what, List<String> misplaced) throws UsageException {
        if (misplaced != null) {
            throw new UsageException("There is one word too many.",
                    "A token is not written there: leave it out, and it is asked for.");
        }
        var token = given == null ? ask(session, what) : given;
        if (token.reveal().isEmpty()) {
            throw new UsageException("No token was given.", "Type it when asked, or write it to the command's input.");
        }
        return token;
    }

    /** A secret that no option can give. */
    static Secret ask(Session session, String what) throws UsageException {
        var terminal = session.terminal();
        if (terminal.interactive()) {
            var typed = terminal.hidden().apply(what + " (what you type is not shown): ");
            return new Secret(typed == null ? "" : typed);
        }
        try {
            var line = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)).readLine();
            return new Secret(line == null ? "" : line);
        } catch (IOException unreadable) {
            throw new UsageException("The input cannot be read: " + unreadable.getMessage(), "Give it again.");
        }
    }
}
