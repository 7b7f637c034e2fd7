// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static dev.maquette.server.internal.model.ModelRoutes.ROOT;
import static dev.maquette.server.internal.model.ModelRoutes.TAG;

import java.io.IOException;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** What is done to many models at once; each succeeds or fails by itself. */
final class BulkRoutes implements RouteGroup {

    private final Catalogue catalogue;

    BulkRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param deleted keys of those that are gone */
    private record Deleted(List<String> deleted, List<Batch.Failure> failed) {
    }

    /** @param succeeded keys of those whose files were looked at */
    private record Reidentified(List<String> succeeded, List<Batch.Failure> failed) {
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(ROOT + "/i/bulk_delete").named("bulk_delete_models", TAG).says("Delete many models")
                        .takes(Schema.reference("BulkDeleteModelsRequest"))
                        .answers(200, Schema.reference("BulkDeleteModelsResponse")).invalid().by(this::delete),
                Route.post(ROOT + "/i/bulk_reidentify").named("bulk_reidentify_models", TAG)
                        .says("Look at the files of many models again")
                        .takes(Schema.reference("BulkReidentifyModelsRequest"))
                        .answers(200, Schema.reference("BulkReidentifyModelsResponse")).invalid()
                        .by(this::reidentify));
    }

    private Answer delete(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var keys = Keys.of(exchange.json(), "keys");
        try (var batch = Batch.of(keys, catalogue)) {
            if (!batch.keys().isEmpty()) {
                var removed = catalogue.run(new RemoveModels(batch.keys(), RemoveModels.Files.TRASH, false), exchange);
                removed.failed().forEach(failure -> batch.fail(failure.key(), failure.error()));
            }
            return Answer.json(new Deleted(batch.done(), batch.failed()));
        }
    }

    private Answer reidentify(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var keys = Keys.of(exchange.json(), "keys");
        try (var batch = Batch.of(keys, catalogue)) {
            if (!batch.keys().isEmpty()) {
                var looked = catalogue.run(
                        new ReidentifyModels(ReidentifyModels.Scope.NAMED, batch.keys(), false), exchange);
                looked.kept().stream().filter(kept -> kept.cause() != Cause.UNKNOWN)
                        .forEach(kept -> batch.fail(kept.key(), kept.reason()));
            }
            return Answer.json(new Reidentified(batch.done(), batch.failed()));
        }
    }
}
