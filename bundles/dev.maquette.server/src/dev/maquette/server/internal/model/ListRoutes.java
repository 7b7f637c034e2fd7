// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static dev.maquette.server.internal.model.ModelRoutes.ROOT;
import static dev.maquette.server.internal.model.ModelRoutes.TAG;

import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Lists of records, and records that are found by what they say. */
final class ListRoutes implements RouteGroup {

    private static final Schema RECORD = Schema.reference("AnyModelConfig");
    private static final Schema LIST = Schema.reference("ModelsList");

    private final Catalogue catalogue;

    ListRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), missing(), byAttributes(), byHash());
    }

    private Route list() {
        return Route.get(ROOT + "/").named("list_model_records", TAG).says("Get a list of models")
                .access(Access.USER)
                .query("base_models", Schema.array(Schema.reference("BaseModelType")),
                        "Bases to include; may be repeated")
                .query("model_type", Schema.reference("ModelType"), "The type of model to get")
                .query("model_name", Schema.string(), "Exact match on the name of the model")
                .query("model_format", Schema.reference("ModelFormat"), "Exact match on the format of the model")
                .query("order_by", Schema.reference("ModelRecordOrderBy"), "The field to order by")
                .query("direction", Schema.reference("SQLiteDirection"), "The direction to order in")
                .answers(200, LIST).invalid().by(this::list);
    }

    private Answer list(Exchange exchange) throws HttpProblem, LibraryException {
        var wanted = Listing.of(exchange);
        return RecordList.answer(catalogue.library(), wanted.keys(catalogue.library()));
    }

    private Route missing() {
        return Route.get(ROOT + "/missing").named("list_missing_models", TAG)
                .says("Get the models whose files are not there").access(Access.USER).answers(200, LIST)
                .by(this::missing);
    }

    private Answer missing(Exchange exchange) throws HttpProblem, LibraryException {
        var checked = catalogue.run(new CheckFiles(null), exchange);
        var keys = Stream.concat(checked.missing().stream(), checked.offline().stream()).map(CheckFiles.Absent::key);
        return RecordList.answer(catalogue.library(), keys.toList());
    }

    private Route byAttributes() {
        return Route.get(ROOT + "/get_by_attrs").named("get_model_records_by_attrs", TAG)
                .says("Get a model by its name, type and base").access(Access.USER)
                .required("name", Schema.string(), "The name of the model")
                .required("type", Schema.reference("ModelType"), "The type of the model")
                .required("base", Schema.reference("BaseModelType"), "The base of the model")
                .answers(200, RECORD).fails(404, "No model has these attributes").invalid().by(this::byAttributes);
    }

    private Answer byAttributes(Exchange exchange) throws HttpProblem, LibraryException {
        var name = exchange.required("name");
        var type = Words.required(exchange, "type", "ModelType");
        var base = Words.required(exchange, "base", "BaseModelType");
        var found = catalogue.library().models(ModelQuery.all().withTypes(Set.of(type)).withBases(Set.of(base)))
                .items().stream().filter(model -> model.name().equals(name)).findFirst();
        if (found.isPresent()) {
            var model = catalogue.library().model(found.get().key());
            if (model.isPresent()) {
                return Catalogue.answer(model.get());
            }
        }
        throw new HttpProblem(404, "No model found with these attributes");
    }

    private Route byHash() {
        return Route.get(ROOT + "/get_by_hash").named("get_model_records_by_hash", TAG)
                .says("Get a model by its hash").access(Access.USER)
                .required("hash", Schema.string(), "The hash of the model").answers(200, RECORD)
                .fails(404, "No model has this hash").invalid().by(this::byHash);
    }

    private Answer byHash(Exchange exchange) throws HttpProblem, LibraryException {
        var hash = exchange.required("hash");
        var pages = RecordList.keys(catalogue.library(), ModelQuery.all()).stream()
                .gather(Gatherers.windowFixed(RecordList.PAGE)).toList();
        for (var page : pages) {
            for (ModelRecord model : catalogue.library().records(page)) {
                if (hash.equals(model.hash())) {
                    return Catalogue.answer(model);
                }
            }
        }
        throw new HttpProblem(404, "No model found with this hash");
    }
}
