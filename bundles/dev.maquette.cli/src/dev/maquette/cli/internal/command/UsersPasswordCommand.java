// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a user another password. */
@Command(name = "passwd", description = "Gives a user another password, and ends the user's sessions. It is asked for, "
        + "or read from the command's input.", footer = {"", "Examples:", "  maquette users passwd grace@example.org"})
final class UsersPasswordCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "USER", description = "Email or id.")
    private String user;

    @Mixin
    private final UserPassword password = new UserPassword();

    @Parameters(index = "1..*", hidden = true)
    private List<String> misplaced;

    UsersPasswordCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        UserPassword.refuse(misplaced);
        var found = new UserFinder(session).find(user);
        var after = session.run(new ChangeUser(found.userId(), null, null, null,
                password.read(session, found.email()), null, password.strict())).user();
        session.output().change(after, () -> after.email() + " has another password, and has to sign in again.");
        return ExitCode.OK;
    }
}
