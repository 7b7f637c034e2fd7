// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;

/** Carries out what waits and shows how it goes. */
@Command(name = "watch", description = "Carries out the installations that wait, and shows those of other programs, "
        + "until nothing waits or is under way.")
final class InstallsWatchCommand implements Callable<Integer> {

    private final Session session;

    InstallsWatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        return new InstallsFollower(session).follow();
    }
}
