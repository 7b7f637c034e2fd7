// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;

class SlowClientTest {

    private static final int MANY = 500;

    @Test
    void hundredsThatNeverComeToAnEndDoNotKeepOthersWaiting()
            throws LibraryException, IOException, InterruptedException {
        var slow = new ArrayList<RawClient>();
        try (var site = new TestSite(new MemoryLibrary("Library", List.of()))) {
            for (int i = 0; i < MANY; i++) {
                slow.add(begun(new RawClient(site.at("/")), i % 2 == 0));
            }

            for (int i = 0; i < 20; i++) {
                assertEquals(200, site.get("/api/v1/app/version").statusCode());
            }
            for (var client : slow) {
                client.close();
            }
        }
    }

    private static RawClient begun(RawClient client, boolean headers) throws IOException {
        client.say(headers ? "GET / HTTP/1.1\r\nHost: local"
                : "POST /api/v1/maquette/query HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
        return client;
    }
}
