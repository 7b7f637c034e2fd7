// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.DefaultSettings;

/**
 * Identifies the models of the shared corpus, where that lies beside the project: each has to be right, but for those
 * whose weights are in a format that no installed reader reads. Prints the table of expected and found.
 */
class ConformanceTest {

    @TempDir
    private Path out;

    @Test
    void everyCaseIsRight() throws Exception {
        var corpus = root().resolve("../shared/corpus/identification").normalize();
        assumeTrue(Files.isRegularFile(corpus.resolve("manifest.tsv")), "the corpus is not here");
        expand(corpus);
        var table = new ArrayList<String>();
        var differences = new ArrayList<String>();
        for (var row : rows(corpus.resolve("manifest.tsv"))) {
            var answer = Service.identify(out.resolve(row.get("path")), overrides(row));
            var verdict = notYet(row, answer) ? "not yet" : right(row, answer) ? "right" : "WRONG";
            var line = String.format("%-8s %-40s expected %-45s found %-45s %s", verdict, row.get("case"), right(row),
                    Answer.of(answer), answer.reason() == null ? fields(answer) : answer.reason());
            table.add(line);
            if (verdict.equals("WRONG")) {
                differences.add(line);
            }
        }
        System.out.println(String.join("\n", table)); // the table is what the test shows
        assertEquals(List.of(), differences, () -> "\n" + String.join("\n", differences) + "\n");
    }

    /** Whether the weights are in a format that no installed reader reads. */
    private boolean notYet(Map<String, String> row, Identification answer) throws IOException {
        if (answer.status() != Status.UNKNOWN || row.get("type").equals("unknown")) {
            return false;
        }
        var path = out.resolve(row.get("path"));
        if (!Files.isDirectory(path)) {
            return unread(answer);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".bin")).anyMatch(
                    file -> unread(Service.identify(file)));
        }
    }

    private static boolean unread(Identification answer) {
        return answer.status() == Status.UNKNOWN && answer.reason().startsWith("No installed format");
    }

    private static boolean right(Map<String, String> row, Identification answer) {
        boolean broken = row.get("case").startsWith("bad-") && row.get("type").equals("unknown");
        return broken && answer.status() == Status.INVALID || right(row).equals(Answer.of(answer))
                && (!row.get("invokeai").isEmpty() || settings(row).equals(found(answer.defaultSettings()))
                        && extra(row).entrySet().stream().allMatch(field -> field.getValue().equals(
                                found(answer).get(field.getKey()))));
    }

    /** Settings and further fields are InvokeAI's, and so are right only where its answer is. */
    private static Map<?, ?> settings(Map<String, String> row) {
        var json = row.get("default_settings");
        return json.isEmpty() ? Map.of() : Json.read(json, Map.class);
    }

    @SuppressWarnings("unchecked") // the column holds an object
    private static Map<String, Object> extra(Map<String, String> row) {
        var json = row.get("extra");
        return json.isEmpty() ? Map.of() : plain(Json.read(json, Map.class));
    }

    private static Map<?, ?> found(DefaultSettings settings) {
        return settings == null ? Map.of() : Json.read(Json.write(settings), Map.class);
    }

    private static Map<String, Object> found(Identification answer) {
        Map<String, Object> fields = new HashMap<>(answer.extra());
        fields.put("repo_variant", answer.repoVariant());
        fields.put("submodels", answer.submodels());
        return plain(fields);
    }

    /** Numbers as doubles, and parts of pipelines without their paths, which the corpus does not tell. */
    @SuppressWarnings("unchecked") // written and read again as JSON objects
    private static Map<String, Object> plain(Map<String, Object> fields) {
        var plain = new HashMap<String, Object>();
        fields.forEach((name, value) -> plain.put(name, value instanceof Number number ? (Object) number.doubleValue()
                : value));
        if (plain.get("submodels") instanceof Map<?, ?> parts) {
            Map<String, Map<String, Object>> read = Json.read(Json.write(parts), Map.class);
            var models = new HashMap<String, String>();
            read.forEach((part, model) -> models.put(part, model.get("model_type") + " " + model.get("variant")));
            plain.put("submodels", models);
        }
        return plain;
    }

    private static String fields(Identification answer) {
        return Json.write(found(answer.defaultSettings())) + " " + Json.write(answer.extra());
    }

    private static String right(Map<String, String> row) {
        if (Set.of("unknown", "invalid", "rejected").contains(row.get("type"))) {
            return row.get("type");
        }
        return String.join("/", row.get("type"), row.get("base"), row.get("format"), row.get("variant"),
                row.get("prediction_type"));
    }

    @SuppressWarnings("unchecked") // the column holds a flat object of strings
    private static Map<String, String> overrides(Map<String, String> row) {
        var json = row.get("override");
        return json.isEmpty() ? Map.of() : Json.read(json, Map.class);
    }

    private void expand(Path corpus) throws InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", corpus.resolve("expand.py").toString(), out.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is not here: " + e.getMessage());
            return;
        }
        assertTrue(python.waitFor(5, TimeUnit.MINUTES) && python.exitValue() == 0, "the corpus could not be expanded");
    }

    private static List<Map<String, String>> rows(Path manifest) throws IOException {
        var lines = Files.readAllLines(manifest);
        var names = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var values = line.split("\t", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Path root() {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root;
    }
}
