// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.user.User;

/** Lists the accounts of those who use the library over a server. */
public record ListUsers() implements Request<ListUsers.Users> {

    /** @param users newest first */
    public record Users(List<User> users) {

        public Users {
            users = List.copyOf(users);
        }
    }

    @Override
    public String operation() {
        return "users.list";
    }

    @Override
    public Right right() {
        return Right.ADMINISTER;
    }
}
