// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.hub;

import java.util.List;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;
import dev.maquette.server.internal.install.InstallRoutes;

/**
 * Begins an installation when somebody follows a link of Hugging Face's site, and says so as a page. It is the one
 * change that a GET makes here, so a browser may only ask for it as a page of its own, to which its user went: not as a
 * picture or a frame of another site, nor because a page leads there by itself or has it fetched beforehand.
 */
public final class InstallPageRoutes implements RouteGroup {

    private final Served served;
    private final InstallRoutes installs;

    public InstallPageRoutes(Served served) {
        this.served = served;
        this.installs = new InstallRoutes(served);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v2/models/install/huggingface")
                .named("install_hugging_face_model", "model_manager")
                .says("Install a repository of Hugging Face, answered by a page")
                .required("source", Schema.string(), "The repository, such as org/name")
                .answers(201, "text/html", Schema.string()).answers(200, "text/html", Schema.string())
                .answers(400, "text/html", Schema.string()).answers(424, "text/html", Schema.string())
                .fails(403, "The browser did not ask for a page, or nobody clicked")
                .fails(409, "Nothing here understands the source").invalid().by(this::install));
    }

    private Answer install(Exchange exchange) throws HttpProblem {
        if (!opened(exchange)) {
            throw new HttpProblem(403, "Open this address yourself, as a page of its own.");
        }
        var source = exchange.required("source");
        var name = Repository.name(source);
        if (name.isEmpty()) {
            return InstallPage.unknown(source);
        }
        try {
            return begin(source, Repository.look(name.get(), served.library(), exchange), exchange.actor());
        } catch (LibraryException failure) {
            return switch (failure.problem()) {
            case NOT_FOUND, INVALID, DENIED -> InstallPage.unknown(source);
            default -> InstallPage.failed(source, failure.told());
            };
        }
    }

    /** Whether somebody went there; what is no browser does not tell. */
    private static boolean opened(Exchange exchange) {
        var kind = exchange.header("Sec-Fetch-Dest");
        boolean stranger = exchange.header("Sec-Fetch-Site").filter(List.of("cross-site", "same-site")::contains)
                .isPresent();
        boolean clicked = exchange.header("Sec-Fetch-User").filter("?1"::equals).isPresent();
        return kind.isEmpty() || kind.get().equals("document") && (clicked || !stranger);
    }

    private Answer begin(String source, Repository repository, Actor actor) throws LibraryException, HttpProblem {
        if (!repository.folders() && repository.files().size() > 1) {
            return InstallPage.several(source, repository.files().size());
        }
        installs.queue(repository.folders() || repository.files().isEmpty() ? source.strip()
                : repository.files().getFirst(), actor);
        return InstallPage.started(source);
    }
}
