// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import picocli.CommandLine.Command;

/** Lists for which sites and patterns there are tokens. */
@Command(name = "list", description = "Lists sites and patterns, and where the token of each comes from.")
final class TokensListCommand implements Callable<Integer> {

    private final Session session;

    TokensListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var entries = session.run(new ListTokens()).entries();
        session.output().list(entries, Table.of(Column.words("SITE", entry -> entry.hub() == null ? "" : entry.hub()),
                Column.text("NAME OR PATTERN", Entry::name),
                Column.words("TOKEN", entry -> entry.present() ? "yes" : "no"), Column.text("FROM", Entry::origin),
                Column.text("WHERE TO MAKE ONE", Entry::page)), entry -> entry);
        if (entries.isEmpty()) {
            session.output().remark("No site is known here, and no pattern is set.");
        }
        return ExitCode.OK;
    }
}
