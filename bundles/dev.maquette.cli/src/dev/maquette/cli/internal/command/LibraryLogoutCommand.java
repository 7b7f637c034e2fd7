// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Forgets the token of a server. */
@Command(name = "logout", description = "Forgets the token of a server.",
        footer = {"", "Examples:", "  maquette library logout https://models.example.org:9090"})
final class LibraryLogoutCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "URL", description = "The address of the server.")
    private String server;

    LibraryLogoutCommand(Session session) {
        this.session = session;
    }

    /** The server that was signed out of. */
    record SignedOut(String server) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var address = LibraryLoginCommand.address(session, server);
        session.libraries().signOut(address);
        session.output().change(new SignedOut(address.toString()), () -> "Signed out of " + address);
        return ExitCode.OK;
    }
}
