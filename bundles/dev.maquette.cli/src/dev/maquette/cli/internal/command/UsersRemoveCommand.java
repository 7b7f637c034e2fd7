// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes an account. */
@Command(name = "rm", description = "Removes an account. Who has it is out at once; what the user did stays in the "
        + "history.", footer = {"", "Examples:", "  maquette users rm eve@example.org --yes"})
final class UsersRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "USER", description = "Email or id.")
    private String user;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say who would be removed.")
    private boolean dryRun;

    UsersRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new UserFinder(session).find(user);
        if (dryRun) {
            session.output().result(found, () -> "Would remove the account of " + found.email() + ".");
            return ExitCode.OK;
        }
        if (!yes && !new Consent(session).to("remove the account of " + found.email(),
                List.of("Remove " + found.email() + ", " + UserRole.of(found).word()))) {
            session.output().remark("Nothing was removed.");
            return ExitCode.FAILURE;
        }
        var removed = session.run(new RemoveUser(found.userId())).user();
        session.output().change(removed, () -> "The account of " + removed.email() + " is removed.");
        return ExitCode.OK;
    }
}
