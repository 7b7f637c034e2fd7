// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/** Civitai as a site to search. */
public final class CivitaiHub implements Hub {

    private static final int PAGE = 50;

    private final UnaryOperator<String> ownEnvironment;
    private final SiteVocabulary words = new SiteVocabulary();

    /** With what this user has set up for Civitai. */
    public CivitaiHub() {
        this(System::getenv);
    }

    CivitaiHub(UnaryOperator<String> environment) {
        ownEnvironment = environment;
    }

    @Override
    public List<String> hosts(UnaryOperator<String> environment) {
        return new Account(environment).hosts();
    }

    @Override
    public List<String> tokenVariables() {
        return Account.VARIABLES;
    }

    @Override
    public URI tokenPage(UnaryOperator<String> environment) {
        return new Account(environment).tokenPage();
    }

    @Override
    public String account(Access access, Transfer transfer, IProgressMonitor monitor) throws LibraryException {
        var site = site(access, transfer);
        return site.user(monitor).orElseThrow(() -> new LibraryException(Problem.INVALID,
                site.access().credential().isPresent()
                        ? site.endpoint().getHost() + " does not accept the API key."
                        : "There is no API key for " + site.endpoint().getHost() + ".",
                "Make one at " + tokenPage(ownEnvironment) + "."));
    }

    @Override
    public HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor)
            throws LibraryException {
        var site = site(access, transfer);
        var found = site.read("/api/v1/models?" + parameters(query), "list of models", monitor);
        return new HubPage(found.list("items").stream().map(item -> model(item, site)).toList(),
                found.object("metadata").text("nextCursor"));
    }

    private String parameters(HubQuery query) throws LibraryException {
        var parameters = new StringBuilder("limit=" + PAGE + "&nsfw=" + query.mature());
        var more = new LinkedHashMap<String, String>();
        more.put("query", query.text().isBlank() ? null : query.text().strip());
        more.put("sort", query.text().isBlank() ? "Most Downloaded" : null);
        more.put("cursor", query.cursor());
        more.forEach((name, value) -> {
            if (value != null) {
                parameters.append('&').append(name).append('=').append(Site.encoded(value));
            }
        });
        for (var kind : kinds(query.type())) {
            parameters.append("&types=").append(Site.encoded(kind));
        }
        return parameters.toString();
    }

    private List<String> kinds(String type) throws LibraryException {
        if (type == null || type.isBlank()) {
            return List.of();
        }
        var kinds = words.kinds(type);
        if (kinds.isEmpty()) {
            throw new LibraryException(Problem.INVALID, "Civitai has no models of the type " + type + ".",
                    "Leave the type out, or give one such as main, lora, vae, controlnet or embedding.");
        }
        return kinds;
    }

    private HubModel model(Fields json, Site site) {
        var model = SiteModel.of(json, Instant.now());
        var newest = model.versions().stream().findFirst();
        var stats = json.object("stats");
        return new HubModel("civitai:" + model.id(), model.name(), model.author(),
                site.endpoint() + "/models/" + model.id(), model.type(), newest.map(SiteVersion::base).orElse(null),
                stats.number("downloadCount"), stats.number("thumbsUpCount"),
                newest.filter(SiteVersion::paid).isPresent(),
                newest.map(version -> Facts.terms(model, version, words)).orElseGet(Terms::unknown),
                newest.map(SiteVersion::preview).orElse(null));
    }

    private Site site(Access access, Transfer transfer) {
        return Site.of(new Account(ownEnvironment), transfer, access);
    }
}
