// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** A request under way and when something last moved on it. */
final class Line {

    private final HttpUriRequestBase request;
    private volatile long moved = System.nanoTime();
    private volatile boolean silent;

    Line(HttpUriRequestBase request) {
        this.request = request;
    }

    HttpUriRequestBase request() {
        return request;
    }

    void move() {
        moved = System.nanoTime();
    }

    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - moved);
    }

    void cut() {
        request.cancel();
    }

    void cutAsSilent() {
        silent = true;
        cut();
    }

    boolean wasSilent() {
        return silent;
    }

    /** What to say of a failure that came of the cut. */
    IOException silent(URI address, IOException cause) {
        return new SilentLineException(address.getHost() + " sent nothing any more.", cause);
    }
}
