// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import dev.maquette.server.internal.guard.BrowserRules;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Packaged;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;

/**
 * Swagger UI on the server's own description of its routes. All it needs comes from this server, so that it works
 * without a network.
 */
public final class DocsPages implements RouteGroup {

    private static final String TAG = "documentation";
    private static final String FOLDER = "META-INF/resources/webjars/swagger-ui/";
    private static final String FACTS = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** Swagger UI sets styles and shows pictures that are part of its own style sheet; it runs no inline script. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> FILES = Map.of("swagger-ui.css", "text/css", "swagger-ui-bundle.js",
            "text/javascript", "favicon-32x32.png", "image/png");

    private final WebJar swagger = new WebJar("org.webjars.swagger-ui");

    @Override
    public List<Route> routes() {
        var pages = Stream.of(own("/docs", "docs", "docs.html", "text/html"),
                own("/docs/start.js", "docs_start", "docs-start.js", "text/javascript"),
                own("/docs/own.css", "docs_style", "docs.css", "text/css"));
        return Stream.concat(pages, FILES.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(this::shared))
                .toList();
    }

    private static Route own(String path, String name, String file, String type) {
        return Route.get(path).named(name, TAG).says("Get the documentation as a page: " + file).access(Access.PUBLIC)
                .answers(200, type, null).by(_ -> Answer.text(200, type, Packaged.text(DocsPages.class, file))
                        .with(BrowserRules.CONTENT, CONTENT).with("Cache-Control", "no-cache"));
    }

    private Route shared(Map.Entry<String, String> file) {
        var name = "docs_" + file.getKey().replaceAll("[^a-z0-9]+", "_");
        return Route.get("/docs/" + file.getKey()).named(name, TAG).says("Get a file of Swagger UI")
                .access(Access.PUBLIC).answers(200, file.getValue(), null)
                .by(_ -> Answer.bytes(200, file.getValue(), shared(file.getKey()))
                        .with("Cache-Control", "max-age=86400"));
    }

    /** The folder is named for the version, which the jar tells. */
    private byte[] shared(String file) throws IOException {
        var facts = new Properties();
        facts.load(new ByteArrayInputStream(swagger.read(FACTS)));
        return swagger.read(FOLDER + facts.getProperty("version") + "/" + file);
    }
}
