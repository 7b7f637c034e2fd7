// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.provider;

import java.util.ArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListProviders;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Lists providers and says for which of them there is a key. */
@Component(service = Operation.class)
public final class ListProvidersOperation implements Operation<ListProviders, ListProviders.Providers> {

    private final Providers providers;

    @Activate
    public ListProvidersOperation(@Reference Providers providers) {
        this.providers = providers;
    }

    @Override
    public Class<ListProviders> request() {
        return ListProviders.class;
    }

    @Override
    public ListProviders.Providers execute(ListProviders request, OperationContext context) throws LibraryException {
        var all = new ArrayList<ListProviders.Provider>();
        for (var id : providers.ids()) {
            all.add(providers.find(id));
        }
        return new ListProviders.Providers(all);
    }
}
