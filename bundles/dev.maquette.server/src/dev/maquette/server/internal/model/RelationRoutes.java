// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RelateModels;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Which models go with which. */
final class RelationRoutes implements RouteGroup {

    private static final String ROOT = "/api/v1/model_relationships";
    private static final String TAG = "model_relationships";
    private static final Schema KEYS = Schema.array(Schema.string());
    private static final Schema PAIR = Schema.reference("ModelRelationshipCreateRequest");

    private final Catalogue catalogue;

    RelationRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Two models, as a request names them. */
    private record Pair(String first, String second) {

        static Pair of(Exchange exchange) throws HttpProblem, IOException {
            var body = exchange.json();
            return new Pair(Keys.one(body, "model_key_1"), Keys.one(body, "model_key_2"));
        }

        boolean isOne() {
            return first.equals(second);
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ROOT + "/i/{model_key}").named("get_related_models", TAG)
                        .says("Get the models that go with a model").access(Access.USER)
                        .path("model_key", Schema.string(), RecordRoutes.KEY).answers(200, KEYS).invalid()
                        .by(exchange -> Answer.json(catalogue.library().related(exchange.path("model_key")))),
                Route.post(ROOT + "/").named("add_model_relationship_api_v1_model_relationships__post", TAG)
                        .says("Relate two models").takes(PAIR).answersNothing(204)
                        .fails(400, "It is one model, or they do not go together").fails(404, "One is not there")
                        .invalid().by(this::relate),
                Route.delete(ROOT + "/").named("remove_model_relationship_api_v1_model_relationships__delete", TAG)
                        .says("End the relation of two models").takes(PAIR).answersNothing(204)
                        .fails(400, "It is one model").invalid().by(this::separate),
                Route.post(ROOT + "/batch").named("get_related_models_batch", TAG)
                        .says("Get the models that go with any of some models").access(Access.USER)
                        .takes(Schema.reference("ModelRelationshipBatchRequest")).answers(200, KEYS).invalid()
                        .by(this::relatedToAny));
    }

    private Answer relate(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var pair = Pair.of(exchange);
        if (pair.isOne()) {
            throw new HttpProblem(400, "Cannot relate a model to itself.");
        }
        catalogue.need(pair.first());
        catalogue.need(pair.second());
        catalogue.run(new RelateModels(pair.first(), List.of(pair.second()), false), exchange);
        return Answer.empty(204);
    }

    private Answer separate(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var pair = Pair.of(exchange);
        if (pair.isOne()) {
            throw new HttpProblem(400, "Cannot unlink a model from itself.");
        }
        if (catalogue.library().related(pair.first()).contains(pair.second())) {
            catalogue.run(new RelateModels(pair.first(), List.of(pair.second()), true), exchange);
        }
        return Answer.empty(204);
    }

    private Answer relatedToAny(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var related = new LinkedHashSet<String>();
        for (var key : Keys.of(exchange.json(), "model_keys")) {
            related.addAll(catalogue.library().related(key));
        }
        return Answer.json(List.copyOf(related));
    }
}
