// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.serve;

import java.net.URI;

/** A server that answers requests. */
public interface RunningServer extends AutoCloseable {

    /** Where a program on this machine reaches it, such as {@code http://127.0.0.1:9090/}. */
    URI address();

    /**
     * Ends it: no request is accepted any more, those under way are given some seconds, and what runs longer is
     * cancelled or goes on where it was at the next start. Does nothing the second time.
     */
    @Override
    void close();
}
