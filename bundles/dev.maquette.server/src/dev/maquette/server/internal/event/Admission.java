// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.HttpProblem;

/** Says who a listener is, whenever it is asked: what an account may do changes while its streams are open. */
@FunctionalInterface
public interface Admission {

    /** @throws HttpProblem when the listener may not listen, or not any more */
    Caller caller() throws HttpProblem;
}
