// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.library.MemoryLibrary;

class ConnectingTest {

    private static final URI SERVER = URI.create("https://models.example.org:9090/");

    private final List<String> shown = new ArrayList<>();
    private final Guarded libraries = new Guarded();
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

    /** A server that Ada has an account on. */
    private static final class Guarded implements Libraries {

        private boolean signedIn;
        private boolean away;

        @Override
        public URI defaultLocation() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LibraryInfo> known() {
            return List.of();
        }

        @Override
        public LibraryInfo create(Path folder, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Library open(URI location) throws LibraryException {
            assertEquals(SERVER, location);
            if (away) {
                throw new LibraryException(Problem.IO, "Nobody answers.", "Is it running?");
            }
            if (!signedIn) {
                throw new LibraryException(Problem.DENIED, "Sign in.", "");
            }
            return new MemoryLibrary("Studio", List.of());
        }

        @Override
        public void signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException {
            if (!email.equals("ada@example.org") || !password.equals(new Secret("tulip"))) {
                throw new LibraryException(Problem.DENIED, "Incorrect email or password.", "Type them again.");
            }
            signedIn = true;
        }
    }

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
