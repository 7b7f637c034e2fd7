// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.request.TestToken.Tested;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.hub.Site;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Asks a site whose token it is. */
@Component(service = Operation.class)
public final class TestTokenOperation implements Operation<TestToken, Tested> {

    private final Hubs hubs;
    private final SiteTokens sites;
    private final Transfers transfers;

    @Activate
    public TestTokenOperation(@Reference Hubs hubs, @Reference SiteTokens sites,
            @Reference Transfers transfers) {
        this.hubs = hubs;
        this.sites = sites;
        this.transfers = transfers;
    }

    @Override
    public Class<TestToken> request() {
        return TestToken.class;
    }

    @Override
    public Tested execute(TestToken request, OperationContext context) throws LibraryException {
        var site = hubs.find(request.hub());
        var token = request.token() == null || request.token().reveal() == null ? present(site)
                : TokenText.of(request.token().reveal(), "the request");
        return new Tested(site.hub().account(new Access(token, false), transfers.of(context.folder()),
                context.monitor()));
    }

    private Secret present(Site site) throws LibraryException {
        return sites.find(site).map(SiteTokens.Found::secret)
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "There is no token for " + site.name() + ".",
                        "Make one at " + site.hub().tokenPage(sites.environment()) + " and set it."));
    }
}
