// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.user.User;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import picocli.CommandLine.Command;

/** Lists accounts. */
@Command(name = "list", description = "Lists users, the latest first.")
final class UsersListCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    private final Session session;

    UsersListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var users = session.run(new ListUsers()).users();
        session.output().list(users, Table.of(Column.words("EMAIL", User::email),
                Column.text("NAME", user -> user.displayName() == null ? "" : user.displayName()),
                Column.words("ROLE", user -> UserRole.of(user).word()),
                Column.words("ACTIVE", user -> user.isActive() ? "yes" : "no"),
                Column.words("SINCE", user -> time(user.createdAt())),
                Column.words("LAST SIGN-IN", user -> time(user.lastLoginAt()))), user -> user);
        if (users.isEmpty()) {
            session.output().remark("There are no users yet. Make the first with: maquette users add EMAIL "
                    + "--role admin");
        }
        return ExitCode.OK;
    }

    private static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }
}
