// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CreateUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account. */
@Command(name = "add", description = "Makes an account. The password is asked for, or read from the command's input.",
        footer = {"", "Examples:", "  maquette users add ada@example.org --role admin --name Ada",
                "  maquette users add grace@example.org < password.txt"})
final class UsersAddCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "EMAIL", description = "With which the user signs in.")
    private String email;

    @Option(names = "--name", paramLabel = "NAME", description = "How others see the user.")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "user",
            description = "What the user may do: admin everything, user only look. Default: ${DEFAULT-VALUE}.")
    private UserRole role;

    @Mixin
    private final UserPassword password = new UserPassword();

    @Parameters(index = "1..*", hidden = true)
    private List<String> misplaced;

    UsersAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        UserPassword.refuse(misplaced);
        var user = session.run(new CreateUser(email, name, password.read(session, email), role == UserRole.ADMIN,
                password.strict(), false)).user();
        session.output().change(user,
                () -> user.email() + " has an account now, as " + UserRole.of(user).word() + ".");
        return ExitCode.OK;
    }
}
