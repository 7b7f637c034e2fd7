// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugin.sample.internal;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.Transfer;

/** A site without a network behind it: it knows one token. */
public final class PaperHub implements Hub {

    @Override
    public List<String> hosts(UnaryOperator<String> environment) {
        return List.of("paper.example");
    }

    @Override
    public List<String> tokenVariables() {
        return List.of("PAPER_TOKEN");
    }

    @Override
    public URI tokenPage(UnaryOperator<String> environment) {
        return URI.create("https://paper.example/settings/tokens");
    }

    @Override
    public String account(Access access, Transfer transfer, IProgressMonitor monitor) throws LibraryException {
        if (access.credential().map(Secret::reveal).filter("good"::equals).isEmpty()) {
            throw new LibraryException(Problem.INVALID, "The Paper Mill does not know this token.",
                    "Make another one at https://paper.example/settings/tokens.");
        }
        return "ada";
    }

    @Override
    public HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor) {
        return new HubPage(List.of(), null);
    }
}
