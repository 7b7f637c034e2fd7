// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.user.SignIn;
import dev.maquette.api.user.SignIn.SignedIn;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.Account;

/** Looks whether email and password belong together. */
@Component(service = Operation.class)
public final class SignInOperation implements Operation<SignIn, SignedIn> {

    @Override
    public Class<SignIn> request() {
        return SignIn.class;
    }

    @Override
    public SignedIn execute(SignIn request, OperationContext context) throws LibraryException {
        var roster = Roster.of(context);
        var account = roster.all().stream().filter(each -> each.email().equalsIgnoreCase(request.email().strip()))
                .findFirst();
        if (account.isEmpty()) {
            Passwords.pretend(request.password());
            return new SignedIn(null);
        }
        if (!Passwords.fits(request.password(), account.get().password())) {
            return new SignedIn(null);
        }
        if (!account.get().active()) {
            return new SignedIn(Roster.told(account.get()));
        }
        var noted = roster.put(all -> all.stream().filter(each -> each.id().equals(account.get().id()))
                .filter(each -> each.password().equals(account.get().password())).findFirst()
                .map(SignInOperation::here).orElse(null));
        return new SignedIn(noted.map(Roster::told).orElse(null));
    }

    private static Account here(Account account) {
        return new Account(account.id(), account.email(), account.name(), account.admin(), account.active(),
                account.password(), account.created(), account.updated(), Roster.now(), account.epoch());
    }
}
