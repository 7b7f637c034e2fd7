// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the route of a request. */
public final class RouteTable {

    private final List<Entry> entries;

    private record Entry(Route route, String[] segments) {
    }

    /**
     * @param route that was found
     * @param variables values of the variables in its path, decoded
     */
    public record Match(Route route, Map<String, String> variables) {
    }

    /** Of two routes that fit, the first is taken. */
    public RouteTable(List<Route> routes) {
        entries = routes.stream().map(route -> new Entry(route, route.path().split("/", -1))).toList();
    }

    /** @param path as it was sent, not decoded */
    public Optional<Match> find(String method, String path) {
        var segments = path.split("/", -1);
        for (var entry : entries) {
            if (entry.route().method().equals(method)) {
                var variables = fit(entry.segments(), segments);
                if (variables != null) {
                    return Optional.of(new Match(entry.route(), variables));
                }
            }
        }
        return Optional.empty();
    }

    /** The methods that there are for this path; empty when nothing is there. */
    public TreeSet<String> methods(String path) {
        var segments = path.split("/", -1);
        var methods = new TreeSet<String>();
        for (var entry : entries) {
            if (fit(entry.segments(), segments) != null) {
                methods.add(entry.route().method());
            }
        }
        return methods;
    }

    private static Map<String, String> fit(String[] pattern, String[] segments) {
        if (pattern.length != segments.length) {
            return null;
        }
        var variables = new HashMap<String, String>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{") && !segments[i].isEmpty()) {
                variables.put(pattern[i].substring(1, pattern[i].length() - 1), decoded(segments[i]));
            } else if (!pattern[i].equals(segments[i])) {
                return null;
            }
        }
        return variables;
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
