// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the Hugging Face Hub knows beyond single repositories: the list of all models, and whose tokens there are. */
public final class HubDirectory implements Route {

    private final List<HubRepository> repositories = new CopyOnWriteArrayList<>();
    private final Map<String, String> accounts = new LinkedHashMap<>();

    /** Lists a repository, behind those that are listed already. */
    public HubDirectory lists(HubRepository repository) {
        repositories.add(repository);
        return this;
    }

    /** Somebody has this token. */
    public HubDirectory account(String secret, String name) {
        accounts.put(secret, name);
        return this;
    }

    @Override
    public Optional<Reply> answer(HubRequest request) {
        return switch (request.path()) {
        case "/api/models" -> Optional.of(search(new Query(request.query())));
        case "/api/whoami-v2" -> Optional.of(whoami(request));
        default -> Optional.empty();
        };
    }

    private Reply search(Query query) {
        return Paged.of(repositories.stream().filter(repository -> fits(repository, query)).map(HubRepository::listed)
                .toList(), "/api/models", query);
    }

    private static boolean fits(HubRepository repository, Query query) {
        var listed = repository.listed();
        return query.all("search").allMatch(text -> repository.id().toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT)))
                && query.all("author").allMatch(author -> repository.id().startsWith(author + "/"))
                && query.all("filter").allMatch(tag -> listed.contains("\"" + tag + "\""))
                && query.all("pipeline_tag").allMatch(tag -> listed.contains("\"pipeline_tag\":\"" + tag + "\""));
    }

    private Reply whoami(HubRequest request) {
        var name = request.token().map(accounts::get);
        return name.isPresent()
                ? Reply.text(200, "application/json; charset=utf-8", "{\"type\":\"user\",\"id\":\"1\",\"name\":\""
                        + name.get() + "\",\"fullname\":\"" + name.get() + "\",\"isPro\":false,\"orgs\":[],\"auth\":"
                        + "{\"type\":\"access_token\",\"accessToken\":{\"displayName\":\"test\",\"role\":\"read\"}}}")
                : Reply.text(401, "application/json", "{\"error\":\"Invalid credentials in Authorization header\"}")
                        .with("X-Error-Message", "Invalid credentials in Authorization header");
    }
}
