// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.ChangeUser.Changed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.Account;

/** Changes an account. */
@Component(service = Operation.class)
public final class ChangeUserOperation implements Operation<ChangeUser, Changed> {

    @Override
    public Class<ChangeUser> request() {
        return ChangeUser.class;
    }

    @Override
    public Changed execute(ChangeUser request, OperationContext context) throws LibraryException {
        var roster = Roster.of(context);
        var before = Roster.require(roster.all(), request.userId());
        requirePresent(request, before);
        if (request.password() != null) {
            Passwords.require(request.password(), request.strict());
        }
        var password = request.password() == null ? null : Passwords.kept(request.password());
        var after = roster.put(all -> {
            var now = Roster.require(all, request.userId());
            requireSamePassword(request, before, now);
            var changed = changed(request, now, password);
            Roster.requireAdministrator(all, now.id(), changed);
            return changed;
        });
        return new Changed(Roster.told(after.orElseThrow()));
    }

    private static void requirePresent(ChangeUser request, Account account) throws LibraryException {
        if (request.presentPassword() != null && !Passwords.fits(request.presentPassword(), account.password())) {
            throw wrong();
        }
    }

    /** What was compared must still be what is kept. */
    private static void requireSamePassword(ChangeUser request, Account compared, Account now)
            throws LibraryException {
        if (request.presentPassword() != null && !now.password().equals(compared.password())) {
            throw wrong();
        }
    }

    private static LibraryException wrong() {
        return new LibraryException(Problem.DENIED, "The present password is not the one that was given.",
                "Type it again.");
    }

    private static Account changed(ChangeUser request, Account now, String password)
            throws LibraryException {
        return new Account(now.id(), now.email(),
                request.displayName() == null ? now.name() : CreateUserOperation.name(request.displayName()),
                request.admin() == null ? now.admin() : request.admin(),
                request.active() == null ? now.active() : request.active(),
                password == null ? now.password() : password, now.created(), Roster.now(), now.lastLogin(),
                password == null ? now.epoch() : now.epoch() + 1);
    }
}
