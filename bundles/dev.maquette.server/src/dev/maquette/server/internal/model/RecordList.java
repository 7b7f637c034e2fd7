// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Gatherers;

import com.google.gson.stream.JsonWriter;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.record.RecordJson;

/** Many records as one answer, read and written by the page: the memory that it takes does not grow with the list. */
final class RecordList {

    /** Encoded at once; the writer of JSON hands on each word by itself. */
    private static final int LETTERS = 1 << 14;

    /** As many as the library likes to be asked for at once. */
    static final int PAGE = 1000;

    private RecordList() {
    }

    /** Keys of what the query finds. */
    static List<String> keys(Library library, ModelQuery query) {
        return library.models(query).items().stream().map(ModelSummary::key).toList();
    }

    /**
     * The records of these keys as {@code {"models": […]}}. A library that cannot be read is told before anything is
     * written, unless that happens in the midst of a long list.
     */
    static Answer answer(Library library, List<String> keys) throws LibraryException {
        var pages = keys.stream().gather(Gatherers.windowFixed(PAGE)).toList();
        var first = pages.isEmpty() ? List.<ModelRecord>of() : library.records(pages.getFirst());
        return Answer.stream("application/json", out -> write(library, first, pages, out));
    }

    private static void write(Library library, List<ModelRecord> first, List<List<String>> pages, OutputStream bytes)
            throws IOException {
        var out = new JsonWriter(
                new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), LETTERS));
        out.beginObject().name("models").beginArray();
        write(first, out);
        for (var page : pages.stream().skip(1).toList()) {
            try {
                write(library.records(page), out);
            } catch (LibraryException failure) {
                throw new IOException("The list ends early: " + failure.getMessage(), failure);
            }
        }
        out.endArray().endObject();
        out.flush();
    }

    private static void write(List<ModelRecord> models, JsonWriter out) throws IOException {
        for (var model : models) {
            RecordJson.write(model, out);
        }
    }
}
