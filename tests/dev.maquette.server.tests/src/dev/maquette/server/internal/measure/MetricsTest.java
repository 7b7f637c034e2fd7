// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class MetricsTest {

    private static final Pattern LINE = Pattern
            .compile("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z]+=\"[^\"]*\",?)+})? -?[0-9.E+-]+");

    @Test
    void eachLineIsInTheFormatOfPrometheus() throws LibraryException, IOException, InterruptedException {
        try (var site = new TestSite(new MemoryLibrary("Library", ModelRecords.dozen()))) {
            site.get("/api/v1/app/version");
            var answer = site.get("/metrics");

            assertEquals("text/plain; version=0.0.4; charset=utf-8",
                    answer.headers().firstValue("Content-Type").orElseThrow());
            assertAll(answer.body().lines().map(line -> () -> assertTrue(LINE.matcher(line).matches(), line)));
            assertTrue(answer.body().contains("maquette_models{type=\"vae\"} 1\n"), answer.body());
            assertTrue(answer.body().contains("maquette_install_jobs{status=\"waiting\"} 0\n"), answer.body());
        }
    }

    @Test
    void requestsAreCountedByRouteAndStrangersMakeNoNewOnes()
            throws LibraryException, IOException, InterruptedException {
        try (var site = new TestSite(new MemoryLibrary("Library", List.of()))) {
            site.get("/api/v1/maquette/models/one");
            site.get("/api/v1/maquette/models/two");
            site.get("/secret/" + "x".repeat(50));
            var text = site.get("/metrics").body();

            assertTrue(
                    text.contains("maquette_http_requests_total{method=\"GET\",route=\"/api/v1/maquette/models/{key}\","
                            + "status=\"404\"} 2\n"),
                    text);
            assertTrue(text.contains("route=\"none\",status=\"404\"} 1\n"), text);
            assertFalse(text.contains("secret"), text);
        }
    }

    @Test
    void aDurationIsInAllBucketsThatReachIt() {
        var durations = new Durations();
        durations.add(Duration.ofMillis(5));
        durations.add(Duration.ofMillis(30));
        durations.add(Duration.ofMinutes(1));
        var text = new MetricsText();

        durations.write(text, "d", "/x");

        assertTrue(text.toString().contains("d_bucket{route=\"/x\",le=\"0.0025\"} 0\n"), text.toString());
        assertTrue(text.toString().contains("d_bucket{route=\"/x\",le=\"0.005\"} 1\n"), text.toString());
        assertTrue(text.toString().contains("d_bucket{route=\"/x\",le=\"0.05\"} 2\n"), text.toString());
        assertTrue(text.toString().contains("d_bucket{route=\"/x\",le=\"10.0\"} 2\n"), text.toString());
        assertTrue(text.toString().contains("d_bucket{route=\"/x\",le=\"+Inf\"} 3\n"), text.toString());
        assertTrue(text.toString().contains("d_sum{route=\"/x\"} 60.035\n"), text.toString());
    }
}
