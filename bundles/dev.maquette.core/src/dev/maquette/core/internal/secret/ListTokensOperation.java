// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.util.ArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.api.request.ListTokens.Tokens;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.hub.Site;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Says for which sites and patterns there are tokens. One that cannot be read does not hide the others. */
@Component(service = Operation.class)
public final class ListTokensOperation implements Operation<ListTokens, Tokens> {

    private final Hubs hubs;
    private final SiteTokens sites;
    private final PatternTokens patterns;

    @Activate
    public ListTokensOperation(@Reference Hubs hubs, @Reference SiteTokens sites,
            @Reference PatternTokens patterns) {
        this.hubs = hubs;
        this.sites = sites;
        this.patterns = patterns;
    }

    @Override
    public Class<ListTokens> request() {
        return ListTokens.class;
    }

    @Override
    public Tokens execute(ListTokens request, OperationContext context) throws LibraryException {
        var entries = new ArrayList<Entry>();
        for (var site : hubs.all()) {
            entries.add(entry(site));
        }
        for (var pattern : patterns.all(context.folder().settings())) {
            entries.add(entry(pattern));
        }
        return new Tokens(entries);
    }

    private Entry entry(Site site) {
        var page = site.hub().tokenPage(sites.environment()).toString();
        try {
            var found = sites.find(site);
            return new Entry(site.id(), site.name(), null, found.isPresent(),
                    found.map(SiteTokens.Found::origin).orElse(null),
                    found.map(SiteTokens.Found::changeable).orElse(true), page);
        } catch (LibraryException unreadable) {
            return new Entry(site.id(), site.name(), null, false, unreadable.getMessage(), true, page);
        }
    }

    private static Entry entry(TokenPattern pattern) {
        var fault = pattern.fault();
        var empty = pattern.token().reveal().isEmpty();
        return new Entry(null, pattern.urlRegex(), pattern.urlRegex(), fault.isEmpty() && !empty,
                pattern.origin() + fault.map(text -> "; not a regular expression: " + text)
                        .orElse(empty ? "; its token is empty" : ""),
                pattern.changeable(), null);
    }
}
