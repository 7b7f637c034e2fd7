// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.util.List;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

import dev.maquette.server.internal.auth.UserGate;
import dev.maquette.server.internal.guard.BrowserRules;
import dev.maquette.server.internal.guard.HostCheck;
import dev.maquette.server.internal.guard.OriginCheck;
import dev.maquette.server.internal.guard.OtherPages;
import dev.maquette.server.internal.guard.PlainBodies;
import dev.maquette.server.internal.guard.SmallAnswers;
import dev.maquette.server.internal.http.RouteTable;
import dev.maquette.server.internal.http.Router;
import dev.maquette.server.internal.measure.Measuring;
import dev.maquette.server.internal.socket.Sockets;

/** The way of a request: what it passes before it comes to its route. */
final class HandlerChain {

    private HandlerChain() {
    }

    /** From the outside inwards. */
    static Handler of(Server server, Served served) {
        var settings = served.settings();
        return linked(inside(server, served), List.of(new Measuring(served.measurements()), new GracefulHandler(),
                new BrowserRules(), new HostCheck(settings), new OriginCheck(settings.origins()),
                OtherPages.of(settings.origins()), new PlainBodies(), SmallAnswers.handler()));
    }

    /** What answers; the first that wants a request has it. What is no route, such as a web socket, stands before. */
    private static Handler inside(Server server, Served served) {
        var routes = new RouteTable(RouteGroups.routes(served));
        var gate = UserGate.of(served);
        var sockets = new Sockets(served.events(), gate);
        served.ending().whenItBegins(sockets::close);
        return new Handler.Sequence(sockets.handler(server), new Router(routes, gate, served.ending()));
    }

    private static Handler linked(Handler last, List<Handler.Wrapper> wrappers) {
        var inner = last;
        for (var wrapper : wrappers.reversed()) {
            wrapper.setHandler(inner);
            inner = wrapper;
        }
        return inner;
    }
}
