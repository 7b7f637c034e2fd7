// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/** A stranger's site; one that fails to say which hosts it has gets no token, and no other site suffers. */
public final class GuardedHub implements Hub {

    private static final URI NOWHERE = URI.create("about:blank");

    private final Hub hub;
    private final Custody custody;

    public GuardedHub(Hub hub, Custody custody) {
        this.hub = hub;
        this.custody = custody;
    }

    @Override
    public List<String> hosts(UnaryOperator<String> environment) {
        return custody.quick("name its hosts", () -> List.copyOf(hub.hosts(environment)), List.of());
    }

    @Override
    public List<String> tokenVariables() {
        return custody.quick("name its variables", () -> List.copyOf(hub.tokenVariables()), List.of());
    }

    @Override
    public Optional<Path> tokenFile(UnaryOperator<String> environment) {
        return custody.quick("name its token's file", () -> hub.tokenFile(environment).map(file -> file),
                Optional.empty());
    }

    @Override
    public URI tokenPage(UnaryOperator<String> environment) {
        return custody.quick("name its token's page", () -> Objects.requireNonNull(hub.tokenPage(environment)),
                NOWHERE);
    }

    @Override
    public String account(Access access, Transfer transfer, IProgressMonitor monitor) throws LibraryException {
        return custody.callForLibrary("test a token", monitor, () -> hub.account(access, transfer, monitor));
    }

    @Override
    public HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor)
            throws LibraryException {
        return custody.callForLibrary("search its site", monitor,
                () -> hub.search(query, access, transfer, monitor));
    }
}
