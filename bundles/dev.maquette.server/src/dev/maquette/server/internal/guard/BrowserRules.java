// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells browsers to take nothing of this server for anything else than it says, and to run and embed nothing of it. A
 * page that needs more says so itself.
 */
public final class BrowserRules extends Handler.Wrapper {

    /** What a page may load; nothing at all unless it says otherwise. */
    public static final String CONTENT = "Content-Security-Policy";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var headers = response.getHeaders();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put(CONTENT, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        return super.handle(request, response, callback);
    }
}
