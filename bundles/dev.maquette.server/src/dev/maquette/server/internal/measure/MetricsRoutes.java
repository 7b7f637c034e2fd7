// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.measure;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** The page that Prometheus reads. */
public final class MetricsRoutes implements RouteGroup {

    private static final double MILLIS = 1000;

    private final Served served;

    public MetricsRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/metrics").named("metrics", "server").says("Get figures for Prometheus")
                .access(Access.ADMIN).answers(200, "text/plain", Schema.string())
                .by(_ -> Answer.bytes(200, MetricsText.TYPE, text().getBytes(StandardCharsets.UTF_8))));
    }

    private String text() throws LibraryException {
        var text = new MetricsText();
        text.family("maquette_info", "gauge", "The version of the program.").sample("maquette_info", 1, "version",
                served.version());
        library(text);
        process(text);
        requests(text);
        return text.toString();
    }

    private void library(MetricsText text) throws LibraryException {
        var models = served.library().models(ModelQuery.all().page(0, 0));
        text.family("maquette_models", "gauge", "Models of the library, by type.");
        new TreeMap<>(models.facets().getOrDefault("type", Map.of()))
                .forEach((type, count) -> text.sample("maquette_models", count, "type", type));
        text.family("maquette_models_bytes", "gauge", "Size of all models.").sample("maquette_models_bytes",
                models.totalBytes());
        var jobs = served.library().installs();
        text.family("maquette_install_jobs", "gauge", "Installations that are not forgotten, by status.");
        for (var status : Status.values()) {
            text.sample("maquette_install_jobs", jobs.stream().filter(job -> job.status() == status).count(), "status",
                    status.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void process(MetricsText text) {
        var runtime = ManagementFactory.getRuntimeMXBean();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        text.family("process_start_time_seconds", "gauge", "When the program started, in seconds since 1970.")
                .sample("process_start_time_seconds", runtime.getStartTime() / MILLIS);
        text.family("maquette_uptime_seconds", "gauge", "How long the program has run.")
                .sample("maquette_uptime_seconds", runtime.getUptime() / MILLIS);
        text.family("jvm_memory_heap_used_bytes", "gauge", "Memory of Java objects in use.")
                .sample("jvm_memory_heap_used_bytes", heap.getUsed());
        text.family("jvm_memory_heap_max_bytes", "gauge", "Memory that Java objects may use.")
                .sample("jvm_memory_heap_max_bytes", heap.getMax());
    }

    private void requests(MetricsText text) {
        var measured = served.measurements();
        text.family("maquette_http_requests_running", "gauge", "Requests that are being answered.")
                .sample("maquette_http_requests_running", measured.running());
        text.family("maquette_http_requests_total", "counter", "Requests, by method, route and status.");
        measured.requests().forEach((kind, count) -> text.sample("maquette_http_requests_total", count, "method",
                kind.method(), "route", kind.route(), "status", Integer.toString(kind.status())));
        var name = "maquette_http_request_duration_seconds";
        text.family(name, "histogram", "How long requests took, by route.");
        measured.durations().forEach((route, durations) -> durations.write(text, name, route));
    }
}
