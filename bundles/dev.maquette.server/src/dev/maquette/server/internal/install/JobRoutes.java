// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.util.List;

import com.google.gson.JsonElement;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Routes that tell of installations and tell them what to do. */
public final class JobRoutes implements RouteGroup {

    static final String TAG = "model_manager";
    static final String PATH = "/api/v2/models/install";
    static final Schema JOB = Schema.reference("ModelInstallJob");

    private static final String ONE = PATH + "/{id}";

    private final Served served;
    private final Foreman foreman;

    public JobRoutes(Served served) {
        this.served = served;
        this.foreman = new Foreman(served.library());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH).named("list_model_installs", TAG).says("List installations in the order of their"
                        + " beginning").answers(200, Schema.array(JOB))
                        .by(_ -> Answer.json(200, JobJson.of(served.library().installs()).toString())),
                Route.get(ONE).named("get_model_install_job", TAG).says("Tell how far an installation is")
                        .path("id", Schema.integer(), "Number of the installation").answers(200, JOB)
                        .fails(404, "No such installation").invalid().by(this::tell),
                Route.delete(ONE).named("cancel_model_install_job", TAG)
                        .says("End an installation and throw away what has arrived")
                        .path("id", Schema.integer(), "Number of the installation").answers(201, Schema.nothing())
                        .fails(415, "No such installation").invalid().by(this::cancel),
                order("pause", "pause_model_install_job", "Stop an installation for now",
                        exchange -> job(exchange, Action.PAUSE)),
                order("resume", "resume_model_install_job", "Go on with an installation that is paused",
                        exchange -> job(exchange, Action.RESUME)),
                order("restart_failed", "restart_failed_model_install_job",
                        "Fetch again what failed of an installation", this::restartFailed),
                Route.post(ONE + "/restart_file").named("restart_model_install_file", TAG)
                        .says("Fetch one file of an installation again from its beginning")
                        .path("id", Schema.integer(), "Number of the installation").takes(Schema.string())
                        .answers(201, JOB).fails(415, "No such installation").invalid().by(this::restartFile),
                Route.delete(PATH).named("prune_model_install_jobs", TAG).says("Forget installations that are finished")
                        .answersNothing(204).by(this::prune));
    }

    private static Route order(String word, String name, String summary, Route.Work work) {
        return Route.post(ONE + "/" + word).named(name, TAG).says(summary)
                .path("id", Schema.integer(), "Number of the installation").answers(201, JOB)
                .fails(415, "No such installation").invalid().by(work);
    }

    private Answer tell(Exchange exchange) throws LibraryException, HttpProblem {
        long id = id(exchange);
        return Answer.json(200, JobJson.of(foreman.find(id).orElseThrow(() -> unknown(404, id))).toString());
    }

    /** One that is finished stays what it is. */
    private Answer cancel(Exchange exchange) throws LibraryException, HttpProblem {
        foreman.order(there(exchange), Action.CANCEL, null, exchange.actor());
        return Answer.json(201, "null");
    }

    private Answer job(Exchange exchange, Action action) throws LibraryException, HttpProblem {
        return told(foreman.order(there(exchange), action, null, exchange.actor()));
    }

    private Answer restartFailed(Exchange exchange) throws LibraryException, HttpProblem {
        var job = there(exchange);
        boolean waits = job.status() == Status.PAUSED
                && job.downloadParts().stream().anyMatch(part -> part.status() == Status.ERROR);
        return told(foreman.order(job, waits ? Action.RESUME : Action.RETRY, null, exchange.actor()));
    }

    private Answer restartFile(Exchange exchange) throws LibraryException, HttpProblem, java.io.IOException {
        var part = address(exchange.json());
        return told(foreman.order(there(exchange), Action.RESTART_PART, part, exchange.actor()));
    }

    private static String address(JsonElement body) throws HttpProblem {
        if (!body.isJsonPrimitive() || !body.getAsJsonPrimitive().isString()) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid string", "string_type");
        }
        if (!body.getAsString().matches("(?is)https?://[^/?#].*")) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid URL", "url_parsing");
        }
        return body.getAsString();
    }

    private Answer prune(Exchange exchange) throws LibraryException {
        served.library().run(new PruneInstalls(), exchange.actor(), exchange.monitor());
        return Answer.empty(204);
    }

    /** The installation in question; where there is none InvokeAI answers 415. */
    private InstallJob there(Exchange exchange) throws LibraryException, HttpProblem {
        long id = id(exchange);
        return foreman.find(id).orElseThrow(() -> unknown(415, id));
    }

    private static HttpProblem unknown(int status, long id) {
        return new HttpProblem(status, "No job with id " + id + " known");
    }

    private static long id(Exchange exchange) throws HttpProblem {
        try {
            return Long.parseLong(exchange.path("id"));
        } catch (NumberFormatException _) {
            throw HttpProblem.invalid(List.of("path", "id"),
                    "Input should be a valid integer, unable to parse string as an integer", "int_parsing");
        }
    }

    private static Answer told(InstallJob job) {
        return Answer.json(201, JobJson.of(job).toString());
    }
}
