// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.net.URI;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.account.AccountDownloads;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.NoTransfer;

/**
 * Gives whoever fetches for a library the engine with the user's tokens, and with the user's decision about addresses
 * that are not public. A token that comes with a request counts before those that are sent by pattern, and these before
 * the one of the site that the address belongs to: a pattern is the narrower wish.
 */
@Component(service = Transfers.class)
public final class Transfers {

    private final Hubs hubs;
    private final SiteTokens sites;
    private final PatternTokens patterns;
    private final AccountDownloads downloads;
    private final Transfer engine;

    /** @param engine null where there is none */
    @Activate
    public Transfers(@Reference Hubs hubs, @Reference SiteTokens sites, @Reference PatternTokens patterns,
            @Reference AccountDownloads downloads, @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) Transfer engine) {
        this.hubs = hubs;
        this.sites = sites;
        this.patterns = patterns;
        this.downloads = downloads;
        this.engine = engine == null ? new NoTransfer() : engine;
    }

    /** Whether anything can be fetched. */
    public boolean present() {
        return !(engine instanceof NoTransfer);
    }

    /** The engine for this library; tokens are looked up anew for each request, so that changes hold at once. */
    public Transfer of(LibraryFolder folder) {
        return new TokenTransfer(engine, (address, access) -> entitled(address, access, folder));
    }

    private Access entitled(URI address, Access given, LibraryFolder folder) throws LibraryException {
        var access = new Access(given.token(), given.allowPrivate() || downloads.settings().allowPrivate());
        if (access.credential().isPresent()) {
            return access;
        }
        var byPattern = patterns.find(address, folder.settings());
        return access.orToken(byPattern.isPresent() ? byPattern : bySite(address));
    }

    private Optional<Secret> bySite(URI address) throws LibraryException {
        for (var site : hubs.all()) {
            if (site.trusts(address, sites.environment())) {
                return sites.find(site).map(SiteTokens.Found::secret);
            }
        }
        return Optional.empty();
    }
}
