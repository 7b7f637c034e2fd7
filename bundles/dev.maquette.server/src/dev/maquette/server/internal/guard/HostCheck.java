// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Sending;

/**
 * Answers only to its own names where nobody signs in. A page of somebody else may have its name point to this machine
 * after it was loaded (DNS rebinding), and its scripts would then be taken for pages of this server; but they still
 * send the other name. A number as the name cannot be bent that way.
 */
public final class HostCheck extends Handler.Wrapper {

    private static final Pattern NUMBER = Pattern.compile("\\[[0-9a-f:.]+]|[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private final boolean everything;
    private final Set<String> names;

    public HostCheck(ServerSettings settings) {
        everything = settings.multiUser();
        names = names(settings);
    }

    private static Set<String> names(ServerSettings settings) {
        var names = new HashSet<String>();
        names.add("localhost");
        names.add(settings.host().toLowerCase(Locale.ROOT));
        settings.origins().stream().map(HostCheck::host).forEach(names::add);
        try {
            names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException _) {
            return Set.copyOf(names);
        }
        return Set.copyOf(names);
    }

    private static String host(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return host == null ? origin : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return origin;
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var host = request.getHttpURI().getHost();
        if (everything || host != null && ours(host.toLowerCase(Locale.ROOT))) {
            return super.handle(request, response, callback);
        }
        return refuse(request, response, callback);
    }

    private boolean ours(String host) {
        return NUMBER.matcher(host).matches() || names.contains(host);
    }

    private static boolean refuse(Request request, Response response, Callback callback) throws IOException {
        var problem = new HttpProblem(421, "This server does not go by that name. Use the name or number of this "
                + "machine, or start the server with the address as an origin it trusts.");
        Sending.send(problem.answer(), request, response, callback);
        return true;
    }
}
