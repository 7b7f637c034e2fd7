// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.registry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Commit;
import dev.maquette.registry.spi.Edit;
import dev.maquette.registry.spi.Row;

/** Small commits for tests of stores. */
public final class Commits {

    /** When everything happens. */
    public static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901Z");

    private Commits() {
    }

    /** A commit of these edits. */
    public static Commit of(Edit... edits) {
        return new Commit(AT, "ada", "test.edit", "Edited in a test", null, Arrays.asList(edits));
    }

    /** Columns of a model that has something in each of them. */
    public static Row row(String key, String path, long version) {
        return new Row(key, "Model " + key, "main", "sdxl", "checkpoint", "normal", "About " + key, path, 4711, 3, true,
                List.of("good", "päper"), "Notes on " + key, "mit", true, AT, AT.plusSeconds(version), version,
                "blake3:" + version, true);
    }

    /** Adds a model. */
    public static Edit add(String key, String path) {
        return new Edit(key, 0, 1, null, json(key, 1), row(key, path, 1), Relations.UNCHANGED);
    }

    /** Changes a model from a version to the next. */
    public static Edit change(String key, String path, long from) {
        return new Edit(key, from, from + 1, json(key, from), json(key, from + 1), row(key, path, from + 1),
                Relations.UNCHANGED);
    }

    /** Removes a model. */
    public static Edit remove(String key, long version) {
        return new Edit(key, version, version, json(key, version), null, null, Relations.UNCHANGED);
    }

    /** Relates a model, which stays as it is, to others; theirs are edits of their own. */
    public static Edit relate(String key, String path, long version, List<String> begun, List<String> ended) {
        return new Edit(key, version, version, json(key, version), json(key, version), row(key, path, version),
                new Relations(begun, ended));
    }

    /** What stands for the entry. */
    public static String json(String key, long version) {
        return "{\"key\":\"" + key + "\",\"version\":" + version + "}";
    }
}
