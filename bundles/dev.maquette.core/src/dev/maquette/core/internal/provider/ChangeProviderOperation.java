// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.provider;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeProvider;
import dev.maquette.api.request.ChangeProvider.Changed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Keeps or forgets a provider's key and address. */
@Component(service = Operation.class)
public final class ChangeProviderOperation implements Operation<ChangeProvider, Changed> {

    private final Providers providers;

    @Activate
    public ChangeProviderOperation(@Reference Providers providers) {
        this.providers = providers;
    }

    @Override
    public Class<ChangeProvider> request() {
        return ChangeProvider.class;
    }

    @Override
    public Changed execute(ChangeProvider request, OperationContext context) throws LibraryException {
        var id = providers.find(request.provider()).id();
        boolean lost = request.key() == null || request.key().reveal() == null;
        providers.keep(id, lost ? null : request.key(), request.address());
        return new Changed(providers.find(id));
    }
}
