// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Sending;

/**
 * Takes no compressed bodies: our clients send none, and some kilobytes of them can unpack to gigabytes.
 */
public final class PlainBodies extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var encodings = request.getHeaders().getCSV(HttpHeader.CONTENT_ENCODING, false);
        if (encodings.stream().allMatch("identity"::equalsIgnoreCase)) {
            return super.handle(request, response, callback);
        }
        var problem = new HttpProblem(415,
                "The body is encoded as " + String.join(", ", encodings) + ". Send it as it is.");
        Sending.send(problem.answer().with("Accept-Encoding", "identity"), request, response, callback);
        return true;
    }
}
