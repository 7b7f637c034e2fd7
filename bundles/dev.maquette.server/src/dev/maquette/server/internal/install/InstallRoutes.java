// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Asks for installations; the answer does not wait for them. */
public final class InstallRoutes implements RouteGroup {

    private final Served served;

    public InstallRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post(JobRoutes.PATH).named("install_model", JobRoutes.TAG)
                .says("Install a model, in the background")
                .required("source", Schema.string(), "A path, a repository, an address or external://provider/model")
                .query("inplace", Schema.nullable(Schema.bool()), "Whether files of this machine stay where they are")
                .query("access_token", Schema.nullable(Schema.string()), "Sent to the source's host, never told again")
                .takes(Schema.reference("ModelRecordChanges")).answers(201, JobRoutes.JOB)
                .fails(409, "Nothing here understands the source").invalid().by(this::install));
    }

    private Answer install(Exchange exchange) throws LibraryException, HttpProblem, IOException {
        var given = exchange.required("source");
        boolean inPlace = exchange.query("inplace").filter(text -> !text.isEmpty()).isPresent()
                && exchange.flag("inplace", false);
        var changes = Overrides.read(exchange.json());
        var source = InstallSource.of(given);
        var token = exchange.query("access_token").filter(text -> !text.isBlank()).map(Secret::new);
        var access = new Access(token.orElse(null), false);
        var request = new InstallModel(source.text(), inPlace && source.local(), changes, false, access);
        return Answer.json(201, JobJson.of(queue(request, given, exchange.actor())).toString());
    }

    /** The job of a source that is installed with nothing decided about it. */
    public InstallJob queue(String source, Actor actor) throws LibraryException, HttpProblem {
        return queue(new InstallModel(source, false, ModelChanges.none(), false), source, actor);
    }

    private InstallJob queue(InstallModel request, String given, Actor actor) throws LibraryException, HttpProblem {
        try {
            var queued = served.library().run(
                    new QueueInstalls(List.of(request), InstallJob.USUAL_PRIORITY), actor, new NullProgressMonitor());
            long id = queued.ids().getFirst();
            return served.library().installs().stream().filter(job -> job.id() == id).findFirst()
                    .orElseThrow(() -> new HttpProblem(409, "The installation " + id + " was forgotten meanwhile."));
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.INVALID) {
                throw InstallSource.unsupported(given);
            }
            throw failure;
        }
    }
}
