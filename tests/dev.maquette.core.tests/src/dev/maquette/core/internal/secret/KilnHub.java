// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/**
 * A site whose every answer tests can foresee: it knows the token {@code good} as ada's.
 *
 * @param file where its own programs keep the token, or null
 */
record KilnHub(Path file) implements Hub {

    @Override
    public List<String> hosts(UnaryOperator<String> environment) {
        var elsewhere = environment.apply("KILN_HOST");
        return elsewhere == null ? List.of("kiln.example", "Lair.Example:8080") : List.of(elsewhere);
    }

    @Override
    public List<String> tokenVariables() {
        return List.of("KILN_TOKEN", "KILN_KEY");
    }

    @Override
    public Optional<Path> tokenFile(UnaryOperator<String> environment) {
        return Optional.ofNullable(file);
    }

    @Override
    public URI tokenPage(UnaryOperator<String> environment) {
        return URI.create("https://kiln.example/tokens");
    }

    @Override
    public String account(Access access, Transfer transfer, IProgressMonitor monitor) throws LibraryException {
        var answer = transfer.read(URI.create("https://kiln.example/who"), access, 100, monitor);
        if (!answer.good()) {
            throw new LibraryException(Problem.INVALID, "The Kiln said: " + answer.body(), "Make another token.");
        }
        return answer.body();
    }

    @Override
    public HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor) {
        throw new UnsupportedOperationException("Nobody searches here");
    }
}
