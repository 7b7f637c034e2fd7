// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static dev.maquette.server.internal.model.ModelRoutes.ROOT;
import static dev.maquette.server.internal.model.ModelRoutes.TAG;

import java.io.IOException;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** A single record. */
final class RecordRoutes implements RouteGroup {

    static final String PATH = ROOT + "/i/{key}";
    static final String KEY = "Unique key of the model";
    static final String BUSY = "Another operation on this model is in progress";

    private static final Schema RECORD = Schema.reference("AnyModelConfig");
    private static final String MISSING = "There is no such model";

    private final Catalogue catalogue;

    RecordRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH).named("get_model_record", TAG).says("Get a model").access(Access.USER)
                        .path("key", Schema.string(), KEY).answers(200, RECORD).fails(404, MISSING).invalid()
                        .by(exchange -> Catalogue.answer(catalogue.need(exchange.path("key")))),
                Route.patch(PATH).named("update_model_record", TAG).says("Change fields of a model")
                        .path("key", Schema.string(), KEY).takes(Schema.reference("ModelRecordChanges"))
                        .answers(200, RECORD).fails(404, MISSING)
                        .fails(409,
                                BUSY + ", someone else has changed it since the version of If-Match, or there is no "
                                        + "kind of record with these fields")
                        .invalid().by(this::change),
                Route.delete(PATH).named("delete_model", TAG)
                        .says("Delete a model; files that the library manages go to its trash")
                        .path("key", Schema.string(), KEY).answersNothing(204).fails(404, MISSING).fails(409, BUSY)
                        .invalid().by(this::delete),
                Route.post(PATH + "/reidentify").named("reidentify_model", TAG)
                        .says("Look at the files of a model again").path("key", Schema.string(), KEY)
                        .answers(200, RECORD).fails(400, "The files are broken or unsafe").fails(404, MISSING)
                        .fails(409, BUSY).fails(500, "The files are not there").invalid().by(this::reidentify));
    }

    private Answer change(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var key = exchange.path("key");
        var changes = RecordChanges.of(exchange.json());
        try (var _ = catalogue.claims().take(key)) {
            var now = catalogue.need(key);
            return Catalogue.answer(new Revision(catalogue, now, Catalogue.seen(exchange, now)).carry(changes,
                    exchange));
        }
    }

    private Answer delete(Exchange exchange) throws HttpProblem, LibraryException {
        var key = exchange.path("key");
        try (var _ = catalogue.claims().take(key)) {
            var now = catalogue.need(key);
            var seen = Catalogue.seen(exchange, now);
            if (seen.isPresent()) {
                catalogue.run(new EditModel(key, seen.get(), ModelChanges.none(), true), exchange);
            }
            var removed = catalogue.run(new RemoveModels(List.of(key), RemoveModels.Files.TRASH, false), exchange);
            if (!removed.failed().isEmpty()) {
                throw new HttpProblem(500, removed.failed().getFirst().error());
            }
            return Answer.empty(204);
        }
    }

    private Answer reidentify(Exchange exchange) throws HttpProblem, LibraryException {
        var key = exchange.path("key");
        try (var _ = catalogue.claims().take(key)) {
            catalogue.need(key);
            var looked = catalogue.run(
                    new ReidentifyModels(ReidentifyModels.Scope.NAMED, List.of(key), false), exchange);
            for (var kept : looked.kept()) {
                switch (kept.cause()) {
                case MISSING -> throw new HttpProblem(500, kept.reason());
                case INVALID -> throw new HttpProblem(400, "Unable to identify model format: " + kept.reason());
                case UNKNOWN -> {
                    // it stays what it was
                }
                }
            }
            return Catalogue.answer(catalogue.need(key));
        }
    }
}
