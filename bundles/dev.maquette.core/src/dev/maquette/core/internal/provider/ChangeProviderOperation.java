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

    /** The address is looked at first, so that a wrong one leaves all as it was. */
    @Override
    public Changed execute(ChangeProvider request, OperationContext context) throws LibraryException {
        var id = providers.find(request.provider()).id();
        if (request.address() != null) {
            providers.keepAddress(id, request.address());
        }
        if (request.key() != null && request.key().reveal() != null) {
            providers.keepKey(id, request.key());
        }
        return new Changed(providers.find(id));
    }
}
