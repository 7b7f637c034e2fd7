// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.request.RunInstalls;
import dev.maquette.testkit.Eventually;

class BackgroundInstallsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HashingLibrary library = new HashingLibrary();
    private final Session session = new Session(library);

    @Test
    void installationsGoOnWhileALibraryIsOpen() throws Exception {
        var installs = new BackgroundInstalls(session, Thread::startVirtualThread);
        assertEquals(List.of(), library.lasting);
        session.open(library.defaultLocation()).join();
        Eventually.holds("it runs", PATIENCE, () -> library.lasting.equals(List.of(new RunInstalls(true))));
        installs.close();
        Eventually.holds("it has ended", PATIENCE, library.lasting::isEmpty);
        session.open(library.defaultLocation()).join();
        assertEquals(List.of(), library.lasting);
    }
}
