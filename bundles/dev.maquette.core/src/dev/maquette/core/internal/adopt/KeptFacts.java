// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import dev.maquette.api.json.Json;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.core.internal.files.Shelf;

/**
 * Keeps what was said of adopted models as it was said, one file for each, in the library's folder: words that a record
 * has no place for, and the texts of files that other programs overwrite. A model is no worse without.
 *
 * @param shelf of these files
 * @param program whose library it was
 */
record KeptFacts(Shelf shelf, String program) {

    private static final int LONGEST = 256 << 10;
    /** A disk that is asked to keep many files at once keeps them together; one by one each has to be waited for. */
    private static final int AT_ONCE = 16;

    /**
     * What is kept.
     *
     * @param path where the model lay
     * @param realPath where it really lay
     * @param size of the file in bytes, with the time of its last change: by these it is told whether it was replaced
     * @param facts all that was said, what counts first; pictures in the text itself are left out
     * @param verbatim texts of the files beside it, by path; those that are very long are left out
     */
    private record Kept(String program, Instant at, String path, String realPath, long size, Instant modified,
            List<Fact> facts, Map<String, String> verbatim) {
    }

    /** Keeps what is said of each model, by their keys, or notes why not; all is on disk when this returns. */
    void keep(Map<String, Looked> models) {
        var left = new ConcurrentLinkedQueue<>(models.entrySet());
        var work = new CompletableFuture<?>[Math.min(AT_ONCE, models.size())];
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Arrays.setAll(work, _ -> CompletableFuture.runAsync(() -> keep(left), threads));
        }
        CompletableFuture.allOf(work).join();
    }

    private void keep(Queue<Map.Entry<String, Looked>> left) {
        for (var next = left.poll(); next != null; next = left.poll()) {
            keep(next.getKey(), next.getValue());
        }
    }

    private void keep(String key, Looked looked) {
        if (looked.facts().isEmpty() && looked.verbatim().isEmpty()) {
            return;
        }
        try {
            shelf.write(key + ".json", Json.write(kept(looked)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            looked.notes().add("What was said of it was not kept as it was said: " + failure.getMessage() + ".");
        }
    }

    private Kept kept(Looked looked) throws IOException {
        var path = looked.model().path();
        var is = Files.readAttributes(path, BasicFileAttributes.class);
        var verbatim = new TreeMap<String, String>();
        looked.verbatim().entrySet().stream().filter(entry -> entry.getValue().length() <= LONGEST)
                .forEach(entry -> verbatim.put(entry.getKey(), entry.getValue()));
        return new Kept(program, Instant.now(), path.toString(), path.toRealPath().toString(), is.size(),
                is.lastModifiedTime().toInstant(), facts(looked), verbatim);
    }

    /** The answer of a site is among the texts, or in the record. */
    private static List<Fact> facts(Looked looked) {
        return Stream.concat(looked.facts().stream(), looked.decided().values().stream()).distinct()
                .filter(fact -> fact.field() != Field.SOURCE_API_RESPONSE)
                .filter(fact -> !(fact.value() instanceof String text) || text.length() <= LONGEST).toList();
    }
}
