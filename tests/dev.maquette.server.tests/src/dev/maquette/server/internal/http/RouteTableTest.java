// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable table = new RouteTable(List.of(route("GET", "/models/"), route("GET", "/models/i/{key}"),
            route("PATCH", "/models/i/{key}"), route("POST", "/models/i/bulk_delete")));

    private static Route route(String method, String path) {
        var builder = switch (method) {
        case "GET" -> Route.get(path);
        case "POST" -> Route.post(path);
        default -> Route.patch(path);
        };
        return builder.by(_ -> Answer.empty(204));
    }

    @Test
    void aWordInBracesStandsForOneSegmentDecoded() {
        var match = table.find("GET", "/models/i/a%2Fb+c").orElseThrow();

        assertEquals("a/b+c", match.variables().get("key"));
    }

    @Test
    void aVariableIsNeverEmpty() {
        assertTrue(table.find("GET", "/models/i/").isEmpty());
        assertTrue(table.find("GET", "/models/i/a/b").isEmpty());
    }

    @Test
    void anotherMethodIsTold() {
        assertTrue(table.find("DELETE", "/models/i/a").isEmpty());
        assertEquals(Set.of("GET", "PATCH"), table.methods("/models/i/a"));
    }
}
