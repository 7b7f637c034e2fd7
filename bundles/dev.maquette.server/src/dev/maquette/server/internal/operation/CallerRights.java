// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.util.EnumSet;
import java.util.Set;

import dev.maquette.api.library.Right;
import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.HttpProblem;

/** What whoever sends a request may do. */
final class CallerRights {

    private CallerRights() {
    }

    /** @param library what may be done in the library at all */
    static Set<Right> of(Caller caller, Set<Right> library) {
        var rights = EnumSet.noneOf(Right.class);
        library.stream().filter(right -> allows(right, caller)).forEach(rights::add);
        return rights;
    }

    /** @throws HttpProblem 403 when it is not allowed */
    static void require(Right right, Caller caller) throws HttpProblem {
        if (!allows(right, caller)) {
            throw new HttpProblem(403, right == Right.ADMINISTER && caller.admin()
                    ? "Nobody signs in here. Accounts are kept where the library's folder is, or once the server was "
                            + "started with --multiuser"
                    : "Admin privileges required");
        }
    }

    /** Accounts are kept by who has signed in, also where everybody may do everything else. */
    private static boolean allows(Right right, Caller caller) {
        return switch (right) {
        case READ -> true;
        case MANAGE -> caller.admin();
        case ADMINISTER -> caller.admin() && !caller.equals(Caller.SYSTEM);
        case SERVE -> false;
        };
    }
}
