// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Asks whether to go on.
 *
 * @param session whose terminal the user sits at
 */
record Consent(Session session) {

    /**
     * Whether the user answers yes.
     *
     * @param doing what is asked about, to follow "whether to"
     * @param details lines that the user reads before the question
     * @throws UsageException when nobody is there to ask
     */
    boolean to(String doing, List<String> details) throws UsageException {
        if (!session.terminal().interactive() || session.json()) {
            throw new UsageException("Nobody is there to ask whether to " + doing + ".",
                    "Say --yes, or --dry-run to see what would happen.");
        }
        details.forEach(session.output()::write);
        session.output().write("Go on? [y/N]");
        session.output().flush();
        return answer().startsWith("y");
    }

    private String answer() throws UsageException {
        try {
            var line = new BufferedReader(new InputStreamReader(session.terminal().in(), StandardCharsets.UTF_8))
                    .readLine();
            return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UsageException("Your answer could not be read: " + e.getMessage() + ".", "Say --yes instead.");
        }
    }
}
