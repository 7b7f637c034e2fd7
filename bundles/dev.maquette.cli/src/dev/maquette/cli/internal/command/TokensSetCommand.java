// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a token. */
@Command(name = "set", description = "Keeps a token for a site, or for all addresses that fit a pattern.")
final class TokensSetCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final TokenTarget target = new TokenTarget();

    @Mixin
    private final TokenSource token = new TokenSource();

    @Option(names = "--no-test", description = "Keep it without asking the site whose it is.")
    private boolean untested;

    @Parameters(index = "1..*", hidden = true)
    private List<String> misplaced;

    TokensSetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        target.change(null);
        var secret = token.read(session, "Token for " + target.text(), misplaced);
        if (!target.isPattern()) {
            return new SiteAccount(session, target.hub()).set(secret, !untested);
        }
        session.run(target.change(secret));
        var kept = session.run(new ListTokens()).entries().stream().filter(target::fits).findFirst().orElseThrow();
        session.output().change(kept, () -> "The token for " + target.text() + " is kept.");
        session.output().remark("It is in " + kept.origin() + ".");
        return ExitCode.OK;
    }
}
