// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.request.ListUsers.Users;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Lists accounts. */
@Component(service = Operation.class)
public final class ListUsersOperation implements Operation<ListUsers, Users> {

    @Override
    public Class<ListUsers> request() {
        return ListUsers.class;
    }

    @Override
    public Users execute(ListUsers request, OperationContext context) throws LibraryException {
        return new Users(Roster.of(context).all().stream().map(Roster::told).toList());
    }
}
