// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** What a library answers without an operation. */
public final class LibraryRoutes implements RouteGroup {

    private static final String ROOT = "/api/v1/maquette/";
    private static final String TAG = OperationRoutes.TAG;
    private static final int MOST_KEYS = 10_000;
    private static final int MOST_CHANGES = 10_000;
    private static final int USUAL_CHANGES = 100;
    private static final String KEY = "Key of the model";

    private final Served served;

    public LibraryRoutes(Served served) {
        this.served = served;
    }

    /**
     * What a client has to know before all else.
     *
     * @param name of the library
     * @param modelsFolder on the server's machine, in its spelling
     * @param separator between the names of a path there
     * @param version of the server
     * @param user who asks
     * @param rights what may be done
     * @param sequence of the latest change in the history, 0 before the first
     */
    record Facts(String name, String modelsFolder, String separator, String version, String user, Set<Right> rights,
            long sequence) {
    }

    /** @param keys of the records that are asked for */
    record Keys(List<String> keys) {

        Keys {
            keys = List.copyOf(keys);
        }
    }

    /** @param path absolute, on the server's machine */
    record Place(String path) {
    }

    @Override
    public List<Route> routes() {
        return List.of(library(), query(), records(), model(), related(), path(), installs(), history());
    }

    private Route library() {
        return Route.get(ROOT + "library").named("describe_library", TAG).says("Describe the library and the caller")
                .access(Access.USER).answers(200, Schema.reference("LibraryFacts"))
                .by(exchange -> json(facts(exchange)));
    }

    private Facts facts(Exchange exchange) throws LibraryException {
        var info = served.library().info();
        var rights = CallerRights.of(exchange.caller(), served.library().rights());
        return new Facts(info.name(), info.modelsFolder().toString(), info.modelsFolder().getFileSystem()
                .getSeparator(), served.version(), exchange.caller().id(), rights,
                served.library().history(null, 1).stream().mapToLong(Change::sequence).max().orElse(0));
    }

    private Route query() {
        return Route.post(ROOT + "query").named("query_models", TAG)
                .says("Search, filter, count, sort and page models").access(Access.USER)
                .takes(Schema.reference("ModelQuery")).answers(200, Schema.reference("Models"))
                .fails(422, "The query makes no sense")
                .by(exchange -> json(served.library().models(body(exchange, ModelQuery.class))));
    }

    private Route records() {
        return Route.post(ROOT + "records").named("read_records", TAG)
                .says("Read the records of many models; those that are not there are left out").access(Access.USER)
                .takes(Schema.reference("ModelKeys")).answers(200, Schema.array(Schema.reference("ModelRecord")))
                .fails(422, "Too many keys at once").by(this::records);
    }

    private Answer records(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var keys = body(exchange, Keys.class).keys();
        if (keys.size() > MOST_KEYS) {
            throw HttpProblem.invalid(List.of("body", "keys"), "At most " + MOST_KEYS + " at once", "too_long");
        }
        var records = served.library().records(keys);
        return Answer.stream("application/json", out -> write(records, out));
    }

    private static void write(List<ModelRecord> records, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var between = "[";
        for (var each : records) {
            writer.write(between);
            writer.write(WireJson.write(each));
            between = ",";
        }
        writer.write(records.isEmpty() ? "[]" : "]");
        writer.flush();
    }

    private Route model() {
        return ofModel("", "read_record", "Read the record of a model", Schema.reference("ModelRecord"),
                exchange -> json(record(exchange)));
    }

    private Route related() {
        return ofModel("/related", "list_related", "List the keys of the models it is related to",
                Schema.array(Schema.string()),
                exchange -> json(served.library().related(record(exchange).key())));
    }

    private Route path() {
        return ofModel("/path", "find_path", "Tell where its files are on the server's machine",
                Schema.reference("ModelPlace"),
                exchange -> json(new Place(served.library().path(record(exchange)).toString())));
    }

    private static Route ofModel(String what, String name, String summary, Schema answer, Route.Work work) {
        return Route.get(ROOT + "models/{key}" + what).named(name, TAG).says(summary).access(Access.USER)
                .path("key", Schema.string(), KEY).answers(200, answer).fails(404, "There is no such model").by(work);
    }

    private Route installs() {
        return Route.get(ROOT + "installs").named("list_installations", TAG)
                .says("List the installations that are not forgotten").access(Access.ADMIN)
                .answers(200, Schema.array(Schema.reference("InstallJob")))
                .by(_ -> json(served.library().installs()));
    }

    private Route history() {
        return Route.get(ROOT + "history").named("list_changes", TAG).says("List changes, the latest first")
                .access(Access.USER).query("key", Schema.string(), "Only of this model")
                .query("limit", Schema.integer(), "At most so many; " + USUAL_CHANGES + " unless said otherwise")
                .answers(200, Schema.array(Schema.reference("Change"))).fails(422, "The limit is none")
                .by(exchange -> json(served.library().history(exchange.query("key").orElse(null), limit(exchange))));
    }

    private static int limit(Exchange exchange) throws HttpProblem {
        try {
            int limit = exchange.query("limit").map(Integer::parseInt).orElse(USUAL_CHANGES);
            if (limit >= 0 && limit <= MOST_CHANGES) {
                return limit;
            }
        } catch (NumberFormatException _) {
            throw HttpProblem.invalid(List.of("query", "limit"), "Input should be a valid integer", "int_parsing");
        }
        throw HttpProblem.invalid(List.of("query", "limit"), "Input should be from 0 to " + MOST_CHANGES, "range");
    }

    private ModelRecord record(Exchange exchange) throws HttpProblem, LibraryException {
        return find(served.library(), exchange.path("key"));
    }

    private static ModelRecord find(Library library, String key) throws HttpProblem, LibraryException {
        return library.model(key).orElseThrow(() -> new HttpProblem(404, "There is no model " + key + "."));
    }

    private static <T> T body(Exchange exchange, Class<T> type) throws IOException, HttpProblem {
        try {
            return WireJson.read(exchange.json().toString(), type);
        } catch (JsonParseException _) {
            throw HttpProblem.invalid(List.of("body"), "The body is not what this route takes.", "model_type");
        }
    }

    /** As the other end of the wire reads it: with what is null. */
    private static Answer json(Object value) {
        return Answer.json(200, WireJson.write(value));
    }
}
