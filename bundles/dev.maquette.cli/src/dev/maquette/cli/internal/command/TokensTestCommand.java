// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks a site whose token there is. */
@Command(name = "test", description = "Asks a site whose token there is.")
final class TokensTestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SITE", description = "The site, as \"maquette tokens list\" names it.")
    private String hub;

    TokensTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        return new SiteAccount(session, hub).status();
    }
}
