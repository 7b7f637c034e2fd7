// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.source;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.hub.HubPage;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SearchHub;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.operation.NoTransfer;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Searches a site that a plug-in knows. */
@Component(service = Operation.class)
public final class SearchHubOperation implements Operation<SearchHub, HubPage> {

    private final Hubs hubs;
    private final Transfer transfer;

    /** @param transfer null where there is none */
    @Activate
    public SearchHubOperation(@Reference Hubs hubs, @Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) Transfer transfer) {
        this.hubs = hubs;
        this.transfer = transfer == null ? new NoTransfer() : transfer;
    }

    @Override
    public Class<SearchHub> request() {
        return SearchHub.class;
    }

    @Override
    public HubPage execute(SearchHub request, OperationContext context) throws LibraryException {
        return hubs.find(request.hub()).hub().search(request.query(), Access.anonymous(), transfer,
                context.monitor());
    }
}
