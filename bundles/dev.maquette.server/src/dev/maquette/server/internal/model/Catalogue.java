// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.record.RecordJson;

/**
 * The library as these routes use it.
 *
 * @param library that is served
 * @param claims models that are at work on
 */
record Catalogue(Library library, Claims claims) {

    /** What is told of a model that is not there. */
    static final String UNKNOWN = "model not found";

    /** @throws HttpProblem 404 when it is not there */
    ModelRecord need(String key) throws HttpProblem, LibraryException {
        return library.model(key).orElseThrow(() -> new HttpProblem(404, UNKNOWN));
    }

    /** Carries out an operation for whoever sent the request. */
    <O extends Record> O run(Request<O> request, Exchange exchange) throws HttpProblem, LibraryException {
        try {
            return library.run(request, exchange.actor(), new NullProgressMonitor());
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.NOT_FOUND) {
                throw new HttpProblem(404, UNKNOWN);
            }
            throw failure;
        }
    }

    /** A record as answer; its version is the tag that {@code If-Match} takes. */
    static Answer answer(ModelRecord model) {
        return Answer.json(200, RecordJson.text(model)).with("ETag", "\"" + model.version() + "\"");
    }

    /**
     * The version that the client has seen.
     *
     * @return empty where it does not say, or takes any
     * @throws HttpProblem 409 when it has seen none that this model ever had
     */
    static Optional<Long> seen(Exchange exchange, ModelRecord now) throws HttpProblem {
        var header = exchange.header("If-Match").map(String::strip);
        if (header.isEmpty() || header.get().equals("*")) {
            return Optional.empty();
        }
        try {
            var version = Long.valueOf(header.get().replaceFirst("^W/", "").replace("\"", ""));
            return Optional.of(version);
        } catch (NumberFormatException _) {
            throw changed(now);
        }
    }

    static HttpProblem changed(ModelRecord now) {
        return new HttpProblem(409, "Someone else changed " + now.name()
                + ". Your change is not saved. Look at it again, then repeat.");
    }
}
