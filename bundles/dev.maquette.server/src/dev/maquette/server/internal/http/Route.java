// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.LibraryException;

/**
 * What the server does for one method and path, and what the documentation says of it.
 *
 * @param method such as {@code GET}
 * @param path such as {@code /api/v2/models/i/{key}}; a word in braces stands for one segment
 * @param name its {@code operationId}, unique
 * @param tag the group in which the documentation lists it
 * @param summary what it does, in a few words
 * @param access who may use it
 * @param parameters of path, query and header
 * @param body what it takes, or null
 * @param outcomes what it answers, successes first
 * @param work what it does
 */
public record Route(String method, String path, String name, String tag, String summary, Access access,
        List<Parameter> parameters, Body body, List<Outcome> outcomes, Work work) {

    /** Carries out one request. */
    @FunctionalInterface
    public interface Work {
        Answer answer(Exchange exchange) throws LibraryException, HttpProblem, IOException;
    }

    /** Where a parameter stands. */
    public enum Place {
        PATH, QUERY
    }

    /** @param description what it means; may be empty */
    public record Parameter(Place place, String name, Schema schema, boolean required, String description) {
    }

    /**
     * @param contentType such as {@code application/json}
     * @param most bytes that are taken; more are refused
     */
    public record Body(String contentType, Schema schema, long most) {
    }

    /**
     * @param contentType of the answer; null without a body
     * @param schema of the answer; null without a body, or where the type says it all
     */
    public record Outcome(int status, String description, String contentType, Schema schema) {
    }

    public Route {
        Objects.requireNonNull(work);
        parameters = List.copyOf(parameters);
        outcomes = List.copyOf(outcomes);
    }

    public static Builder get(String path) {
        return new Builder("GET", path);
    }

    public static Builder post(String path) {
        return new Builder("POST", path);
    }

    public static Builder put(String path) {
        return new Builder("PUT", path);
    }

    public static Builder patch(String path) {
        return new Builder("PATCH", path);
    }

    public static Builder delete(String path) {
        return new Builder("DELETE", path);
    }

    /** Puts a route together. */
    public static final class Builder {

        private static final String JSON = "application/json";

        /** The keys of some hundred thousand models. */
        private static final long MOST_JSON = 16 << 20;

        /** A picture of any phone. */
        private static final long MOST_BYTES = 64 << 20;

        private final String method;
        private final String path;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Outcome> outcomes = new ArrayList<>();
        private String name;
        private String tag;
        private String summary;
        private Access access = Access.ADMIN;
        private Body body;

        private Builder(String method, String path) {
            this.method = method;
            this.path = path;
        }

        /** @param operation its {@code operationId} */
        public Builder named(String operation, String group) {
            name = operation;
            tag = group;
            return this;
        }

        public Builder says(String text) {
            summary = text;
            return this;
        }

        /** Unless said otherwise it is for administrators. */
        public Builder access(Access who) {
            access = who;
            return this;
        }

        public Builder path(String variable, Schema schema, String description) {
            parameters.add(new Parameter(Place.PATH, variable, schema, true, description));
            return this;
        }

        public Builder query(String variable, Schema schema, String description) {
            parameters.add(new Parameter(Place.QUERY, variable, schema, false, description));
            return this;
        }

        public Builder required(String variable, Schema schema, String description) {
            parameters.add(new Parameter(Place.QUERY, variable, schema, true, description));
            return this;
        }

        public Builder takes(Schema schema) {
            return takes(JSON, schema);
        }

        public Builder takes(String contentType, Schema schema) {
            body = new Body(contentType, schema, contentType.equals(JSON) ? MOST_JSON : MOST_BYTES);
            return this;
        }

        /** Another limit than the usual one, for the body told before. */
        public Builder atMost(long bytes) {
            body = new Body(body.contentType(), body.schema(), bytes);
            return this;
        }

        public Builder answers(int status, Schema schema) {
            return answers(status, JSON, schema);
        }

        public Builder answers(int status, String contentType, Schema schema) {
            outcomes.add(new Outcome(status, "Success", contentType, schema));
            return this;
        }

        /** A success without a body. */
        public Builder answersNothing(int status) {
            outcomes.add(new Outcome(status, "Success", null, null));
            return this;
        }

        /** A failure whose body is {@code {"detail": …}}. */
        public Builder fails(int status, String when) {
            outcomes.add(new Outcome(status, when, JSON, Schema.problem()));
            return this;
        }

        /** 422 where a parameter or the body is not what the route takes. */
        public Builder invalid() {
            outcomes.add(new Outcome(422, "Validation Error", JSON, Schema.reference("HTTPValidationError")));
            return this;
        }

        public Route by(Work work) {
            return new Route(method, path, name, tag, summary, access, parameters, body, outcomes, work);
        }
    }
}
