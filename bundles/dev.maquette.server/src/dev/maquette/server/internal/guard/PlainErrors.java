// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

import com.google.gson.JsonObject;

/** What never comes to a route is refused in the same words as all else, and says nothing of the inside. */
public final class PlainErrors extends ErrorHandler {

    private static final String JSON = "application/json";

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int code, String message, Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        Content.Sink.write(response, true, body(code), callback);
    }

    private static String body(int status) {
        var json = new JsonObject();
        json.addProperty("detail", HttpStatus.getMessage(status));
        return json.toString();
    }
}
