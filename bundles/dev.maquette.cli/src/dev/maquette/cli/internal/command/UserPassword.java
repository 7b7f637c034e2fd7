// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.transfer.Secret;
import picocli.CommandLine.Option;

/** The new password of a user: typed twice unseen, or the first line of the input. No option can give it. */
final class UserPassword {

    @Option(names = "--strict",
            description = "Take only a password of eight characters with upper and lower case and a digit.")
    private boolean strict;

    boolean strict() {
        return strict;
    }

    /** Refuses what stands where nothing more is wanted: most likely a password, which the shell would remember. */
    static void refuse(List<String> misplaced) throws UsageException {
        if (misplaced != null) {
            throw new UsageException("There is one word too many.",
                    "A password is not written there: leave it out, and it is asked for.");
        }
    }

    Secret read(Session session, String email) throws UsageException {
        var password = TokenSource.ask(session, "Password for " + email);
        if (password.reveal().isEmpty()) {
            throw new UsageException("No password was given.",
                    "Type it when asked, or write it to the command's input.");
        }
        if (session.terminal().interactive() && !TokenSource.ask(session, "The same again").equals(password)) {
            throw new UsageException("The two passwords are not the same. Nothing was changed.", "Type them again.");
        }
        return password;
    }
}
