// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.LocateModels;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.record.RecordJson;

/**
 * A change of one record.
 *
 * @param now the record before
 * @param seen version that the client has seen, if it says so
 */
record Revision(Catalogue catalogue, ModelRecord now, Optional<Long> seen) {

    /** What is as it is. */
    private static final List<String> FIXED = List.of("key", "hash", "file_size");
    private static final String PATH = "path";

    /**
     * Carries out what the client wants, all of it or nothing.
     *
     * @return the record after
     */
    ModelRecord carry(RecordChanges wanted, Exchange exchange) throws HttpProblem, LibraryException {
        var changes = wanted.unlike(RecordJson.of(now));
        for (var field : FIXED) {
            if (changes.fields().containsKey(field)) {
                throw new HttpProblem(409, "The field " + field + " of a model cannot be changed. Leave it out.");
            }
        }
        var fields = Reclassified.of(now, changes);
        var place = fields.remove(PATH);
        try {
            if (place != null) {
                locate(place, true, exchange);
            }
            var edited = edit(fields, exchange);
            return place == null ? edited : locate(place, false, exchange);
        } catch (LibraryException refused) {
            if (refused.problem() == Problem.INVALID) {
                throw new HttpProblem(409, refused.told());
            }
            throw refused;
        }
    }

    private ModelRecord edit(java.util.Map<String, JsonElement> fields, Exchange exchange)
            throws HttpProblem, LibraryException {
        if (fields.isEmpty() && seen.isEmpty()) {
            return now;
        }
        var changes = ModelChanges.none();
        for (var field : fields.entrySet()) {
            changes = changes.with(field.getKey(), Json.read(field.getValue().toString(), Object.class));
        }
        return catalogue.run(new EditModel(now.key(), seen.orElse(null), changes), exchange).model();
    }

    private ModelRecord locate(JsonElement place, boolean dryRun, Exchange exchange)
            throws HttpProblem, LibraryException {
        if (place.isJsonNull() || place.getAsString().isBlank()) {
            throw new HttpProblem(409, "A model needs a path. Give one.");
        }
        var absolute = catalogue.library().info().modelsFolder().resolve(place.getAsString()).toString();
        var located = catalogue.run(new LocateModels(now.key(), null, absolute, true, dryRun), exchange);
        if (!located.failed().isEmpty()) {
            throw new HttpProblem(409, located.failed().getFirst().error());
        }
        return catalogue.need(now.key());
    }
}
