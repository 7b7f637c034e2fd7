// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;

/** Forgets the user's token for the Hub. */
@Command(name = "logout", description = "Forgets your token for the Hugging Face Hub, for Python programs as well.")
final class HfLogoutCommand implements Callable<Integer> {

    private final Session session;

    HfLogoutCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        return new SiteAccount(session, HfCommand.HUB).forget();
    }
}
