// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.record.RecordWords;

/**
 * Which records a client wants to see, and in which order.
 *
 * @param bases one after the other; empty for all at once
 */
record Listing(List<String> bases, Optional<String> type, Optional<String> name, Optional<String> format,
        Comparator<ModelSummary> order) {

    private static final Comparator<ModelSummary> BY_NAME = Comparator.comparing(model -> lower(model.name()));
    private static final Comparator<ModelSummary> BY_BASE = Comparator.comparing(model -> lower(model.base().id()));
    private static final Comparator<ModelSummary> BY_TYPE = Comparator.comparing(model -> model.type().id());
    private static final Comparator<ModelSummary> BY_FORMAT = Comparator.comparing(model -> model.format().id());

    static Listing of(Exchange exchange) throws HttpProblem {
        var bases = exchange.queries("base_models");
        for (int i = 0; i < bases.size(); i++) {
            Words.checked(bases.get(i), List.of("query", "base_models", Integer.toString(i)),
                    RecordWords.of("BaseModelType"));
        }
        var type = Words.optional(exchange, "model_type", "ModelType");
        var format = Words.optional(exchange, "model_format", "ModelFormat");
        var order = order(Words.optional(exchange, "order_by", "ModelRecordOrderBy").orElse("name"));
        boolean down = Words.optional(exchange, "direction", "SQLiteDirection").orElse("ASC").equals("DESC");
        return new Listing(bases, type, exchange.query("model_name"), format,
                (down ? order.reversed() : order).thenComparing(BY_NAME).thenComparing(ModelSummary::key));
    }

    /** Their keys, in that order. */
    List<String> keys(Library library) {
        if (bases.isEmpty()) {
            return keys(library, ModelQuery.all());
        }
        var keys = new ArrayList<String>();
        for (var base : bases) {
            keys.addAll(keys(library, ModelQuery.all().withBases(Set.of(base))));
        }
        return keys;
    }

    private List<String> keys(Library library, ModelQuery all) {
        var typed = type.map(word -> all.withTypes(Set.of(word))).orElse(all);
        var query = format.map(word -> typed.withFormats(Set.of(word))).orElse(typed);
        return library.models(query).items().stream()
                .filter(model -> name.isEmpty() || name.get().equals(model.name())).sorted(order)
                .map(ModelSummary::key).toList();
    }

    private static Comparator<ModelSummary> order(String field) {
        return switch (field) {
        case "default" -> BY_TYPE.thenComparing(BY_BASE).thenComparing(BY_NAME).thenComparing(BY_FORMAT);
        case "type" -> BY_TYPE;
        case "base" -> BY_BASE;
        case "format" -> BY_FORMAT;
        case "size" -> Comparator.comparingLong(ModelSummary::fileSize);
        case "created_at" -> Comparator.comparing(ModelSummary::createdAt);
        case "updated_at" -> Comparator.comparing(ModelSummary::updatedAt);
        case "path" -> Comparator.comparing(ModelSummary::path);
        default -> BY_NAME;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
