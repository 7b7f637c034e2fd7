// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;

/** Tells whose token for the Hub there is. */
@Command(name = "status", description = "Asks the Hugging Face Hub whose token there is.")
final class HfStatusCommand implements Callable<Integer> {

    private final Session session;

    HfStatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        return new SiteAccount(session, HfCommand.HUB).status();
    }
}
