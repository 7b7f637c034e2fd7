// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.api.request.RemoveUser.Removed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Removes an account. */
@Component(service = Operation.class)
public final class RemoveUserOperation implements Operation<RemoveUser, Removed> {

    @Override
    public Class<RemoveUser> request() {
        return RemoveUser.class;
    }

    @Override
    public Removed execute(RemoveUser request, OperationContext context) throws LibraryException {
        return new Removed(Roster.told(Roster.of(context).remove(request.userId())));
    }
}
