// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.transfer.Secret;
import dev.maquette.cli.internal.output.Failure;

/**
 * The user's account at a site, as its token shows it.
 *
 * @param hub id of the site
 */
record SiteAccount(Session session, String hub) {

    /**
     * @param account whose token it is, or null when nobody was asked or there is none
     * @param origin where the token comes from, or null
     */
    record State(String hub, String name, boolean present, String account, String origin, boolean changeable,
            String page) {

        static State of(ListTokens.Entry entry, String account) {
            return new State(entry.hub(), entry.name(), entry.present(), account, entry.origin(), entry.changeable(),
                    entry.page());
        }
    }

    ListTokens.Entry entry() throws LibraryException, UsageException {
        return session.run(new ListTokens()).entries().stream().filter(entry -> hub.equals(entry.hub())).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "Nothing here knows a site '" + hub + "'.",
                        "See: maquette tokens list"));
    }

    /** Keeps the token; when it is tested, only if the site accepts it. */
    int set(Secret token, boolean tested) throws LibraryException, UsageException {
        var account = tested ? session.run(new TestToken(hub, token)).account() : null;
        session.run(new ChangeToken(hub, null, token));
        var entry = entry();
        session.output().change(State.of(entry, account), () -> account == null
                ? "The token for " + entry.name() + " is kept."
                : "Logged in to " + entry.name() + " as " + account + ".");
        session.output().remark(entry.changeable() ? "It is in " + entry.origin() + "."
                : "But " + entry.origin() + " holds a token as well, and that one is used.");
        return ExitCode.OK;
    }

    /** Tells whether there is a token, and asks the site whose it is. */
    int status() throws LibraryException, UsageException {
        var entry = entry();
        if (!entry.present()) {
            session.output().result(State.of(entry, null), () -> "There is no token for " + entry.name() + "."
                    + (entry.origin() == null ? "" : " " + entry.origin()) + "\nMake one at " + entry.page()
                    + ", then: maquette tokens set " + hub);
            return ExitCode.FAILURE;
        }
        try {
            var account = session.run(new TestToken(hub, null)).account();
            session.output().result(State.of(entry, account), () -> "Logged in to " + entry.name() + " as " + account
                    + ".\nThe token comes from " + entry.origin() + ".");
            return ExitCode.OK;
        } catch (LibraryException refused) {
            session.output().result(State.of(entry, null),
                    () -> "There is a token for " + entry.name() + ", from " + entry.origin() + ".");
            session.output().failure(Failure.of(refused));
            return FailureReport.exitCode(refused);
        }
    }

    /** Forgets the token that is kept. */
    int forget() throws LibraryException, UsageException {
        var changed = session.run(new ChangeToken(hub, null, null)).changed();
        var entry = entry();
        session.output().change(State.of(entry, null), () -> changed ? "The token for " + entry.name()
                + " is forgotten." : "No token for " + entry.name() + " was kept.");
        if (entry.present()) {
            session.output().remark("But " + entry.origin() + " still holds one, which goes on being used.");
        }
        return ExitCode.OK;
    }
}
