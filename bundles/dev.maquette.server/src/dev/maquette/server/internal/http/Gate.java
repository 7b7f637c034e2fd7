// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import org.eclipse.jetty.server.Request;

/** Decides who may come in. */
@FunctionalInterface
public interface Gate {

    /** Lets everybody do everything, but for what needs somebody who has signed in. */
    Gate OPEN = new Gate() {
        @Override
        public Caller admit(Request request, Access access) throws HttpProblem {
            if (access == Access.TOKEN || access == Access.STRICT_ADMIN) {
                throw new HttpProblem(401, "Authentication required");
            }
            return Caller.SYSTEM;
        }

        @Override
        public Caller holder(String token) {
            return Caller.SYSTEM;
        }
    };

    /**
     * Who sent the request.
     *
     * @throws HttpProblem 401 when nobody has signed in, 403 when it is not allowed
     */
    Caller admit(Request request, Access access) throws HttpProblem;

    /**
     * Who shows a token otherwise than in a request, and may do what {@link Access#USER} stands for. A gate that knows
     * tokens answers; any other lets nobody in.
     *
     * @param token or null when none is shown
     * @throws HttpProblem 401 when it is nobody's, or not any more
     */
    default Caller holder(String token) throws HttpProblem {
        throw new HttpProblem(401, token == null ? "Authentication required" : "Invalid or expired token");
    }
}
