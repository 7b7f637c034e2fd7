// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.source;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.hub.HubPage;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SearchHub;
import dev.maquette.api.transfer.Access;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.secret.Transfers;

/** Searches a site that a plug-in knows. */
@Component(service = Operation.class)
public final class SearchHubOperation implements Operation<SearchHub, HubPage> {

    private final Hubs hubs;
    private final Transfers transfers;

    @Activate
    public SearchHubOperation(@Reference Hubs hubs, @Reference Transfers transfers) {
        this.hubs = hubs;
        this.transfers = transfers;
    }

    @Override
    public Class<SearchHub> request() {
        return SearchHub.class;
    }

    @Override
    public HubPage execute(SearchHub request, OperationContext context) throws LibraryException {
        return hubs.find(request.hub()).hub().search(request.query(), Access.anonymous(),
                transfers.of(context.folder()), context.monitor());
    }
}
