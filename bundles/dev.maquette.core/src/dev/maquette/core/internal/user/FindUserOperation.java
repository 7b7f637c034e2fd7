// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.user.FindUser;
import dev.maquette.api.user.FindUser.Found;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Finds an account. */
@Component(service = Operation.class)
public final class FindUserOperation implements Operation<FindUser, Found> {

    @Override
    public Class<FindUser> request() {
        return FindUser.class;
    }

    @Override
    public Found execute(FindUser request, OperationContext context) throws LibraryException {
        return new Found(Roster.of(context).find(request.userId()).map(Roster::told).orElse(null));
    }
}
