// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import org.eclipse.jetty.server.Request;

/** Decides who may come in. */
@FunctionalInterface
public interface Gate {

    /** Lets everybody do everything, but for what needs somebody who has signed in. */
    Gate OPEN = (request, access) -> {
        if (access == Access.TOKEN || access == Access.STRICT_ADMIN) {
            throw new HttpProblem(401, "Authentication required");
        }
        return Caller.SYSTEM;
    };

    /**
     * Who sent the request.
     *
     * @throws HttpProblem 401 when nobody has signed in, 403 when it is not allowed
     */
    Caller admit(Request request, Access access) throws HttpProblem;
}
