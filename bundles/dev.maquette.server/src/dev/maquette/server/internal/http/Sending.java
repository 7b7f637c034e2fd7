// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.IOException;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Brings an answer onto its way. */
public final class Sending {

    private Sending() {
    }

    /** Sends the answer; one that the client has already is not sent again, and it is told so by 304. */
    public static void send(Answer answer, Request request, Response response, Callback callback) throws IOException {
        head(answer, response);
        closeUnread(request, response);
        if (answer.body() == null) {
            callback.succeeded();
            return;
        }
        boolean tagged = request.getMethod().equals("GET") && answer.status() == 200 && Outgoing.worthIt(answer);
        try (var out = new Outgoing(request, response, tagged)) {
            answer.body().write(out);
            out.finish();
        }
        callback.succeeded();
    }

    /**
     * A body that was not read to its end would be taken for the next request: the connection ends with the answer, and
     * the client has to know, or it would ask again on a connection that is gone.
     */
    private static void closeUnread(Request request, Response response) {
        if (!request.consumeAvailable()) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
    }

    private static void head(Answer answer, Response response) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        if (answer.contentType() != null) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
    }
}
