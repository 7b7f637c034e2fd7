// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.server.internal.http.HttpProblem;

/** What operations on accounts refuse, in InvokeAI's words and with its statuses. */
final class AuthProblem {

    private AuthProblem() {
    }

    static HttpProblem unknown() {
        return new HttpProblem(404, "User not found");
    }

    static HttpProblem of(LibraryException refused) {
        return switch (refused.problem()) {
        case INVALID, CONFLICT -> new HttpProblem(400, refused.told());
        case DENIED -> new HttpProblem(400, "Current password is incorrect");
        case NOT_FOUND -> unknown();
        case BROKEN_MODEL, IO, UNREACHABLE, ENVIRONMENT -> HttpProblem.of(refused);
        };
    }

    /** A change that is in conflict with the other accounts would leave no administrator. */
    static HttpProblem ofChange(LibraryException refused) {
        return refused.problem() == Problem.CONFLICT ? new HttpProblem(400, "Cannot remove the last administrator")
                : of(refused);
    }
}
