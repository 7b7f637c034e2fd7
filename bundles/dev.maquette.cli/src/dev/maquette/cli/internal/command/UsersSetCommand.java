// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.user.User;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes an account. */
@Command(name = "set", description = "Changes a user's name or role, or lets the user in or not. It holds at once, "
        + "also for who is signed in.",
        footer = {"", "Examples:", "  maquette users set grace@example.org --role admin",
                "  maquette users set eve@example.org --disable"})
final class UsersSetCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "USER", description = "Email or id.")
    private String user;

    @Option(names = "--name", paramLabel = "NAME", description = "How others see the user; \"\" for none.")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE",
            description = "What the user may do: admin everything, user only look.")
    private UserRole role;

    @ArgGroup(exclusive = true)
    private Entry entry;

    UsersSetCommand(Session session) {
        this.session = session;
    }

    private static final class Entry {

        @Option(names = "--enable", description = "Let the user in.")
        private boolean enable;

        @Option(names = "--disable", description = "Keep the user out, with the account as it is.")
        private boolean disable;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (name == null && role == null && entry == null) {
            throw new UsageException("Nothing says what to change.",
                    "Give --name, --role, --enable or --disable.");
        }
        var found = new UserFinder(session).find(user);
        var after = session.run(new ChangeUser(found.userId(), name, role == null ? null : role == UserRole.ADMIN,
                entry == null ? null : entry.enable, null, null, false)).user();
        session.output().change(after, () -> text(after));
        return ExitCode.OK;
    }

    private static String text(User user) {
        return user.email() + (user.displayName() == null ? "" : " (" + user.displayName() + ")") + ": "
                + UserRole.of(user).word() + (user.isActive() ? "" : ", kept out") + ".";
    }
}
