// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hub;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/** A site that a registry can make. */
public final class QuietHub implements Hub {

    @Override
    public List<String> hosts(UnaryOperator<String> environment) {
        return List.of("quiet.example");
    }

    @Override
    public List<String> tokenVariables() {
        return List.of();
    }

    @Override
    public URI tokenPage(UnaryOperator<String> environment) {
        return URI.create("https://quiet.example/");
    }

    @Override
    public String account(Access access, Transfer transfer, IProgressMonitor monitor) {
        return "nobody";
    }

    @Override
    public HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor) {
        return new HubPage(List.of(), null);
    }
}
