// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.transfer.Access;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.Reply.Delivery;
import dev.maquette.testkit.hub.StandInHub;

/** A process that is killed in the middle of a download leaves it to whoever opens the library next. */
class KilledQueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SIZE = 24 << 20;
    private static final int ARRIVES = 18 << 20;
    private static final int KEPT = 1 << 20;

    @TempDir
    Path temp;

    private Library open() throws LibraryException {
        return new LibraryFixture(TestRegistries.h2(), temp, TestRegistries.transfer())
                .open(temp.resolve("library"));
    }

    @Test
    void theNextProcessGoesOnWhereItWas() throws Exception {
        goesOn((library, _) -> {
            assertEquals(Status.WAITING, library.installs().getFirst().status());
            library.run(new RunInstalls(false), new ArrayList<InstallJob>()::add, Actor.localUser(),
                    new NullProgressMonitor());
        });
    }

    @Test
    void whoInstallsTheSameAgainGoesOnWhereItWas() throws Exception {
        goesOn((library, source) -> LibraryFixture.run(library,
                new InstallModel(source, false, ModelChanges.none(), false, new Access(null, true))));
    }

    private void goesOn(Next next) throws Exception {
        var content = Content.noise(SIZE, 7);
        try (var hub = StandInHub.open()) {
            var file = hub.file("/kiln.bin", content)
                    .course((_, from) -> new Delivery(-1, from < ARRIVES ? ARRIVES - from : 0, 0));
            var source = hub.at("/kiln.bin").toString();
            open().close();
            long kept = kill(source);
            file.course((_, _) -> Delivery.WHOLE);
            int before = hub.requests().size();
            try (var library = open()) {
                next.goOn(library, source);
                assertWhole(library, content);
            }
            var again = hub.requests().stream().skip(before + 1L).toList();
            assertTrue(again.stream().allMatch(request -> start(request) >= kept), () -> kept + ": " + again);
        }
    }

    /** What the next process does. */
    @FunctionalInterface
    private interface Next {
        void goOn(Library library, String source) throws Exception;
    }

    private static void assertWhole(Library library, byte[] content) throws Exception {
        assertEquals(1, library.installs().size());
        var job = library.installs().getFirst();
        assertEquals(Status.COMPLETED, job.status());
        assertEquals("Survivor", job.configOut().name());
        assertArrayEquals(content, Files.readAllBytes(library.path(job.configOut())));
    }

    private static long start(HubRequest request) {
        return Long.parseLong(request.header("range").orElse("bytes=0-").replaceFirst("bytes=(\\d+).*", "$1"));
    }

    /** Kills the process when something has been written down; returns how much. */
    private long kill(String source) throws Exception {
        try (var process = TestRegistries.start(KilledQueue.class, temp.resolve("library").toString(),
                temp.toString(), source)) {
            Eventually.holds("something is kept", PATIENCE, () -> kept() >= KEPT);
            process.kill();
            return kept();
        }
    }

    private long kept() throws IOException {
        var state = temp.resolve("library/staging/1/kiln.bin.part.json");
        return Files.exists(state) ? prefix(Files.readString(state)) : 0;
    }

    private static long prefix(String state) {
        var first = Pattern.compile("\"start\":0,\"end\":(\\d+)").matcher(state);
        return first.find() ? Long.parseLong(first.group(1)) : 0;
    }
}
