// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ChangeToken.Changed;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Keeps or forgets a token: a site's for the account, a pattern's in the library's settings. */
@Component(service = Operation.class)
public final class ChangeTokenOperation implements Operation<ChangeToken, Changed> {

    private final Hubs hubs;
    private final SiteTokens sites;
    private final PatternTokens patterns;

    @Activate
    public ChangeTokenOperation(@Reference Hubs hubs, @Reference SiteTokens sites,
            @Reference PatternTokens patterns) {
        this.hubs = hubs;
        this.sites = sites;
        this.patterns = patterns;
    }

    @Override
    public Class<ChangeToken> request() {
        return ChangeToken.class;
    }

    @Override
    public Changed execute(ChangeToken request, OperationContext context) throws LibraryException {
        var settings = context.folder().settings();
        if (request.token() == null) {
            return new Changed(request.hub() != null ? sites.forget(hubs.find(request.hub()))
                    : patterns.forget(request.urlRegex(), settings));
        }
        if (request.hub() != null) {
            sites.keep(hubs.find(request.hub()), request.token());
        } else {
            patterns.keep(request.urlRegex(), request.token(), settings);
        }
        return new Changed(true);
    }
}
