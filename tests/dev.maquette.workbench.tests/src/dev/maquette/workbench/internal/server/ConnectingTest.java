// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ConnectingTest {

    private static final URI SERVER = GuardedLibraries.SERVER;

    private final List<String> shown = new ArrayList<>();
    private final GuardedLibraries libraries = new GuardedLibraries();
    private final Connecting connecting = new Connecting(libraries, Runnable::run, Runnable::run,
            new Connecting.Face() {

                @Override
                public void busy(String words) {
                    shown.add("busy");
                }

                @Override
                public void askWho(String words) {
                    shown.add("who");
                }

                @Override
                public void failed(String words) {
                    shown.add(words);
                }

                @Override
                public void connected(URI server) {
                    shown.add("connected " + server);
                }
            });

    @Test
    void whoHasSignedInBeforeIsNotAskedAgain() {
        libraries.signedIn = true;

        connecting.connect("models.example.org:9090");

        assertEquals(List.of("busy", "connected " + SERVER), shown);
    }

    @Test
    void whoHasNotIsAskedAndTriesUntilItIsRight() {
        connecting.connect("models.example.org:9090");
        connecting.signIn("models.example.org:9090", "ada@example.org", "rose", true);
        connecting.signIn("models.example.org:9090", " ada@example.org ", "tulip", true);

        assertEquals(List.of("busy", "who", "busy", "Incorrect email or password.", "busy",
                "connected " + SERVER), shown);
    }

    @Test
    void anotherServerIsAskedWithoutWhatWasMeantForTheFirst() {
        connecting.connect("models.example.org:9090");
        connecting.another();
        connecting.connect("models.example.org:9090");

        assertEquals(List.of("busy", "who", "busy", "who"), shown);
    }

    @Test
    void aServerThatDoesNotAnswerIsToldWithItsRemedy() {
        libraries.away = true;

        connecting.connect("models.example.org:9090");

        assertEquals(List.of("busy", "Nobody answers. Is it running?"), shown);
    }

    @Test
    void nothingIsSentToWhatIsNoAddress() {
        connecting.connect("not a server");

        assertEquals(1, shown.size());
        assertTrue(shown.getFirst().contains("https://"), shown.getFirst());
    }

    @Test
    void aWayThatIsNotEncryptedIsToldBefore() {
        assertTrue(Connecting.warning("http://models.example.org").orElseThrow().contains("models.example.org"));
        assertTrue(Connecting.warning("models.example.org").isEmpty());
        assertTrue(Connecting.warning("").isEmpty());
    }
}
