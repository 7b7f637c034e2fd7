// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import io.socket.engineio.server.EngineIoServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Clients that cannot open a web socket, or have not yet: they ask again and again, and each answer waits for news. */
final class PollingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PollingServlet.class.getName());

    private final transient EngineIoServer engine;
    private final transient Newcomers newcomers;

    PollingServlet(EngineIoServer engine, Newcomers newcomers) {
        this.engine = engine;
        this.newcomers = newcomers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (Handshake.tooOld(request.getQueryString())) {
            refuse(response, Handshake.TOO_OLD);
            return;
        }
        switch (request.getMethod()) {
        case "GET" -> {
            if (Handshake.words(request.getQueryString()).containsKey("sid")) {
                ask(request, response);
            } else {
                greet(request, response);
            }
        }
        case "POST" -> tell(request, response);
        default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void greet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var held = new HeldResponse(response);
        ask(request, held);
        held.letGo();
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(Handshake.MOST_BYTES + 1);
        if (body.length > Handshake.MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        ask(new WholeRequest(request, body), response);
    }

    /** The engine throws whatever it is led to by what is sent. */
    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            newcomers.from(request.getRemoteAddr(), () -> engine.handleRequest(request, response));
        } catch (RuntimeException nonsense) {
            LOG.log(Level.DEBUG, "A client of Socket.IO sends what makes no sense", nonsense);
            refuse(response, "{\"code\":3,\"message\":\"Bad request\"}");
        }
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("application/json");
            response.getWriter().write(why);
        }
    }
}
