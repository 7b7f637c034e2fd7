// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.site;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.guard.BrowserRules;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;

/** What a person sees who opens the server's address in a browser. */
public final class StatusPage implements RouteGroup {

    private static final String TAG = "server";
    private static final String HTML = "text/html";
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src data:; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final int MOST_TYPES = 8;
    private static final double KILO = 1000;

    private final Served served;

    public StatusPage(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/").named("status_page", TAG).says("Show what is served").access(Access.PUBLIC)
                        .answers(200, HTML, null).by(this::page),
                Route.get("/status.css").named("status_style", TAG).says("Get the looks of the page")
                        .access(Access.PUBLIC).answers(200, "text/css", null)
                        .by(_ -> Answer.text(200, "text/css", PageText.read("status.css"))));
    }

    /** Somebody unknown learns the version, and not what there is. */
    private Answer page(Exchange exchange) throws LibraryException, IOException {
        boolean known = exchange.caller().id() != null;
        var page = new PageText(PageText.read("status.html")).with("version", served.version())
                .with("name", known ? served.library().info().name() : "Maquette").inside("content",
                        known ? content() : PageText.read("status-unknown.html"));
        return Answer.text(200, HTML, page.text()).with(BrowserRules.CONTENT, CONTENT).with("Cache-Control",
                "no-cache");
    }

    private String content() throws LibraryException, IOException {
        var models = served.library().models(ModelQuery.all().page(0, 0));
        long missing = models.facets().getOrDefault("availability", Map.of()).getOrDefault("missing", 0);
        long running = served.library().installs().stream().map(InstallJob::status)
                .filter(status -> !status.finished()).count();
        return new PageText(PageText.read("status-library.html"))
                .with("models", String.format(Locale.ROOT, "%,d", models.total()))
                .with("size", size(models.totalBytes()))
                .with("missing", Long.toString(missing)).with("missing-state", missing == 0 ? "calm" : "alert")
                .with("running", Long.toString(running)).inside("types", types(models)).text();
    }

    /** The most frequent ones, each with a bar as long as its share. */
    private static String types(Models models) {
        var counts = models.facets().getOrDefault("type", Map.of());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TYPES).map(entry -> type(entry.getKey(), entry.getValue(), models.total()))
                .collect(Collectors.joining("\n"));
    }

    private static String type(String word, int count, int total) {
        return new PageText("<li><span>{word}</span><meter min=\"0\" max=\"{total}\" value=\"{count}\"></meter>"
                + "<b>{count}</b></li>").with("word", word).with("count", Integer.toString(count))
                .with("total", Integer.toString(Math.max(1, total))).text();
    }

    private static String size(long bytes) {
        double value = bytes;
        for (var unit : List.of("B", "kB", "MB", "GB")) {
            if (value < KILO) {
                return String.format(Locale.ROOT, unit.equals("B") ? "%.0f %s" : "%.1f %s", value, unit);
            }
            value /= KILO;
        }
        return String.format(Locale.ROOT, "%.1f TB", value);
    }
}
