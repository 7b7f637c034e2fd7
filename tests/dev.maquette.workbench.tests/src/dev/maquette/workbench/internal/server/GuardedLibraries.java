// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.library.MemoryLibrary;

/** A server that Ada has an account on. */
final class GuardedLibraries implements Libraries {

    static final URI SERVER = URI.create("https://models.example.org:9090/");

    boolean signedIn;
    boolean away;

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
