// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Forgets a token. */
@Command(name = "forget", description = "Forgets the token of a site or a pattern.")
final class TokensForgetCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final TokenTarget target = new TokenTarget();

    TokensForgetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var request = target.change(null);
        if (!target.isPattern()) {
            return new SiteAccount(session, target.hub()).forget();
        }
        var changed = session.run(request);
        session.output().change(changed, () -> changed.changed() ? "The token for " + target.text() + " is forgotten."
                : "No token for " + target.text() + " was kept.");
        return ExitCode.OK;
    }
}
